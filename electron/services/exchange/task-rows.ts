import { judge, readTold, type Told } from '../../../shared/domain/exchange/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import type { FormRowRecord } from '../../database/queries/exchange.ts';
import { namesIn } from '../stored-lists.ts';
import type { CameRow } from './altered.ts';
import { knownTask } from './known.ts';
import { alteredReason, type ReturnedRow, silentRow, wrongRow } from './returned-rows.ts';

/** A row of a form for tasks that came back. */
export interface ReturnedTask extends ReturnedRow<Told> {
  readonly taskId: number | null;
}

/** What a row that came back comes to on the day `today` (ISO). */
export function returnedTask(
  db: ReadHandle,
  { given, told: came, altered }: CameRow<FormRowRecord>,
  today: string,
): ReturnedTask {
  const [, content = ''] = namesIn(given.cells);
  const head = { position: given.position, taskId: given.taskId, content };
  const changed = alteredReason(altered);
  if (changed !== null) return { ...head, ...wrongRow(changed) };
  const told = readTold(came, given.state);
  if ('wrong' in told) return { ...head, ...wrongRow(told.wrong) };
  const known = knownTask(db, given);
  // A task that is gone matters only where something was told of it.
  if (typeof known === 'string') {
    const silent = told.state === null && told.text === null && told.document === null && told.day === null;
    return { ...head, ...(silent ? silentRow : wrongRow(known)) };
  }
  const { kind, reason, cells } = judge(told, known, today);
  return { ...head, told: kind === 'wrong' ? null : told, cells, kind, reason, warnings: [] };
}
