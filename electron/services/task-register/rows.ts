import { daysBetween } from '../../../shared/domain/tasks/index.ts';
import type { RegisterRecord } from '../../database/queries/task-register.ts';
import { namesIn } from '../stored-lists.ts';

/** A row of the register with how it stands on the day `asOf` (ISO). */
export function registerRow(record: RegisterRecord, asOf: string) {
  const { lead, coordinate, areas, restricted, isSample, ...rest } = record;
  const { term, deadline } = rest;
  return {
    ...rest,
    lead: namesIn(lead),
    coordinate: namesIn(coordinate),
    areas: namesIn(areas),
    restricted: restricted === 1,
    isSample: isSample === 1,
    daysLate: term === 'late' && deadline !== null ? daysBetween(deadline, asOf) : 0,
  };
}

/** A row of the register. */
export type RegisterRow = ReturnType<typeof registerRow>;
