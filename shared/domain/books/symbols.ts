/** Documents that take a number out of a book. */
export const bookDocuments = ['notice', 'minutes', 'invitation', 'letter'] as const;

/** One of them. */
export type BookDocument = (typeof bookDocuments)[number];

/** Who numbers: the issuer itself, the host whose registry others use too, or the host's clerk document by document. */
export const bookKinds = ['own', 'host', 'given'] as const;

/** One of them. */
export type BookKind = (typeof bookKinds)[number];

const documentWords: Readonly<Record<BookDocument, string>> = {
  notice: 'Thông báo',
  minutes: 'Biên bản',
  invitation: 'Giấy mời',
  letter: 'Công văn',
};

const kindWords: Readonly<Record<BookKind, string>> = {
  own: 'Sổ riêng, số liên tục',
  host: 'Lấy số chung của cơ quan chủ quản, có số trống',
  given: 'Số do văn thư cấp',
};

/** Abbreviations of Nghị định 30/2020/NĐ-CP, Phụ lục III; a letter (công văn) has none. */
const abbreviations: Readonly<Record<BookDocument, string | null>> = {
  notice: 'TB',
  minutes: 'BB',
  invitation: 'GM',
  letter: null,
};

/** The office's word for a document. */
export function bookDocumentLabel(document: BookDocument): string {
  return documentWords[document];
}

/** The office's words for who numbers. */
export function bookKindLabel(kind: BookKind): string {
  return kindWords[kind];
}

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
