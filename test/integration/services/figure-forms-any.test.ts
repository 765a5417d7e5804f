import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillForm } from '../../../build/screenshots/fill-form.ts';
import { undoChange } from '../../../electron/services/changes/index.ts';
import {
  acceptReturnedFigures,
  formsFile,
  giveFigureForms,
  readReturnedFigures,
} from '../../../electron/services/exchange/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { figureColumn as at, figureFirstRow, rowsIn } from '../../support/forms.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
let bytes: Uint8Array;
let rows = 0;
beforeAll(async () => {
  opened = await aWriteContext();
  const { ids } = giveFigureForms(opened.context, { period: '2018-Q1', areas: ['109'] });
  bytes = (await formsFile(opened.context, { ids })).bytes;
  rows = (await rowsIn(bytes)).length - figureFirstRow;
});
afterAll(() => opened.remove());

const stored = () => opened.context.db.rows('SELECT * FROM indicator_value ORDER BY id');
const back = (came: Uint8Array) => readReturnedFigures(opened.context, { bytes: came });

/** What an area may fill into a row, and what it comes to. */
const answer = fc.oneof(
  fc
    .integer({ min: 0, max: 10_000_000 })
    .map((n) => ({ cells: { [at.number]: n }, value: n, absence: null, isNil: 0 })),
  fc
    .integer({ min: 0, max: 999_999 })
    .map((n) => n / 100)
    .map((n) => ({ cells: { [at.number]: n }, value: n, absence: null, isNil: 0 })),
  fc.constant({ cells: { [at.reason]: 'không phát sinh' }, value: 0, absence: null, isNil: 1 }),
  fc.constant({ cells: { [at.reason]: 'chưa báo cáo' }, value: null, absence: 'not-reported', isNil: 0 }),
  fc.constant({ cells: { [at.reason]: 'không áp dụng' }, value: null, absence: 'not-applicable', isNil: 0 }),
);

describe('any form for figures', () => {
  it('is taken in to the very figures that were filled, leaves nothing after, and is undone without a trace', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.integer({ min: 0, max: 25 }).map(String), answer, { minKeys: 1, maxKeys: 8 }),
        async (answers) => {
          const filled = Object.entries(answers).filter(([line]) => Number(line) < rows);
          fc.pre(filled.length > 0);
          const cells = filled.flatMap(([line, { cells: told }]) =>
            Object.entries(told).map(([column, value]) => [
              `${Number(line) + figureFirstRow},${column}`,
              value,
            ]),
          );
          const came = await fillForm(bytes, Object.fromEntries(cells));
          const before = stored();
          const file = await back(came);
          expect(file.alterations).toEqual([]);
          const { change } = acceptReturnedFigures(opened.context, {
            forms: [
              {
                code: file.form?.code ?? '',
                sha256: file.sha256,
                rows: file.rows.flatMap(({ position, told }) =>
                  told === null ? [] : [{ position, seen: null, told }],
                ),
              },
            ],
          });
          for (const [line, { value, absence, isNil }] of filled) {
            const indicator = file.rows[Number(line)]?.indicator ?? '';
            const row = opened.context.db.row(
              `SELECT value, absence, is_nil AS isNil FROM indicator_value
               WHERE indicator_code = :indicator AND area_code = '109' AND period_code = '2018-Q1'`,
              { indicator },
            );
            expect(row).toEqual({ value, absence, isNil });
          }
          expect((await back(came)).rows.every(({ kind }) => kind === 'unchanged')).toBe(true);
          undoChange(opened.context, change);
          expect(stored()).toEqual(before);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('of which a locked cell says anything else is told altered, and that row is not taken in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.constantFrom(0, at.n, at.content, at.unit, at.before, at.lastYear, at.known),
        fc.oneof(fc.constantFrom('x', '007', '5'), fc.integer({ min: 100 })),
        async (place, column, value) => {
          const line = place % rows;
          const [row] = (await rowsIn(bytes)).slice(figureFirstRow + line);
          fc.pre(String(row?.[column] ?? '') !== String(value));
          const number = { [`${figureFirstRow + line},${at.number}`]: 5 };
          const came = await fillForm(bytes, { ...number, [`${figureFirstRow + line},${column}`]: value });
          const file = await back(came);
          expect(file.alterations.length).toBeGreaterThan(0);
          expect(file.rows.find(({ position }) => position === line + 1)?.kind ?? 'wrong').toBe('wrong');
        },
      ),
      { numRuns: 25 },
    );
  });
});
