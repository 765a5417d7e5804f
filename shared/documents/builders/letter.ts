import type { SignerReading } from '../../domain/notices/index.ts';
import { profileIdFor } from '../layout/index.ts';
import type { DocumentModel } from '../model/index.ts';
import { openLetterhead, type PaperIssuer } from './meeting-facts.ts';
import { pageMark } from './page-mark.ts';
import { type Paragraph, withEndMark } from './paragraphs.ts';

/** What an official letter is printed from; absent parts are null or empty. Days are ISO. */
export interface LetterInput {
  readonly issuer: PaperIssuer | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  /** Of its number book; null for the one that issuer and unit make. */
  readonly symbol: string | null;
  /** Day that decides on the layout while the letter has none of its own. */
  readonly preparedOn: string | null;
  /** What it is about, without "V/v". */
  readonly about: string;
  readonly addressees: readonly string[];
  readonly body: readonly Paragraph[];
  readonly signer: SignerReading;
  /** Recipients besides the addressees. */
  readonly recipients: readonly string[];
  readonly isSample: boolean;
}

/** The signature block of a paper. */
export function signatureBlockOf(signer: SignerReading, recipients: readonly string[]) {
  const { authority, position, rank, name } = signer;
  return {
    kind: 'signature',
    recipients,
    authority,
    position,
    name: name === null ? null : [rank, name].filter((part) => part !== null).join(' '),
  } as const;
}

/** "UBND-VX": a letter's symbol names the issuer and the unit that wrote it, no type (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function letterSymbol(issuer: PaperIssuer | null): string | null {
  if (issuer === null) return null;
  return [issuer.abbreviation, issuer.letterUnit].filter((part) => part !== null).join('-');
}

/** An official letter (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5): what it is about under its number, no name of its type. */
export function buildLetter(input: LetterInput): DocumentModel {
  const { issuer, number, issuedOn, about } = input;
  const head = openLetterhead(issuer, input.symbol ?? letterSymbol(issuer), { about });
  return {
    title: `Công văn - V/v ${about}`,
    orientation: 'portrait',
    profile: profileIdFor({ issuedOn, heldOn: input.preparedOn }),
    sampleMark: pageMark(input),
    blocks: [
      { ...head, number, issuedOn },
      { kind: 'addressees', names: input.addressees },
      ...withEndMark(input.body),
      signatureBlockOf(input.signer, ['Như trên', ...input.recipients]),
    ],
  };
}
