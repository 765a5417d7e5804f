import { typedRule } from './deadline-draft.ts';
import type { TaskDraft } from './task-drafts.ts';

interface Problem {
  readonly field: string;
  readonly sentence: string;
}

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with a task as it is typed, the first field first; one out of a notice needs no other document. */
export function taskProblems(draft: TaskDraft, ofNotice: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, sentence: string) => problems.push({ field, sentence });
  if (draft.content.trim() === '') say('content', 'Ghi nội dung nhiệm vụ.');
  const { documentNumber, documentAbstract, assignedBy, deadline } = draft;
  if (!ofNotice && documentNumber === null && documentAbstract === null && assignedBy === null) {
    say('documentNumber', 'Ghi văn bản giao việc (số, ký hiệu hoặc trích yếu), hoặc người giao.');
  }
  if (typedRule(deadline) === undefined) say('on', 'Ghi ngày của thời hạn, hoặc chọn “Không thời hạn”.');
  if (deadline.time !== null && !clock.test(deadline.time)) say('time', 'Ghi giờ như 17:00, hoặc để trống.');
  return problems;
}
