import {
  type CameCell,
  judgeFigure,
  type KnownFigure,
  readToldFigure,
  type ToldFigure,
} from '../../../shared/domain/exchange/index.ts';
import type { FigureRowRecord } from '../../database/queries/exchange-figures.ts';
import type { ReadContext } from '../context.ts';
import { namesIn } from '../stored-lists.ts';
import type { CameRow } from './altered.ts';
import { type FigureForm, periodOf } from './figure-form.ts';
import { figuresKnown } from './figure-known.ts';
import { figureOddities } from './figure-oddities.ts';
import { alteredReason, type ReturnedRow, silentRow, wrongRow } from './returned-rows.ts';

/** A row of a form for figures that came back. */
export interface ReturnedFigure extends ReturnedRow<ToldFigure> {
  readonly indicator: string;
  readonly unit: string;
}

function compared(
  told: ToldFigure | null,
  known: KnownFigure,
): Omit<ReturnedRow<ToldFigure>, 'position' | 'content'> {
  const { kind, reason, cells } = judgeFigure(told, known);
  if (kind === 'unchanged') return silentRow;
  return { kind, reason, cells, told: kind === 'wrong' ? null : told, warnings: [] };
}

function read(cells: readonly CameCell[], altered: readonly string[], known: KnownFigure) {
  const changed = alteredReason(altered);
  if (changed !== null) return wrongRow(changed);
  const told = readToldFigure(cells);
  return told !== null && 'wrong' in told ? wrongRow(told.wrong) : compared(told, known);
}

/** What the rows of a form that came back come to, with what the checks of the figures say of them. */
export function returnedFigures(
  context: ReadContext,
  form: FigureForm,
  came: readonly CameRow<FigureRowRecord>[],
): ReturnedFigure[] {
  const known = figuresKnown(context, form);
  const rows = came.map(({ given, told, altered }): ReturnedFigure => {
    const { position, indicator } = given;
    const [, content = '', unit = ''] = namesIn(given.cells);
    return { position, indicator, content, unit, ...read(told, altered, known(given)) };
  });
  const told = rows.flatMap(({ indicator, told: figure }) =>
    figure === null ? [] : [{ indicator, value: figure.value }],
  );
  const odd = figureOddities(context, form.areaCode, periodOf(context, form), told);
  return rows.map((row) => ({ ...row, warnings: odd.get(row.indicator) ?? [] }));
}
