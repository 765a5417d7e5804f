import { formatDateLong } from '../../format/index.ts';
import type { Block, DocumentModel, StyleName } from '../model/index.ts';
import type { LayoutProfile, StyleLayout } from './profile.ts';

type Letterhead = Extract<Block, { kind: 'letterhead' }>;
type Signature = Extract<Block, { kind: 'signature' }>;

/** First line of every state paper's head. */
export const nationalTitle = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** Second line of every state paper's head. */
export const motto = 'Độc lập - Tự do - Hạnh phúc';

/** Head of the list of recipients. */
export const recipientsHead = 'Nơi nhận:';

/**
 * Who sign minutes, the secretary at the left (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9: "THƯ KÝ", "CHỦ TỌA", while
 * its text names who chairs under "Chủ trì:").
 */
export const secretaryRole = 'THƯ KÝ';

/** The chair's word over the signature, see above. */
export const chairRole = 'CHỦ TỌA';

const addressHead = 'Kính gửi:';

const room = '\u00a0'.repeat(6);
/** A dotted place, to be filled in by hand. */
export const dots = '…………';

/** The text as a style prints it: in capitals where the style asks for them. */
export function styledText(style: StyleLayout, text: string): string {
  return style.upperCase ? text.toLocaleUpperCase('vi') : text;
}

/** A paragraph's words with its list mark before them: "a) Rà soát". */
export function paragraphText({
  marker,
  runs,
}: Pick<Extract<Block, { kind: 'paragraph' }>, 'marker' | 'runs'>): string {
  const words = runs.map(({ text }) => text).join('');
  return marker === undefined ? words : `${marker} ${words}`;
}

/** Whether a paragraph stands over what follows, a lead-in or a heading: such a one never ends a page. */
export function leadsIn(block: Extract<Block, { kind: 'paragraph' }>): boolean {
  return block.leadsIn === true || /:\s*$/u.test(paragraphText(block));
}

/** The two agency lines of a letterhead; a missing issuer is a dotted place. */
export function agencyLines(head: Letterhead): { readonly superior: string | null; readonly issuer: string } {
  return { superior: head.superior, issuer: head.issuer ?? dots.repeat(2) };
}

/** "07/TB-BCĐ" for "7/TB-BCĐ": numbers below 10 are padded (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function paddedNumber(number: string): string {
  return number.replace(/^(\d)(?!\d)/, '0$1');
}

/** "Số: 07/TB-BCĐ"; with only a symbol known "Số:      /TB-UBND", with neither a dotted place. */
export function numberLine({ number, symbol }: Pick<Letterhead, 'number' | 'symbol'>): string {
  if (number !== null) return `Số: ${paddedNumber(number)}`;
  return symbol === null ? `Số: ${dots}/${dots}` : `Số:${room}/${symbol}`;
}

/** "Lai Châu, ngày 05 tháng 02 năm 2018"; dotted places for what is not known. */
export function placeDateLine({ place, issuedOn }: Pick<Letterhead, 'place' | 'issuedOn'>): string {
  const day = issuedOn === null ? 'ngày …… tháng …… năm ………' : formatDateLong(issuedOn);
  return `${place ?? dots}, ${day}`;
}

/** One line a recipient: "- UBND các huyện, thành phố;", the last one ending in a full stop. */
export function recipientLines(recipients: readonly string[]): readonly string[] {
  return recipients.map((recipient, at) => {
    const name = recipient.replace(/^[-–—\s]+/, '').replace(/[;.,\s]+$/, '');
    return `- ${name}${at === recipients.length - 1 ? '.' : ';'}`;
  });
}

/** The one addressee behind "Kính gửi:" on its line; two or more on lines of their own, each behind a dash. */
export function addressLines(
  names: readonly string[],
): readonly { readonly style: StyleName; readonly text: string }[] {
  if (names.length < 2)
    return [{ style: 'addressHead', text: `${addressHead} ${names[0] ?? dots.repeat(3)}` }];
  const lines = recipientLines(names).map((text) => ({ style: 'addressee', text }) as const);
  return [{ style: 'addressHead', text: addressHead }, ...lines];
}

/** "V/v mời dự hội nghị"; what says so itself already keeps it as it is. */
export function aboutLine(about: string): string {
  return /^V\/v\s/i.test(about) ? about : `V/v ${about}`;
}

/** Lines above the room for hand and seal, a position of two offices on two; a dotted place where neither authority nor position is known. */
export function signingLines({
  authority,
  position,
}: Pick<Signature, 'authority' | 'position'>): readonly string[] {
  const lines = [authority, position].flatMap((part) => part?.split('\n') ?? []);
  return lines.length > 0 ? lines : [dots.repeat(2)];
}

/** The signer's line; a dotted place where there is none yet. */
export function signerLine({ name }: Pick<Signature, 'name'>): string {
  return name ?? dots.repeat(2);
}

/** Size of the page and of its type area, in millimetres. */
export function pageArea(profile: LayoutProfile, orientation: DocumentModel['orientation']) {
  const { page, marginsMm } = profile;
  const [widthMm, heightMm] =
    orientation === 'landscape'
      ? [page.heightMm, page.widthMm]
      : [page.widthMm, orientation === 'half' ? page.heightMm / 2 : page.heightMm];
  return {
    widthMm,
    heightMm,
    textWidthMm: widthMm - marginsMm.left - marginsMm.right,
    textHeightMm: heightMm - marginsMm.top - marginsMm.bottom,
  };
}
