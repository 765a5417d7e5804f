import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Indicator } from '../../../../renderer/api/indicators.ts';
import type { Sheet } from '../../../../renderer/features/indicators/grid-places.ts';
import { ValuesPane } from '../../../../renderer/features/indicators/values-pane.tsx';
import { remember } from '../../../../renderer/ui/stored.ts';
import type { ReplyOf } from '../../../../shared/contract/index.ts';
import { answerWith, mount } from '../window.tsx';

type Values = ReplyOf<'indicators.values'>;

const indicator: Indicator = {
  ...{ code: 'MT01', domain: 'drugs', name: 'Số người nghiện', unit: 'người', frequency: 'quarter' },
  ...{ aggregation: 'stock', numerator: null, denominator: null, factor: 1, better: 'down', decimals: 0 },
  ...{ definition: null, sourceForm: null, isCustom: false, isCumulative: false, partOf: null },
  ...{ lowest: null, highest: null, validFrom: null, validTo: null, note: null },
};
const areas = [
  { code: 'PT', kind: 'district' as const, name: 'Phong Thổ', validFrom: '1900-01-01', validTo: null },
  { code: 'MT', kind: 'district' as const, name: 'Mường Tè', validFrom: '1900-01-01', validTo: null },
];
const sheet: Sheet = {
  corner: 'Địa bàn',
  rows: areas.map(({ code, name }) => ({ key: code, label: name, note: null, part: { area: code } })),
  columns: [{ key: 'Q1', label: 'Quý I/2018', note: null, part: { period: '2018-Q1' } }],
  fixed: { indicator: 'MT01' },
};
const never = new Promise<never>(() => undefined);
const unsaved = (): string | null => window.localStorage.getItem('typed-figures');
const cell = (name: string): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>('textbox', { name: `${name}, Quý I/2018` });
const pane = <ValuesPane column={null} sheet={sheet} indicators={[indicator]} areas={areas} />;

/** Answers the first question for values; those that follow a save stay without an answer. */
function slowAfterSaving(saving: () => Promise<{ written: number }>) {
  let asked = 0;
  return answerWith({
    'indicators.values': (): Values | Promise<Values> => {
      asked += 1;
      return asked === 1 ? { rows: [] } : never;
    },
    'closings.list': () => ({ rows: [] }),
    'indicators.setValues': saving,
  });
}

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

test('what is saved is no longer unsaved when the window says so, and stands in its cell before it is read again', async () => {
  slowAfterSaving(async () => ({ written: 1 }));
  mount(pane);
  fireEvent.change(await screen.findByRole('textbox', { name: 'Phong Thổ, Quý I/2018' }), {
    target: { value: '1.037' },
  });
  await waitFor(() => expect(unsaved()).toContain('1.037'));
  fireEvent.click(screen.getByRole('button', { name: 'Lưu 1 ô' }));
  await waitFor(() => expect(unsaved()).toBe('{}'));
  expect(cell('Phong Thổ').value).toBe('1.037');
});

test('a save asked for while another runs writes what was typed meanwhile, once the first is done', async () => {
  const done: (() => void)[] = [];
  const calls = slowAfterSaving(
    () =>
      new Promise((resolve) => {
        done.push(() => resolve({ written: 1 }));
      }),
  );
  const saves = () =>
    calls.filter(({ channel }) => channel === 'indicators.setValues').map(({ request }) => request);
  mount(pane);
  await screen.findByRole('textbox', { name: 'Phong Thổ, Quý I/2018' });
  fireEvent.change(cell('Phong Thổ'), { target: { value: '5' } });
  fireEvent.keyDown(document.documentElement, { key: 's', code: 'KeyS', ctrlKey: true });
  await waitFor(() => expect(done).toHaveLength(1));
  fireEvent.change(cell('Mường Tè'), { target: { value: '7' } });
  fireEvent.keyDown(document.documentElement, { key: 's', code: 'KeyS', ctrlKey: true });
  done[0]?.();
  await waitFor(() => expect(saves()).toHaveLength(2));
  expect(saves()[1]).toMatchObject({ cells: [{ area: 'MT', value: 7 }] });
  done[1]?.();
  await waitFor(() => expect(unsaved()).toBe('{}'));
});

test('what was written just before the app was killed is not held for unsaved at the next start', async () => {
  const row = {
    ...{ indicator: 'MT01', area: 'PT', period: '2018-Q1', value: 5, absence: null, provisional: false },
    ...{ isSample: false, note: null, isNil: false, sourceDocument: null, sourceNoticeId: null },
    ...{ sourceSentence: null, reason: null },
  };
  remember('typed-figures', { 'MT01 PT 2018-Q1': { text: '5' }, 'MT01 MT 2018-Q1': { text: '7' } });
  answerWith({
    'indicators.values': () => ({ rows: [row] }),
    'closings.list': () => ({ rows: [] }),
  });
  mount(pane);
  expect(await screen.findByRole('button', { name: 'Lưu 1 ô' })).toBeDefined();
  expect(cell('Mường Tè').value).toBe('7');
});
