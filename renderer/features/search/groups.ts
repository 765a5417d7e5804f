import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import { standing } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';

/** One place that was found. */
export type Hit = ReplyOf<'search.find'>['hits'][number];

const groups = [
  { kind: 'notice', title: 'Kết luận' },
  { kind: 'task', title: 'Nhiệm vụ' },
  { kind: 'meeting', title: 'Hội nghị' },
  { kind: 'book', title: 'Sổ văn bản' },
  { kind: 'file', title: 'Tệp đính kèm' },
] as const;

const nameless = {
  notice: 'Thông báo chưa có trích yếu',
  task: 'Nhiệm vụ',
  meeting: 'Hội nghị chưa có tên',
  book: 'Sổ văn bản',
} as const;

/** The hits under the names of what they are, each in the order of its worth. */
export function groupsOf(
  hits: readonly Hit[],
): readonly { readonly title: string; readonly hits: readonly Hit[] }[] {
  return groups
    .map(({ kind, title }) => ({ title, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0);
}

/** Address of the record, at the very place that was found. */
export function hrefOf({ owner, id, anchor }: Hit): string {
  const page = { notice: links.notice, task: links.task, meeting: links.meeting, book: links.book }[owner](
    id,
  );
  return anchor === null ? page : links.at(page, anchor);
}

/** The record that a hit stands in, in a line: "07/TB-BCĐ · 05/02/2018 · Kết luận của …". */
export function recordLine({ owner, name, number, day }: Hit): string {
  const words = [number, day === null ? null : formatDate(day), standing(name) ?? nameless[owner]];
  return words.filter(Boolean).join(' · ');
}
