import { AppError } from '../../../shared/domain/errors/index.ts';
import {
  type FigureBook,
  type FigureMapping,
  FigureReader,
  mappingFaults,
  type UsedName,
} from '../../../shared/domain/figure-files/index.ts';
import { periodBook } from '../../../shared/domain/indicators/index.ts';
import { standingClosings } from '../../database/queries/indicator-closings.ts';
import { allAreas, allPeriods } from '../../database/queries/indicator-totals.ts';
import { allIndicators } from '../../database/queries/indicators.ts';
import { refuseCancelled } from '../cancelled.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { CollectedFigures } from './collected.ts';

/** A context whose caller may give the call up. */
export type StoppableContext = ReadContext & Pick<WriteContext, 'cancelled' | 'progressed'>;

/** A file with the way it is read. */
export interface MappedFile {
  readonly bytes: Uint8Array;
  /** Null for the first sheet, and for a CSV file. */
  readonly sheet: string | null;
  readonly mapping: FigureMapping;
}

/** What a file came to. */
export interface ReadFile {
  readonly figures: CollectedFigures;
  readonly names: readonly UsedName[];
  /** Rows under the heads. */
  readonly rows: number;
}

/** What names of a file are found in. */
export function figureBook({ db }: ReadContext): FigureBook {
  return { indicators: allIndicators(db), units: allAreas(db), periods: periodBook(allPeriods(db)) };
}

/**
 * Reads a file into figures by a mapping; nothing is written.
 * Throws AppError: invalid-request (a mapping with faults), cancelled, and those of the file.
 */
export async function readMapped(
  context: StoppableContext,
  { bytes, sheet, mapping }: MappedFile,
): Promise<ReadFile> {
  const [fault] = mappingFaults(mapping);
  if (fault !== undefined) throw new AppError('invalid-request', fault);
  const { openFigureFile } = await import('../../importers/figures/index.ts');
  const closedIn = (period: string) =>
    new Set(standingClosings(context.db, [period]).map(({ area }) => area));
  const figures = new CollectedFigures(closedIn);
  const reader = new FigureReader(mapping, figureBook(context), figures);
  const file = await openFigureFile(bytes);
  let rows = 0;
  for await (const some of file.rows(sheet)) {
    refuseCancelled(context);
    for (const { number, cells } of some) {
      reader.row(number, cells);
      if (number > mapping.head) rows += 1;
    }
    context.progressed?.(rows, null);
  }
  return { figures, names: reader.names.used(), rows };
}
