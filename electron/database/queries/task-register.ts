import {
  quickFilters,
  type RegisterFilter,
  type RegisterGrouping,
  type RegisterSort,
} from '../../../shared/domain/task-register/index.ts';
import type { TaskState, TaskTerm } from '../../../shared/domain/tasks/index.ts';
import type { Parameters, ReadHandle } from '../connection/index.ts';
import {
  areaJoin,
  leadJoin,
  leadKey,
  present,
  quickWhere,
  type RegisterDay,
  registerWhere,
  type TextWord,
  termSql,
} from './register-where.ts';

export type { RegisterDay, TextWord } from './register-where.ts';

/** A row of the register as stored; lists are JSON arrays of text. */
export interface RegisterRecord {
  readonly id: number;
  readonly content: string;
  readonly kind: 'with-deadline' | 'recurring' | 'without';
  readonly lead: string;
  readonly coordinate: string;
  readonly areas: string;
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly firstDeadline: string | null;
  readonly state: TaskState;
  readonly term: TaskTerm;
  readonly doneOn: string | null;
  readonly assignedOn: string | null;
  readonly watcher: string | null;
  readonly product: string | null;
  readonly restricted: 0 | 1;
  readonly isSample: 0 | 1;
  readonly noticeId: number | null;
  readonly noticeNumber: string | null;
  readonly noticeIssuedOn: string | null;
  readonly noticeTitle: string | null;
  readonly conclusionNumber: string | null;
  readonly reportedOn: string | null;
  readonly report: string | null;
}

/** Tasks asked for, on a day. */
export interface RegisterAsked {
  readonly filter: RegisterFilter;
  readonly words: readonly TextWord[];
  readonly day: RegisterDay;
}

/** Order of the rows; ties and the tasks without a day stand by id and last. */
export interface RegisterOrder {
  readonly by: RegisterSort;
  readonly desc: boolean;
  /** Names of the first leads in Vietnamese order, where they are sorted by. */
  readonly leads: readonly string[];
}

const valuesOf = ({ asOf, soonUntil }: RegisterDay): Parameters => ({ asOf, soonUntil });

const firstLead = `(SELECT name FROM task_body WHERE task_id = task.id AND role = 'lead' AND position = 0)`;

/** Tables joined for an order, and the order. */
function ordering({ by, desc }: RegisterOrder): { readonly join: string; readonly sorted: string } {
  const way = desc ? 'DESC' : 'ASC';
  switch (by) {
    case 'deadline':
      return { join: '', sorted: `task.deadline ${way} NULLS LAST, task.id ${way}` };
    case 'doneOn':
      return { join: '', sorted: `task.done_on ${way} NULLS LAST, task.id ${way}` };
    case 'state':
      return { join: '', sorted: `task.state ${way}, task.deadline NULLS LAST, task.id` };
    case 'notice':
      return {
        join: 'LEFT JOIN notice ON notice.id = task.notice_id',
        sorted: `notice.issued_on ${way} NULLS LAST, notice.id ${way} NULLS LAST, task.id`,
      };
    case 'lead':
      return {
        join: `LEFT JOIN lead_order ON lead_order.name = ${firstLead}`,
        sorted: `lead_order.place ${way} NULLS LAST, task.deadline NULLS LAST, task.id`,
      };
  }
}

/** Statement that gives the ids of a page in order; takes `limit` and `offset` beside its values. */
export function pageSql({ filter, words, day }: RegisterAsked, order: RegisterOrder) {
  const where = registerWhere(filter, words, day);
  const { join, sorted } = ordering(order);
  const byLead = order.by === 'lead';
  const leads = 'WITH lead_order (name, place) AS MATERIALIZED (SELECT value, key FROM json_each(:leads))';
  return {
    sql: `${byLead ? leads : ''} SELECT task.id FROM task ${join}
      WHERE ${where.sql} AND ${quickWhere(filter.quick, day)} ORDER BY ${sorted} LIMIT :limit OFFSET :offset`,
    parameters: {
      ...where.parameters,
      ...valuesOf(day),
      ...(byLead ? { leads: JSON.stringify(order.leads) } : {}),
    },
  };
}

