import {
  type FigureMapping,
  type FileCell,
  headKey,
  proposeMapping,
} from '../../../shared/domain/figure-files/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { namedViews, saveNamedView } from '../named-views.ts';
import { figureBook, type StoppableContext } from './reading.ts';

const screen = 'figure-files';

/** A mapping as it is saved under a name, with the heads of the file it was made for. */
interface SavedMapping {
  readonly heads: string;
  readonly mapping: FigureMapping;
}

/** Rows that are shown and that a proposal is made of. */
const shownRows = 50;

type Rows = readonly { readonly number: number; readonly cells: readonly FileCell[] }[];

async function firstPart(parts: AsyncIterable<Rows>): Promise<Rows> {
  for await (const part of parts) return part;
  return [];
}

async function firstRows(parts: AsyncIterable<Rows>) {
  const first: FileCell[][] = [];
  for (const { number, cells } of await firstPart(parts)) {
    if (number > shownRows) break;
    // A sheet leaves empty rows out.
    while (first.length < number - 1) first.push([]);
    first.push(
      cells.map((cell) => (typeof cell === 'string' ? cell.normalize('NFC').slice(0, longestShown) : cell)),
    );
  }
  return first;
}

const longestShown = 200;

/** The saved mapping that was made for a file with the same heads, if any. */
function mappingFor(context: ReadContext, rows: readonly (readonly FileCell[])[]) {
  return namedViews<SavedMapping>(context, screen).rows.find(({ view }) => {
    const heads = rows[view.mapping.head - 1];
    return heads !== undefined && headKey(heads) === view.heads;
  });
}

/**
 * Opens a file of figures: its first rows, and how it is most likely meant. A mapping that was saved for the same heads is taken.
 * Throws AppError: empty-file, file-too-large, damaged-file, unsupported-file.
 */
export async function openFigures(
  context: StoppableContext,
  {
    bytes,
    name,
    sheet,
  }: { readonly bytes: Uint8Array; readonly name: string; readonly sheet: string | null },
) {
  const { openFigureFile } = await import('../../importers/figures/index.ts');
  const file = await openFigureFile(bytes);
  const { kind, sheets, encoding, separator } = file;
  const chosen = sheet ?? sheets[0] ?? null;
  const rows = await firstRows(file.rows(chosen));
  const saved = mappingFor(context, rows);
  const proposed = proposeMapping(rows, [name, ...(chosen === null ? [] : [chosen])], figureBook(context));
  const mapping = saved
    ? {
        ...saved.view.mapping,
        fixed: { ...saved.view.mapping.fixed, year: proposed.fixed.year ?? saved.view.mapping.fixed.year },
      }
    : proposed;
  return {
    kind,
    sheets: [...sheets],
    sheet: chosen,
    encoding,
    separator,
    rows,
    mapping,
    savedAs: saved?.name ?? null,
  };
}

/** Saves a mapping under a name for files of these heads; one of that name is replaced. What it wrote can be taken back. */
export function saveFigureMapping(
  context: WriteContext,
  {
    name,
    heads,
    mapping,
  }: { readonly name: string; readonly heads: readonly FileCell[]; readonly mapping: FigureMapping },
) {
  const view: SavedMapping = { heads: headKey(heads), mapping };
  return saveNamedView(context, screen, name, view);
}

/** The mappings saved under names, in the order of these. */
export function listFigureMappings(context: ReadContext, _request: object) {
  return {
    rows: namedViews<SavedMapping>(context, screen).rows.map(({ id, name, view }) => ({
      id,
      name,
      mapping: view.mapping,
    })),
  };
}
