import { wholeRegister } from '../../../shared/domain/task-register/index.ts';
import type { TaskTerm } from '../../../shared/domain/tasks/index.ts';
import type { ReadHandle } from '../connection/index.ts';
import { areaJoin, leadJoin, leadKey, type RegisterDay, registerWhere, termSql } from './register-where.ts';

/** Who a row of the board is for. */
export type BoardSide = 'lead' | 'area';

/** Tasks of one body or area in one term. */
export interface BoardCount {
  readonly key: string;
  readonly name: string | null;
  readonly term: TaskTerm;
  readonly count: number;
  /** Of them done, whatever their deadline. */
  readonly done: number;
  /** The earliest deadline among them and whose it is. */
  readonly earliest: string | null;
  readonly earliestId: number;
}

const sides: Readonly<Record<BoardSide, { key: string; name: string; join: string }>> = {
  lead: {
    key: leadKey,
    name: 'coalesce(agency.name, body.name)',
    join: leadJoin,
  },
  area: {
    key: 'area.name',
    name: 'area.name',
    join: areaJoin,
  },
};

const counts = (
  columns: string,
  from: string,
  group: string,
): string => `SELECT ${columns}, term, count(*) AS count,
    sum(done) AS done, min(deadline) AS earliest, id AS earliestId FROM (${from}) GROUP BY ${group}`;

/** Every task counted once for each of its leads or areas, by term; the cancelled ones left out. */
export function boardCounts(db: ReadHandle, side: BoardSide, day: RegisterDay): BoardCount[] {
  const { key, name, join } = sides[side];
  const { sql, parameters } = registerWhere(wholeRegister, [], day);
  const from = `SELECT task.id, ${key} AS key, ${name} AS name, ${termSql} AS term, task.deadline,
      coalesce(task.done_on <= :asOf, 0) AS done FROM task ${join} WHERE ${sql}`;
  const { asOf, soonUntil } = day;
  return db.rows<BoardCount>(counts('key, max(name) AS name', from, 'key, term'), {
    ...parameters,
    asOf,
    soonUntil,
  });
}

/** Every task counted once, by term. */
export function boardTotals(db: ReadHandle, day: RegisterDay): BoardCount[] {
  const { sql, parameters } = registerWhere(wholeRegister, [], day);
  const from = `SELECT task.id, ${termSql} AS term, task.deadline, coalesce(task.done_on <= :asOf, 0) AS done
    FROM task WHERE ${sql}`;
  const { asOf, soonUntil } = day;
  return db.rows<BoardCount>(counts(`'' AS key, NULL AS name`, from, 'term'), {
    ...parameters,
    asOf,
    soonUntil,
  });
}

/** Whether a made-up task is among them. */
export function anySampleTask(db: ReadHandle): boolean {
  return db.row('SELECT 1 FROM task WHERE is_sample = 1 AND binned_at IS NULL LIMIT 1') !== undefined;
}
