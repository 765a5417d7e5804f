import {
  bandSpan,
  type QuickFilter,
  type RegisterFilter,
} from '../../../shared/domain/task-register/index.ts';
import type { TaskTerm } from '../../../shared/domain/tasks/index.ts';
import type { Parameters } from '../connection/index.ts';

/** The day that terms are counted for. */
export interface RegisterDay {
  /** ISO day. */
  readonly asOf: string;
  /** Last day on which a deadline still counts as due soon, ISO. */
  readonly soonUntil: string;
  /** Whether something was done after `asOf`: it was open then. */
  readonly doneLater: boolean;
}

/** A condition over `task` with its values. */
export interface Where {
  readonly sql: string;
  readonly parameters: Parameters;
}

/** Whether a task is open on the day; where nothing was done later, one range of the index. */
function openOn({ doneLater }: RegisterDay): string {
  return doneLater ? '(task.done_on IS NULL OR task.done_on > :asOf)' : 'task.done_on IS NULL';
}

/** How a task stands on the day `:asOf`; agrees with `taskTerm` of the domain. */
export const termSql = `CASE WHEN task.deadline IS NULL THEN 'no-deadline'
    WHEN task.done_on <= :asOf THEN iif(task.done_on <= task.deadline, 'done-on-time', 'done-late')
    WHEN task.deadline < :asOf THEN 'late'
    WHEN task.deadline <= :soonUntil THEN 'due-soon' ELSE 'in-term' END`;

/** Conditions of the terms, as ranges of the indexed deadline. */
function termWhere(term: TaskTerm, day: RegisterDay): string {
  const open = openOn(day);
  switch (term) {
    case 'late':
      return `${open} AND task.deadline < :asOf`;
    case 'due-soon':
      return `${open} AND task.deadline BETWEEN :asOf AND :soonUntil`;
    case 'in-term':
      return `${open} AND task.deadline > :soonUntil`;
    case 'no-deadline':
      return 'task.deadline IS NULL';
    case 'done-on-time':
      return 'task.done_on <= :asOf AND task.done_on <= task.deadline';
    case 'done-late':
      return 'task.done_on <= :asOf AND task.done_on > task.deadline';
  }
}

/** Condition of a quick filter on the day. */
export function quickWhere(quick: QuickFilter, day: RegisterDay): string {
  switch (quick) {
    case 'all':
      return 'TRUE';
    case 'open':
      return openOn(day);
    case 'awaiting':
      return `task.state = 'awaiting-confirmation'`;
    case 'done':
      return 'task.done_on <= :asOf';
    case 'no-deadline':
      return `${openOn(day)} AND ${termWhere(quick, day)}`;
    default:
      return termWhere(quick, day);
  }
}

/** Key of a lead: its agency, else its name as written. */
export const leadKey = `coalesce('#' || body.agency_id, body.name, '')`;

/** Every lead of a task, each once: one may be written by two of its names. */
export const leadJoin = `LEFT JOIN task_body AS body ON body.task_id = task.id AND body.role = 'lead'
    AND NOT EXISTS (SELECT 1 FROM task_body AS twin WHERE twin.task_id = task.id AND twin.role = 'lead'
      AND twin.position < body.position AND coalesce('#' || twin.agency_id, twin.name) = ${leadKey})
  LEFT JOIN agency ON agency.id = body.agency_id`;

/** Every area of a task, each once. */
export const areaJoin = `JOIN task_area AS area ON area.task_id = task.id AND NOT EXISTS (SELECT 1 FROM task_area AS twin
    WHERE twin.task_id = task.id AND twin.position < area.position AND twin.name = area.name)`;

/** What stands in the register at all: neither in the bin nor the head of parts, which stand there themselves. */
export const present = `task.binned_at IS NULL AND NOT EXISTS
  (SELECT 1 FROM task AS part WHERE part.head_id = task.id AND part.binned_at IS NULL)`;

const listed = (name: string, values: readonly string[], column: string): Where | null =>
  values.length === 0
    ? null
    : {
        sql: `${column} IN (SELECT value FROM json_each(:${name}))`,
        parameters: { [name]: JSON.stringify(values) },
      };

const plain = (sql: string, parameters: Parameters = {}): Where => ({ sql, parameters });

function anyOf(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : `(${parts.map((part) => `(${part})`).join(' OR ')})`;
}

