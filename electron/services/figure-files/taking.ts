import { parsePeriod } from '../../../shared/domain/indicators/index.ts';
import {
  type TakenFigure,
  type TakenFrom,
  takeNew,
  takeOver,
} from '../../database/queries/indicator-files.ts';
import { ensurePeriod } from '../../database/queries/indicators.ts';
import { refuseCancelled } from '../cancelled.ts';
import { recorded } from '../changes/index.ts';
import type { WriteContext } from '../context.ts';
import type { CollectedFigures } from './collected.ts';
import { type MappedFile, readMapped } from './reading.ts';

/** How a file is taken in. */
export interface TakenFile extends MappedFile {
  /** Written beside every figure as its source. */
  readonly name: string;
  /** Whether figures that stand are replaced where the file says otherwise. */
  readonly overwrite: boolean;
  /** Why they are replaced. */
  readonly reason: string | null;
}

/** Figures written between two looks at whether the clerk has given up. */
const batch = 1_000;

function sourceOf({ name, sheet }: TakenFile): string {
  return sheet === null ? name : `${name}, trang ${sheet}`;
}

function writeAll(context: WriteContext, file: TakenFile, figures: CollectedFigures): number {
  const { db } = context;
  const take = file.overwrite ? takeOver : takeNew;
  const from: TakenFrom = {
    provisional: file.mapping.provisional ? 1 : 0,
    sourceDocument: sourceOf(file),
    reason: file.reason,
  };
  let written = 0;
  for (let start = 0; start < figures.length; start += batch) {
    refuseCancelled(context);
    const part: TakenFigure[] = [];
    for (let at = start; at < Math.min(start + batch, figures.length); at += 1) {
      const { indicator, area, period, value, absence, isNil, note } = figures.at(at);
      part.push([indicator, area, period, value, absence, isNil ? 1 : 0, note]);
    }
    written += take(db, part, from);
    context.progressed?.(start + part.length, figures.length);
  }
  return written;
}

/** Periods stay written down when the figures are taken back: others may rest on them by then. */
function ensurePeriods({ db }: WriteContext, figures: CollectedFigures): void {
  for (const code of figures.periods.list) {
    const period = parsePeriod(code);
    if (period) ensurePeriod(db, period);
  }
}

/**
 * Writes the figures of a file, all that can be taken or none, to be taken back by one undo; values that are refused are counted.
 * Throws AppError: invalid-request (a mapping with faults), cancelled, and those of the file; nothing was written then.
 */
export async function takeFigures(context: WriteContext, file: TakenFile) {
  const { figures } = await readMapped(context, file);
  return context.db.transaction(() => {
    ensurePeriods(context, figures);
    return recorded(context, () => ({
      written: writeAll(context, file, figures),
      refused: figures.refusedCount,
    }));
  });
}
