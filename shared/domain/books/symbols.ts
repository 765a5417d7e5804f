/** Documents that take a number out of a book. */
export type BookDocument = 'notice' | 'minutes' | 'invitation' | 'letter';

/** Who numbers: the issuer itself, the host whose registry others use too, or the host's clerk document by document. */
export type BookKind = 'own' | 'host' | 'given';

/** Abbreviations of Nghị định 30/2020/NĐ-CP, Phụ lục III; a letter (công văn) has none. */
const abbreviations: Readonly<Record<BookDocument, string | null>> = {
  notice: 'TB',
  minutes: 'BB',
  invitation: 'GM',
  letter: null,
};

/**
 * The symbol of an issuer's documents: "TB-BCĐ", of its letters "UBND-VX" with the unit that drafts them
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I and III).
 */
export function symbolOf(
  document: BookDocument,
  issuer: { readonly abbreviation: string; readonly letterUnit: string | null },
): string {
  const type = abbreviations[document];
  const parts = type === null ? [issuer.abbreviation, issuer.letterUnit] : [type, issuer.abbreviation];
  return parts.filter((part) => part !== null && part !== '').join('-');
}
