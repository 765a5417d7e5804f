import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { TracePage } from '../../../../renderer/features/notices/trace/trace-page.tsx';
import { aTaskRow } from '../rows.ts';
import { answerWith, mount } from '../window.tsx';

afterEach(cleanup);

const change = { after: 1, until: 2 };
const row = (words: string, start: number) => ({
  start,
  end: start + words.length,
  words,
  unassigned: false,
  leadsIn: false,
});

function show() {
  const calls = answerWith({
    'notices.trace': () => ({
      notice: { id: 7, number: '07/TB-BCĐ', title: null, issuedOn: '2018-02-05', isSample: false },
      conclusions: [
        {
          ...{ id: 1, n: '1' },
          paragraphs: [
            {
              ...{ id: 3, mark: '' },
              sentences: [
                { ...row('Xây dựng kế hoạch.', 0), tasks: [aTaskRow({ term: 'late', daysLate: 4 })] },
                { ...row('Các huyện báo cáo.', 19), tasks: [] },
                { ...row('Sở Y tế:', 40), tasks: [], leadsIn: true },
              ],
            },
          ],
        },
      ],
      others: [],
    }),
    'notices.assignSentence': () => ({ id: 9, change }),
    'notices.settleSentence': () => ({ change }),
  });
  mount(<TracePage id={7} />);
  return calls;
}

const lineOf = (words: string): HTMLElement => {
  const line = screen.getByText(words).closest('li');
  if (!line) throw new Error('no line');
  return line;
};

it('shows each sentence with the state of its tasks, and which has none', async () => {
  show();
  await screen.findByText('Xây dựng kế hoạch.');
  expect(lineOf('Xây dựng kế hoạch.').textContent).toContain('Quá hạn 4 ngày');
  expect(lineOf('Các huyện báo cáo.').textContent).toContain('chưa có nhiệm vụ');
  expect(lineOf('Sở Y tế:').textContent).not.toContain('chưa có nhiệm vụ');
  fireEvent.click(screen.getByRole('button', { name: 'Chưa có nhiệm vụ 1' }));
  expect(screen.queryByText('Xây dựng kế hoạch.')).toBeNull();
});

it('makes a task of a sentence there and then, or settles that there is none', async () => {
  const calls = show();
  await screen.findByText('Các huyện báo cáo.');
  const place = { paragraphId: 3, start: 19, end: 37 };
  fireEvent.click(within(lineOf('Các huyện báo cáo.')).getByRole('button', { name: 'Không giao việc' }));
  await waitFor(() =>
    expect(calls).toContainEqual({ channel: 'notices.settleSentence', request: { ...place, settled: true } }),
  );
  fireEvent.click(within(lineOf('Các huyện báo cáo.')).getByRole('button', { name: 'Tạo nhiệm vụ' }));
  await waitFor(() => expect(calls).toContainEqual({ channel: 'notices.assignSentence', request: place }));
  await waitFor(() => expect(window.location.hash).toBe('#/nhiem-vu/9/sua'));
});
