import type { ReplyOf } from '../../../shared/contract/index.ts';

type Standing = ReplyOf<'notices.list'>['rows'][number]['standing'];

const words: Readonly<Record<Standing, string>> = {
  draft: 'Dự thảo',
  issued: 'Đã ban hành',
  imported: 'Nhập từ tệp',
};

/** The office's word for how a notice stands. */
export function standingLabel(standing: Standing): string {
  return words[standing];
}

/** How a notice stands, as a word. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  return <span className={`standing standing-${standing}`}>{words[standing]}</span>;
}
