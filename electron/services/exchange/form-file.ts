import { type FormRecord, formById, formRows } from '../../database/queries/exchange.ts';
import { figureRows } from '../../database/queries/exchange-figures.ts';
import { allIndicators } from '../../database/queries/indicators.ts';
import type { CellRule } from '../../exporters/index.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';
import {
  type FigureForm,
  figureFileName,
  figureLayout,
  figureLine,
  isFigureForm,
  periodOf,
  printedCode,
} from './figure-form.ts';
import { type FormLayout, formMark, type GivenRow, rowKey } from './layout.ts';
import { taskFileName, taskLayout, taskLine } from './task-form.ts';

interface Line {
  readonly row: GivenRow;
  readonly cells: readonly (string | null)[];
  readonly rules: readonly (CellRule | null)[];
}

interface Sheet {
  readonly code: string;
  readonly layout: FormLayout;
  readonly lines: readonly Line[];
  /** Lines of words that each row has room for at least. */
  readonly room: number;
}

async function sheetFile({ code }: FormRecord, sheet: Sheet): Promise<Uint8Array> {
  const { writeForm } = await import('../../exporters/index.ts');
  const { title, notes, columns } = sheet.layout;
  return writeForm({
    ...{ key: `${formMark}${sheet.code}`, name: 'Phiếu', title, notes, columns, room: sheet.room },
    lines: sheet.lines.map(({ row, ...line }) => ({ key: rowKey(code, row), ...line })),
  });
}

function taskSheet({ db }: ReadContext, form: FormRecord): Sheet {
  return {
    ...{ code: form.code, layout: taskLayout(form), room: 3 },
    lines: formRows(db, form.id).map((row) => ({ row, ...taskLine(row) })),
  };
}

function figureSheet(context: ReadContext, form: FigureForm): Sheet {
  const { db } = context;
  const catalogue = new Map(allIndicators(db).map((indicator) => [indicator.code, indicator]));
  return {
    ...{ code: printedCode(form), layout: figureLayout(form, periodOf(context, form)), room: 1 },
    lines: figureRows(db, form.id).map((row) => ({ row, ...figureLine(row, catalogue) })),
  };
}

async function fileOf(context: ReadContext, form: FormRecord) {
  const isFigures = isFigureForm(form);
  const sheet = isFigures ? figureSheet(context, form) : taskSheet(context, form);
  return {
    name: isFigures ? figureFileName(form) : taskFileName(form),
    bytes: await sheetFile(form, sheet),
    all: isFigures ? `phieu-so-lieu-${form.periodCode}.zip` : `phieu-bao-cao-${form.asOf}.zip`,
  };
}

/**
 * Forms that were given out as a file: one as it is, several in a ZIP.
 * Throws AppError not-found.
 */
export async function formsFile(
  context: ReadContext,
  { ids }: { readonly ids: readonly number[] },
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const files = [];
  for (const id of ids) {
    const form = formById(context.db, id);
    if (!form) throw missing('Phiếu');
    files.push(await fileOf(context, form));
  }
  const [first, ...others] = files;
  if (!first) throw missing('Phiếu');
  if (others.length === 0) return { name: first.name, bytes: first.bytes };
  const { zipFiles } = await import('../../exporters/index.ts');
  return { name: first.all, bytes: await zipFiles(files) };
}
