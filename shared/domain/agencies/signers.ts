import { formatDate } from '../../format/index.ts';
import { emptyProblems, type Problem, spanProblems } from './names.ts';
import { isWithin, type Span } from './spans.ts';

/** How one signs: on behalf of a collective, for the head, by order, by authorisation, acting (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const authorities = ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'] as const;

/** One of them. */
export type Authority = (typeof authorities)[number];

const authorityWords: Readonly<Record<Authority, string>> = {
  'TM.': 'TM. (thay mặt tập thể)',
  'KT.': 'KT. (ký thay cấp trưởng)',
  'TL.': 'TL. (thừa lệnh)',
  'TUQ.': 'TUQ. (thừa ủy quyền)',
  'Q.': 'Q. (quyền cấp trưởng)',
};

/** The office's words for an authority. */
export function authorityLabel(authority: Authority): string {
  return authorityWords[authority];
}

/** One who signs for an issuer, and the time in office. */
export interface Signer extends Span {
  readonly name: string;
  readonly rank: string | null;
  readonly authority: Authority | null;
  /** In whose place: "TRƯỞNG BAN" of "KT. TRƯỞNG BAN"; a second line may follow it ("ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"). */
  readonly authorityOf: string | null;
  readonly position: string;
  /** Position in the agency whose seal is used. */
  readonly hostPosition: string | null;
}

/** The lines above and below the room for hand and seal; a position of two offices on two lines. */
export interface SignatureBlock {
  readonly authority: string | null;
  readonly position: string;
  readonly rank: string | null;
  readonly name: string;
}

const capitals = (text: string): string => text.trim().toLocaleUpperCase('vi');

function authorityLine({ authority, authorityOf }: Signer): string | null {
  if (authority === null || authority === 'Q.') return null;
  return capitals(`${authority} ${authorityOf ?? ''}`);
}

/**
 * The signature block. An acting head signs as "Q. GIÁM ĐỐC" in one line. A committee that uses its host's seal prints the
 * position in the host too (Nghị định 30/2020/NĐ-CP, Phụ lục I, 7a).
 */
export function signatureBlock(signer: Signer, seal: 'own' | 'host'): SignatureBlock {
  const acting = signer.authority === 'Q.' ? 'Q. ' : '';
  const host = seal === 'host' && signer.hostPosition !== null ? [capitals(signer.hostPosition)] : [];
  return {
    authority: authorityLine(signer),
    position: [`${acting}${capitals(signer.position)}`, ...host].join('\n'),
    rank: signer.rank,
    name: signer.name,
  };
}

/** One who signs, as far as the time in office is asked for. */
type InOffice = Pick<Signer, 'name' | 'position' | keyof Span>;

/** Why one does not sign a paper of that day (ISO): not in office then; null for one who may. */
export function officeRefusal(signer: InOffice, day: string): string | null {
  if (isWithin(signer, day)) return null;
  const { name, position, validFrom, validTo } = signer;
  const early = validFrom !== null && day < validFrom;
  const term = early ? `từ ngày ${formatDate(validFrom)}` : `đến hết ngày ${formatDate(validTo ?? '')}`;
  return `${name} giữ chức ${position} ${term}, nên không ký văn bản ngày ${formatDate(day)}. Chọn người ký khác, hoặc sửa thời gian giữ chức.`;
}

/** Signers for a paper of that day (ISO): those in office first, in their own order, the others after them with the reason. */
export function signersFor<One extends InOffice>(
  signers: readonly One[],
  day: string,
): { readonly signer: One; readonly refusal: string | null }[] {
  const judged = signers.map((signer) => ({ signer, refusal: officeRefusal(signer, day) }));
  return [
    ...judged.filter(({ refusal }) => refusal === null),
    ...judged.filter(({ refusal }) => refusal !== null),
  ];
}

/** The issuer of a paper of that day (ISO) where none is chosen: the steering committee that stood, else the first that did. */
export function usualIssuer<One extends Span & { readonly name: string }>(
  issuers: readonly One[],
  day: string,
): One | null {
  const standing = issuers.filter((issuer) => isWithin(issuer, day));
  return standing.find(({ name }) => /ban chỉ đạo/iu.test(name.normalize('NFC'))) ?? standing[0] ?? null;
}

/** What an issuer is entered as; days are ISO. */
export interface IssuerForm extends Span {
  readonly name: string;
  readonly abbreviation: string;
  readonly signers: readonly Signer[];
}

function signerProblems(signer: Signer, at: number): Problem[] {
  const named = signer.authority === null || signer.authority === 'Q.' || (signer.authorityOf ?? '') !== '';
  const place = `signers.${at}`;
  return [
    ...emptyProblems(signer.name, `${place}.name`, 'Ghi họ tên người ký, hoặc bỏ người này.'),
    ...emptyProblems(signer.position, `${place}.position`, 'Ghi chức vụ của người ký.'),
    ...(named
      ? []
      : [{ field: `${place}.authorityOf`, sentence: `Ghi ${signer.authority} ai, như “TRƯỞNG BAN”.` }]),
    ...spanProblems(signer, `${place}.validTo`),
  ];
}

/** Everything that keeps an issuer from being saved, field by field. */
export function issuerProblems(form: IssuerForm): Problem[] {
  return [
    ...emptyProblems(form.name, 'name', 'Ghi tên cơ quan ban hành như in trên văn bản.'),
    ...emptyProblems(form.abbreviation, 'abbreviation', 'Ghi chữ viết tắt, như BCĐ; ký hiệu văn bản cần nó.'),
    ...spanProblems(form, 'validTo'),
    ...form.signers.flatMap(signerProblems),
  ];
}
