import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillForm } from '../../../build/screenshots/fill-form.ts';
import { formsFile, giveForms, readReturned } from '../../../electron/services/exchange/index.ts';
import { createTask } from '../../../electron/services/tasks/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { firstRow, formColumn, rowsIn } from '../../support/forms.ts';
import { aWrittenTask } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeAll(async () => {
  opened = await aWriteContext();
});
afterAll(() => opened.remove());

const agency = 'Sở Y tế';
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '=1+1',
      '05/2018',
      '007',
      ' hai  dấu cách ',
      'dòng một\ndòng hai',
      '<b>&amp;</b>',
      'TRUE',
      '1e5',
    ),
  )
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => text !== '');

async function formOf(contents: readonly string[]): Promise<Uint8Array> {
  const { context } = opened;
  context.db.run('DELETE FROM task');
  for (const content of contents) createTask(context, aWrittenTask({ content, lead: [agency] }));
  const { ids } = giveForms(context, { agencies: [agency], asOf: '2018-08-01', restricted: false });
  return (await formsFile(context, { ids })).bytes;
}

describe('any form', () => {
  it('that comes back as it went out tells nothing and was not altered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 6 }), async (contents) => {
        const bytes = await formOf(contents);
        for (const came of [bytes, await fillForm(bytes, {})]) {
          const file = await readReturned(opened.context, { bytes: came });
          expect(file).toMatchObject({ standing: 'current', alterations: [] });
          expect(file.rows.map(({ kind }) => kind)).toEqual(contents.map(() => 'unchanged'));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('of which a locked cell says anything else is told altered, and that row is not taken in', async () => {
    const { n, content, document, deadline, report, key } = formColumn;
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.constantFrom(n, content, document, deadline, report, key),
        fc.oneof(words, fc.constant(null), fc.integer({ min: 100 })),
        async (contents, place, column, value) => {
          const line = place % contents.length;
          const bytes = await formOf(contents);
          const [row] = (await rowsIn(bytes)).slice(firstRow + line);
          fc.pre(String(row?.[column] ?? '') !== String(value ?? ''));
          const came = await fillForm(bytes, { [`${firstRow + line},${column}`]: value });
          const file = await readReturned(opened.context, { bytes: came });
          expect(file.alterations.length).toBeGreaterThan(0);
          const taken = file.rows.find(({ position }) => position === line + 1);
          // Without its key a row is told as taken away, and another as put in.
          expect(taken?.kind ?? 'wrong').toBe('wrong');
        },
      ),
      { numRuns: 30 },
    );
  });
});
