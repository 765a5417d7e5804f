import type { MeetingKind, MeetingState, OutcomeKind } from '../../../shared/domain/meetings/index.ts';
import type { ReadHandle, WriteHandle } from '../connection/index.ts';
import { isItem } from './tasks.ts';

/** An open matter of an earlier meeting, with how often it was on an agenda before. */
export interface MatterRecord {
  readonly kind: 'conclusion' | 'task';
  readonly id: number;
  readonly text: string;
  readonly n: string | null;
  readonly noticeNumber: string | null;
  readonly noticeId: number;
  readonly meetingName: string | null;
  readonly heldOn: string;
  readonly deadline: string | null;
  readonly openTasks: number;
  readonly topicId: number | null;
}

/** Earlier meetings of the same kind; one read out of an old notice may have none. */
const earlier = `meeting AS former ON former.id = notice.meeting_id AND former.id <> :meetingId AND former.is_template = 0
    AND former.binned_at IS NULL AND former.held_on < :day AND (former.kind IS :kind OR former.kind IS NULL)`;
const open = `task.state NOT IN ('done', 'cancelled') AND ${isItem}`;
const already = (column: string): string =>
  `NOT EXISTS (SELECT 1 FROM topic JOIN agenda_item AS item ON item.topic_id = topic.id
    WHERE item.meeting_id = :meetingId AND topic.${column})`;

/** Late tasks, and conclusions with open tasks of which none is late, out of earlier meetings of the kind; the oldest first. */
export const openMattersSql = `
  SELECT 'task' AS kind, task.id AS id, task.content AS text, conclusion.n AS n, notice.number AS noticeNumber, notice.id AS noticeId,
    former.name AS meetingName, former.held_on AS heldOn, task.deadline AS deadline, 1 AS openTasks,
    (SELECT id FROM topic WHERE task_id = task.id) AS topicId
  FROM task JOIN notice ON notice.id = task.notice_id AND notice.binned_at IS NULL JOIN ${earlier}
    LEFT JOIN conclusion_paragraph AS paragraph ON paragraph.id = task.paragraph_id
    LEFT JOIN conclusion ON conclusion.id = paragraph.conclusion_id
  WHERE ${open} AND task.deadline < :day AND ${already('task_id = task.id')}
  UNION ALL
  SELECT 'conclusion', conclusion.id,
    (SELECT text FROM conclusion_paragraph WHERE conclusion_id = conclusion.id ORDER BY position LIMIT 1),
    conclusion.n, notice.number, notice.id, former.name, former.held_on, min(task.deadline), count(*),
    (SELECT id FROM topic WHERE conclusion_id = conclusion.id)
  FROM conclusion JOIN notice ON notice.id = conclusion.notice_id AND notice.binned_at IS NULL JOIN ${earlier}
    JOIN conclusion_paragraph AS paragraph ON paragraph.conclusion_id = conclusion.id
    JOIN task ON task.paragraph_id = paragraph.id AND ${open}
  WHERE ${already('conclusion_id = conclusion.id')}
  GROUP BY conclusion.id HAVING max(task.deadline IS NOT NULL AND task.deadline < :day) = 0
  ORDER BY heldOn, kind DESC, id`;

/** What earlier meetings of the kind left open before `day` (ISO), the oldest first; what is on the agenda already is left out. */
export function openMatters(
  db: ReadHandle,
  meeting: { readonly meetingId: number; readonly kind: string | null; readonly day: string },
): MatterRecord[] {
  return db.rows<MatterRecord>(openMattersSql, { ...meeting });
}

/** The topic of an open matter, made where there is none yet; gives its id. */
export function ensureTopic(
  db: WriteHandle,
  matter: { readonly kind: 'conclusion' | 'task'; readonly id: number; readonly title: string },
): number {
  const column = matter.kind === 'task' ? 'task_id' : 'conclusion_id';
  const known = db.row<{ readonly id: number }>(`SELECT id FROM topic WHERE ${column} = :id`, {
    id: matter.id,
  });
  if (known) return known.id;
  return db.run(`INSERT INTO topic (title, ${column}) VALUES (:title, :id)`, {
    title: matter.title,
    id: matter.id,
  }).id;
}

/** One topic with where it came from, if it is there. */
export function topicById(db: ReadHandle, id: number) {
  return db.row<{
    readonly id: number;
    readonly title: string;
    readonly taskId: number | null;
    readonly noticeId: number | null;
  }>(
    `SELECT topic.id, topic.title, topic.task_id AS taskId,
       coalesce(conclusion.notice_id, (SELECT notice_id FROM task WHERE task.id = topic.task_id)) AS noticeId
     FROM topic LEFT JOIN conclusion ON conclusion.id = topic.conclusion_id WHERE topic.id = :id`,
    { id },
  );
}

/** Every time a topic was on an agenda, the earliest first. */
export function timesOfTopic(db: ReadHandle, topicId: number) {
  return db.rows<{
    readonly itemId: number;
    readonly meetingId: number;
    readonly meetingName: string | null;
    readonly heldOn: string | null;
    readonly state: MeetingState;
    readonly title: string;
  }>(
    `SELECT item.id AS itemId, meeting.id AS meetingId, meeting.name AS meetingName, meeting.held_on AS heldOn, meeting.state, item.title
     FROM agenda_item AS item JOIN meeting ON meeting.id = item.meeting_id
     WHERE item.topic_id = :topicId AND meeting.binned_at IS NULL AND meeting.is_template = 0
     ORDER BY meeting.held_on IS NULL, meeting.held_on, item.id`,
    { topicId },
  );
}

/** What came of a topic, time by time. */
export function outcomesOfTopic(db: ReadHandle, topicId: number) {
  return db.rows<{
    readonly id: number;
    readonly itemId: number;
    readonly kind: OutcomeKind;
    readonly text: string;
  }>(
    `SELECT outcome.id, outcome.agenda_item_id AS itemId, outcome.kind, outcome.text
     FROM agenda_outcome AS outcome JOIN agenda_item AS item ON item.id = outcome.agenda_item_id
     WHERE item.topic_id = :topicId ORDER BY outcome.agenda_item_id, outcome.position, outcome.id`,
    { topicId },
  );
}

/** Every template that is not in the bin, by name. */
export function allTemplates(db: ReadHandle) {
  return db.rows<{
    readonly id: number;
    readonly name: string | null;
    readonly kind: MeetingKind | null;
    readonly items: number;
    readonly attendees: number;
  }>(
    `SELECT id, name, kind, (SELECT count(*) FROM agenda_item WHERE meeting_id = meeting.id) AS items,
       (SELECT count(*) FROM meeting_attendee WHERE meeting_id = meeting.id) AS attendees
     FROM meeting WHERE is_template = 1 AND binned_at IS NULL ORDER BY id`,
  );
}

/** Makes a meeting a template, or a meeting again. */
export function setTemplate(db: WriteHandle, id: number, isTemplate: 0 | 1): void {
  db.run('UPDATE meeting SET is_template = :isTemplate WHERE id = :id', { id, isTemplate });
}