function leadWhere(key: string): Where {
  const leads = `SELECT task_id FROM task_body WHERE role = 'lead'`;
  if (key === '') return plain(`task.id NOT IN (${leads})`);
  return key.startsWith('#')
    ? plain(`task.id IN (${leads} AND agency_id = :lead)`, { lead: Number(key.slice(1)) })
    : plain(`task.id IN (${leads} AND agency_id IS NULL AND name = :lead)`, { lead: key });
}

function areaWhere(key: string): Where {
  if (key === '') return plain('NOT EXISTS (SELECT 1 FROM task_area WHERE task_id = task.id)');
  return plain('task.id IN (SELECT task_id FROM task_area WHERE name = :area)', { area: key });
}

function monthWhere(key: string): Where {
  if (key === '') return plain('task.deadline IS NULL');
  return plain('task.deadline BETWEEN :monthFrom AND :monthTo', {
    monthFrom: `${key}-01`,
    monthTo: `${key}-31`,
  });
}

function idWhere(column: string, name: string, key: string): Where {
  return key === '' ? plain(`${column} IS NULL`) : plain(`${column} = :${name}`, { [name]: Number(key) });
}

/** Words looked for: each in the task's texts, in its notice's number and title, or in a body's name. */
function textWhere(words: readonly TextWord[]): Where[] {
  return words.map(({ match, bodies }, at) =>
    plain(
      `(task.id IN (SELECT owner_id FROM search_entry WHERE owner = 'task'
          AND id IN (SELECT rowid FROM search_plain WHERE search_plain MATCH :word${at}))
        OR task.notice_id IN (SELECT source_id FROM search_entry WHERE source = 'notice'
          AND id IN (SELECT rowid FROM search_plain WHERE search_plain MATCH :word${at}))
        OR task.id IN (SELECT task_id FROM task_body WHERE name IN (SELECT value FROM json_each(:bodies${at}))))`,
      { [`word${at}`]: match, [`bodies${at}`]: JSON.stringify(bodies) },
    ),
  );
}

/** One word looked for: its expression for the full-text index, and the names of bodies that hold it. */
export interface TextWord {
  readonly match: string;
  readonly bodies: readonly string[];
}

function bandsWhere({ bands }: RegisterFilter, day: RegisterDay): string | null {
  const spans = anyOf(
    bands.map((band) => {
      const { from, to } = bandSpan(band, day.asOf);
      return `task.deadline BETWEEN '${from}' AND '${to}'`;
    }),
  );
  return spans === null ? null : `${openOn(day)} AND ${spans}`;
}

function standingWhere({ standing }: RegisterFilter, day: RegisterDay): string | null {
  if (standing === null) return null;
  return standing === 'open'
    ? `${openOn(day)} AND task.state <> 'cancelled'`
    : `(task.done_on <= :asOf OR task.state = 'cancelled')`;
}

function fieldParts(filter: RegisterFilter): (Where | null)[] {
  const { lead, area, notice, watcher, month } = filter;
  return [
    lead === null ? null : leadWhere(lead),
    area === null ? null : areaWhere(area),
    notice === null ? null : idWhere('task.notice_id', 'notice', notice),
    watcher === null ? null : idWhere('task.watcher_id', 'watcher', watcher),
    month === null ? null : monthWhere(month),
    filter.restricted === null ? null : plain(`task.restricted = ${filter.restricted ? 1 : 0}`),
    listed('states', filter.states, 'task.state'),
    listed('kinds', filter.kinds, 'task.kind'),
  ];
}

/** Tasks of a filter, but for its quick one; cancelled ones only where they are asked for. */
export function registerWhere(filter: RegisterFilter, words: readonly TextWord[], day: RegisterDay): Where {
  const cancelledToo = filter.states.includes('cancelled') || filter.standing === 'closed';
  const terms = anyOf(filter.terms.map((term) => termWhere(term, day)));
  const bands = bandsWhere(filter, day);
  const standing = standingWhere(filter, day);
  const parts = [
    plain(present),
    cancelledToo ? null : plain(`task.state <> 'cancelled'`),
    terms === null ? null : plain(terms),
    bands === null ? null : plain(bands),
    standing === null ? null : plain(standing),
    ...fieldParts(filter),
    ...textWhere(words),
  ].filter((part) => part !== null);
  return {
    sql: parts.map(({ sql }) => sql).join('\n AND '),
    parameters: Object.assign({}, ...parts.map(({ parameters }) => parameters)),
  };
}
