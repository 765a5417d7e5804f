import type { ParsedRequestOf } from '../../../../shared/contract/index.ts';
import type { Drafts } from '../../../ui/draft.ts';
import type { TaskData } from '../task-data.ts';
import { type DeadlineDraft, deadlineDraft } from './deadline-draft.ts';

type Written = ParsedRequestOf<'tasks.create'>;

/** A task as it is typed. */
export interface TaskDraft extends Omit<Written, 'deadline'> {
  readonly deadline: DeadlineDraft;
}

/** Tasks that are typed and not saved yet. */
export const taskDrafts: Drafts<TaskDraft> = new Map();

/** Whether something is typed into the form of a task and not saved. */
export function isBeingEdited(id: number): boolean {
  return taskDrafts.has(String(id));
}

/** A task that nothing is known of yet; `year` is the one proposed for the end of a period. */
export function emptyTask(year: number): TaskDraft {
  return {
    ...{ content: '', lead: [], coordinate: [], areas: [], references: [] },
    ...{ assignedBy: null, assignedOn: null, documentNumber: null, documentOn: null },
    ...{ documentAbstract: null, documentItem: null, watcherId: null, legalBasis: null, product: null },
    ...{ restricted: false, lateReason: null, note: null },
    deadline: deadlineDraft({ text: null, time: null, rule: null }, year),
  };
}

/** A stored task as the form shows it. */
export function draftOf({ task, work, coordinate, references, areas }: TaskData, year: number): TaskDraft {
  const { assignedBy, assignedOn, documentNumber, documentOn, documentAbstract, documentItem } = work;
  const { watcherId, legalBasis, product, restricted, lateReason, note } = work;
  return {
    ...{ content: task.content, lead: task.lead, coordinate, areas, references },
    ...{ assignedBy, assignedOn, documentNumber, documentOn, documentAbstract, documentItem },
    ...{ watcherId, legalBasis, product, restricted, lateReason, note },
    deadline: deadlineDraft({ text: task.deadlineText, time: work.deadlineTime, rule: work.rule }, year),
  };
}
