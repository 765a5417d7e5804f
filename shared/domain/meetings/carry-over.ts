/** A conclusion with tasks that are still open, or a task that is late, out of an earlier meeting of the same kind. */
export interface OpenMatter {
  readonly kind: 'conclusion' | 'task';
  readonly id: number;
  /** Words of the conclusion's first paragraph, or of the task. */
  readonly text: string;
  /** Number of the conclusion, as printed. */
  readonly n: string | null;
  readonly noticeNumber: string | null;
  readonly deadline: string | null;
}

const longest = 160;

function shortened(text: string): string {
  if (text.length <= longest) return text.replace(/[.;:,\s]+$/, '');
  return `${text.slice(0, text.lastIndexOf(' ', longest))}…`;
}

/** Title of the agenda item that takes an open matter up: "Kết luận 3 (07/TB-BCĐ): Rà soát …". */
export function matterTitle({ kind, text, n, noticeNumber }: OpenMatter): string {
  const where = [n === null ? null : `mục ${n.replace(/[.)]$/, '')}`, noticeNumber].filter(
    (part) => part !== null,
  );
  const origin = where.length === 0 ? '' : ` (${where.join(', ')})`;
  return `${kind === 'task' ? 'Nhiệm vụ quá hạn' : 'Kết luận còn việc'}${origin}: ${shortened(text)}`;
}