/** Ids of the tasks from the place `offset` on, at most `limit`. */
export function registerIds(
  db: ReadHandle,
  asked: RegisterAsked,
  order: RegisterOrder,
  part: { readonly offset: number; readonly limit: number },
): number[] {
  const { sql, parameters } = pageSql(asked, order);
  return db.rows<{ id: number }>(sql, { ...parameters, ...part }).map(({ id }) => id);
}

const bodies = (role: 'lead' | 'coordinate'): string =>
  `(SELECT json_group_array(name ORDER BY position) FROM task_body WHERE task_id = task.id AND role = '${role}')`;
const lastReport = (column: string): string =>
  `(SELECT ${column} FROM task_report WHERE task_id = task.id ORDER BY reported_on DESC, id DESC LIMIT 1)`;

/** Statement that gives the rows of a list of ids, in its order. */
export const rowsSql = `SELECT task.id, task.content, task.kind, ${bodies('lead')} AS lead, ${bodies('coordinate')} AS coordinate,
    (SELECT json_group_array(name ORDER BY position) FROM task_area WHERE task_id = task.id) AS areas,
    task.deadline, task.deadline_text AS deadlineText, task.first_deadline AS firstDeadline, task.state, ${termSql} AS term,
    task.done_on AS doneOn, task.assigned_on AS assignedOn, person.name AS watcher, task.product, task.restricted,
    task.is_sample AS isSample, notice.id AS noticeId, notice.number AS noticeNumber, notice.issued_on AS noticeIssuedOn,
    notice.title AS noticeTitle, conclusion.n AS conclusionNumber,
    ${lastReport('reported_on')} AS reportedOn, ${lastReport('text')} AS report
  FROM json_each(:ids) AS place CROSS JOIN task ON task.id = place.value
  LEFT JOIN notice ON notice.id = task.notice_id
  LEFT JOIN person ON person.id = task.watcher_id
  LEFT JOIN conclusion_paragraph AS paragraph ON paragraph.id = task.paragraph_id
  LEFT JOIN conclusion ON conclusion.id = paragraph.conclusion_id ORDER BY place.key`;

/** The rows of these tasks, in the order of the ids. */
export function registerRows(db: ReadHandle, ids: readonly number[], day: RegisterDay): RegisterRecord[] {
  if (ids.length === 0) return [];
  return db.rows<RegisterRecord>(rowsSql, { ...valuesOf(day), ids: JSON.stringify(ids) });
}

const asName = (quick: string): string => `"${quick}"`;

/** Counts of the tasks of a filter: of every quick filter, then of those that the chosen one leaves. */
export function registerCounts(db: ReadHandle, { filter, words, day }: RegisterAsked) {
  const where = registerWhere(filter, words, day);
  const chosen = quickWhere(filter.quick, day);
  const quick = quickFilters
    .map((one) => `count(*) FILTER (WHERE ${quickWhere(one, day)}) AS ${asName(one)}`)
    .join(', ');
  const parameters = { ...where.parameters, ...valuesOf(day) };
  return {
    quick: db.row<Record<string, number>>(`SELECT ${quick} FROM task WHERE ${where.sql}`, parameters) ?? {},
    terms: db.rows<{
      readonly term: TaskTerm;
      readonly daysLate: number;
      readonly count: number;
      readonly done: number;
      readonly restricted: number;
    }>(
      `SELECT term, sum(done) AS done, sum(restricted) AS restricted, count(*) AS count,
         CASE WHEN term <> 'late' THEN 0 WHEN late <= 15 THEN 1 WHEN late <= 30 THEN 16 WHEN late <= 60 THEN 31 ELSE 61 END AS daysLate
       FROM (SELECT ${termSql} AS term, task.done_on <= :asOf AS done, task.restricted AS restricted,
           CASE WHEN task.deadline < :asOf THEN julianday(:asOf) - julianday(task.deadline) END AS late
         FROM task WHERE ${where.sql} AND ${chosen}) GROUP BY 1, 5`,
      parameters,
    ),
  };
}

