import { formatNumber } from '../../shared/format/index.ts';

const stays = 'những gì đã gõ vẫn còn trên màn hình';
/** Characters of a text that are enough to know it by. */
const shown = 40;

/** The refusal of a text that has more than `most` characters. */
export function tooLongText(text: string, most: number): string {
  const head = text.normalize('NFC').trim().slice(0, shown).trim();
  return `Nội dung "${head}…" dài ${formatNumber(text.length, 0)} ký tự, quá giới hạn ${formatNumber(most, 0)} ký tự nên chưa được nhận. Rút gọn rồi làm lại; ${stays}.`;
}

/** The refusal of a list that has more than `most` entries. */
export function tooLongList(length: number, most: number): string {
  return `Danh sách có ${formatNumber(length, 0)} mục, quá giới hạn ${formatNumber(most, 0)} mục nên chưa được nhận. Bỏ bớt hoặc chia nhỏ rồi làm lại; ${stays}.`;
}
