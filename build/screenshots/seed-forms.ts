import type { Backend } from '../../electron/backend/client.ts';
import { ask, settledValue } from '../backend-calls.ts';
import { fillForm } from './fill-form.ts';

/** A form as it came back: its name, and its bytes in base64. */
export interface FilledForm {
  readonly name: string;
  readonly base64: string;
}

const asOf = '2018-08-01';
/** First row (0-based) of a form that holds a task, and the columns that are filled. */
const firstRow = 5;
const stateColumn = 6;

/** What the agencies tell: done with a paper, under way, a day that there is not. Cells of their first rows. */
const answers: readonly (readonly (readonly (string | null)[])[])[] = [
  [
    [
      'Hoàn thành',
      'Đã rà soát, lập hồ sơ quản lý người nghiện trên địa bàn (SỐ LIỆU MẪU).',
      '215/BC-SYT',
      '25/7/2018',
    ],
    ['Đang thực hiện', 'Đã ban hành kế hoạch, đang triển khai (SỐ LIỆU MẪU).', null, '20/7/2018'],
  ],
  [['Đang thực hiện', 'Đang lấy ý kiến các huyện (SỐ LIỆU MẪU).', null, '31/02/2018']],
];

function cellsOf(lines: (typeof answers)[number]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [line, told] of lines.entries()) {
    for (const [column, value] of told.entries()) {
      if (value !== null) cells[`${firstRow + line},${stateColumn + column}`] = value;
    }
  }
  return cells;
}

const figurePeriod = '2018-Q4';
/** Columns of a form for figures that are filled. */
const [unitColumn, numberColumn, reasonColumn, kindColumn, noteColumn] = [3, 7, 8, 9, 10];

/** What the areas tell of their first indicators: numbers, a nil return, one with its unit written over, a slip. */
const figureAnswers: readonly (readonly Readonly<Record<number, string | number>>[])[] = [
  [
    { [numberColumn]: 3, [noteColumn]: 'gồm cả vụ chuyển đến (SỐ LIỆU MẪU)' },
    { [reasonColumn]: 'không phát sinh' },
    { [numberColumn]: 14.5, [kindColumn]: 'sơ bộ' },
  ],
  [{ [numberColumn]: 2, [unitColumn]: 'người' }, { [numberColumn]: '1,234.5' }],
  [{ [numberColumn]: 5 }],
];

/** Gives forms for figures to some areas, the last of them once more, and fills them as they might. */
export async function seedFigureForms(backend: Backend): Promise<FilledForm[]> {
  const { rows } = await ask(backend, 'exchange.areas', { period: figurePeriod });
  const forms: FilledForm[] = [];
  for (const [at, answer] of figureAnswers.entries()) {
    const areas = rows.slice(at, at + 1).map(({ area }) => area);
    const { ids } = await ask(backend, 'exchange.giveFigures', { period: figurePeriod, areas });
    const { name, bytes } = settledValue(await backend.internal('formsFile', { ids }));
    const cells = answer.flatMap((told, line) =>
      Object.entries(told).map(([column, value]) => [`${firstRow + line},${column}`, value] as const),
    );
    const came = await fillForm(bytes, Object.fromEntries(cells));
    forms.push({ name, base64: Buffer.from(came).toString('base64') });
    const isLast = at === figureAnswers.length - 1;
    if (isLast) await ask(backend, 'exchange.giveFigures', { period: figurePeriod, areas });
  }
  return forms;
}

/** Gives forms to the agencies that owe most, and fills some of them as they might. */
export async function seedForms(backend: Backend): Promise<FilledForm[]> {
  const { rows } = await ask(backend, 'exchange.agencies', { asOf, restricted: false });
  const most = rows.toSorted((a, b) => b.tasks - a.tasks).slice(0, answers.length);
  const forms: FilledForm[] = [];
  for (const [at, { agency }] of most.entries()) {
    const { ids } = await ask(backend, 'exchange.give', { agencies: [agency], asOf, restricted: false });
    const { name, bytes } = settledValue(await backend.internal('formsFile', { ids }));
    const came = await fillForm(bytes, cellsOf(answers[at] ?? []));
    forms.push({ name, base64: Buffer.from(came).toString('base64') });
  }
  return forms;
}
