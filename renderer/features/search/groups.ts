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

/** So many letters of a name say which record it is. */
const telling = 40;

/** Whether the words that were found are the record's own name, which then need not stand under them once more. */
function isNameItself({ name, context }: Hit): boolean {
  const words = context.text.replace(/^… | …$/gu, '');
  return name !== null && (name === words || (words.length >= telling && name.includes(words)));
}

function dayOf({ owner, day }: Hit): string | null {
  if (day === null) return null;
  return owner === 'task' ? `hạn ${formatDate(day)}` : formatDate(day);
}

/** The record that a hit stands in, in a line: "07/TB-BCĐ · 05/02/2018 · Kết luận của …". */
export function recordLine(hit: Hit): string {
  const { owner, name, number } = hit;
  const known = [number, dayOf(hit)].filter((part) => part !== null);
  const words = isNameItself(hit) && known.length > 0 ? [] : [standing(name) ?? nameless[owner]];
  return [...known, ...words].join(' · ');
}