/** Key of a task in each grouping, its name, and what is joined for it. */
const groupings: Readonly<Record<RegisterGrouping, { key: string; name: string; join: string }>> = {
  term: { key: termSql, name: `''`, join: '' },
  lead: {
    key: leadKey,
    name: 'coalesce(agency.name, body.name)',
    join: leadJoin,
  },
  area: {
    key: `coalesce(area.name, '')`,
    name: 'area.name',
    join: `LEFT ${areaJoin}`,
  },
  notice: {
    key: `coalesce(CAST(task.notice_id AS TEXT), '')`,
    name: `concat_ws(' ', coalesce(notice.number, notice.title, 'chưa cấp số'), 'ngày ' || strftime('%d/%m/%Y', notice.issued_on))`,
    join: 'LEFT JOIN notice ON notice.id = task.notice_id',
  },
  watcher: {
    key: `coalesce(CAST(task.watcher_id AS TEXT), '')`,
    name: 'person.name',
    join: 'LEFT JOIN person ON person.id = task.watcher_id',
  },
  month: { key: `coalesce(substr(task.deadline, 1, 7), '')`, name: `''`, join: '' },
};

/** One group with its tasks counted. */
export interface GroupRecord {
  readonly key: string;
  readonly name: string | null;
  /** Day that its notice was issued on. */
  readonly day: string | null;
  readonly count: number;
  readonly late: number;
}

/** The groups of a filter, unordered; a task with two leads or areas stands in both. */
export function registerGroups(
  db: ReadHandle,
  { filter, words, day }: RegisterAsked,
  grouping: RegisterGrouping,
): GroupRecord[] {
  const where = registerWhere(filter, words, day);
  const { key, name, join } = groupings[grouping];
  const own = grouping === 'term' ? null : filter[grouping];
  return db.rows<GroupRecord>(
    `SELECT ${key} AS key, max(${name}) AS name, ${grouping === 'notice' ? 'max(notice.issued_on)' : 'NULL'} AS day,
       count(*) AS count, count(*) FILTER (WHERE ${quickWhere('late', day)}) AS late
     FROM task ${join} WHERE ${where.sql} AND ${quickWhere(filter.quick, day)} ${own === null ? '' : `AND ${key} = :own`}
     GROUP BY 1`,
    { ...where.parameters, ...valuesOf(day), ...(own === null ? {} : { own }) },
  );
}

/** Whether a task was done after the day. */
export function anyDoneAfter(db: ReadHandle, asOf: string): boolean {
  return (
    db.row('SELECT 1 FROM task WHERE done_on > :asOf AND binned_at IS NULL LIMIT 1', { asOf }) !== undefined
  );
}

/** Names of bodies as the tasks write them, each once. */
export function bodyNames(db: ReadHandle): string[] {
  return db.rows<{ name: string }>('SELECT DISTINCT name FROM task_body').map(({ name }) => name);
}

/** How many tasks, not cancelled, fall due on each day from one to another (ISO), and how many of them are late. */
export const dueDaysSql = `SELECT task.deadline AS day, count(*) AS count, sum(${termSql} = 'late') AS late FROM task
  WHERE task.deadline BETWEEN :from AND :until AND task.state <> 'cancelled' AND ${present}
  GROUP BY task.deadline`;

/** How many tasks, not cancelled, fall due on each day from one to another (ISO), and how many of them are late. */
export function dueDays(
  db: ReadHandle,
  { asOf, soonUntil }: RegisterDay,
  span: { readonly from: string; readonly until: string },
) {
  return db.rows<{ readonly day: string; readonly count: number; readonly late: number }>(dueDaysSql, {
    ...{ asOf, soonUntil },
    ...span,
  });
}
