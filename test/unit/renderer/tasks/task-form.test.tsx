import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TasksPage } from '../../../../renderer/features/tasks/index.tsx';
import { deadlineDraft, typedRule } from '../../../../renderer/features/tasks/writing/deadline-draft.ts';
import type { DeadlineRule } from '../../../../shared/domain/tasks/index.ts';
import { aRegisterRow, aTaskPage, aTaskWork, registerAnswers } from '../rows.ts';
import { type Answers, answerWith, mount } from '../window.tsx';

afterEach(cleanup);
beforeEach(() => {
  window.location.hash = '#/nhiem-vu/moi';
});

const change = { after: 4, until: 6 };

function open(id: number | null, third?: string, page = aTaskPage(), answers: Answers = {}) {
  const calls = answerWith({
    ...registerAnswers([aRegisterRow()]),
    'tasks.get': () => page,
    'directory.agencies': () => ({ rows: [] }),
    'directory.people': () => ({ rows: [] }),
    'tasks.create': () => ({ id: 5, change }),
    'tasks.edit': () => ({ id: 1, change }),
    ...answers,
  });
  mount(<TasksPage id={id} second={id === null ? 'moi' : String(id)} third={third} />);
  return (channel: string) => calls.filter((call) => call.channel === channel).map(({ request }) => request);
}

const saveByKey = () => fireEvent.keyDown(window, { key: 's', ctrlKey: true });
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('a new task', () => {
  it('wants its words and the document that assigns it, says so beside the fields, and keeps what was typed', async () => {
    const asked = open(null);
    await screen.findByRole('heading', { name: 'Nhiệm vụ mới' });
    type('Trích yếu', ' ');
    type('Mục, khoản', 'mục 3');
    saveByKey();
    expect(await screen.findByText('Ghi nội dung nhiệm vụ.')).toBeTruthy();
    expect(screen.getByText(/Ghi văn bản giao việc/)).toBeTruthy();
    fireEvent.keyDown(screen.getByLabelText('Nội dung'), { key: 'Escape' });
    await waitFor(() => expect(window.location.hash).toBe('#/nhiem-vu'));
    cleanup();
    const again = open(null);
    expect((await screen.findByLabelText<HTMLInputElement>('Mục, khoản')).value).toBe('mục 3');
    type('Nội dung', 'Lập danh sách người nghiện');
    type('Số, ký hiệu', '15/KH-UBND');
    saveByKey();
    await waitFor(() => expect(again('tasks.create')).toHaveLength(1));
    expect(again('tasks.create')).toMatchObject([
      { content: 'Lập danh sách người nghiện', documentNumber: '15/KH-UBND', documentItem: 'mục 3' },
    ]);
    await waitFor(() => expect(window.location.hash).toBe('#/nhiem-vu/5'));
    expect(asked('tasks.create')).toEqual([]);
  });
});

describe('editing a task', () => {
  it('leaves the words of a notice alone and sends the stored deadline as it was', async () => {
    const rule: DeadlineRule = { on: '2018-02-28', before: true };
    const asked = open(1, 'sua', aTaskPage({ work: aTaskWork({ rule }) }));
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Nội dung')).readOnly).toBe(true);
    type('Căn cứ', 'Luật Phòng, chống ma túy');
    saveByKey();
    await waitFor(() => expect(asked('tasks.edit')).toHaveLength(1));
    expect(asked('tasks.edit')).toMatchObject([
      { id: 1, legalBasis: 'Luật Phòng, chống ma túy', deadline: { rule } },
    ]);
  });

  it('shows a refusal and keeps what was typed', async () => {
    open(1, 'sua', aTaskPage(), { 'tasks.edit': () => ({ refusal: 'Nhiệm vụ đã được gia hạn.' }) });
    await screen.findByLabelText('Căn cứ');
    type('Căn cứ', 'Kế hoạch năm');
    saveByKey();
    expect(await screen.findByText('Nhiệm vụ đã được gia hạn.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Căn cứ').value).toBe('Kế hoạch năm');
  });
});

describe('a deadline as it is typed', () => {
  it('tells the rule that it was made of, for every kind', () => {
    const rules: readonly DeadlineRule[] = [
      { on: '2018-06-30', before: true },
      { endOf: 'quarter', year: 2018, n: 3 },
      { endOf: 'year', year: 2018 },
      { days: 15, working: true },
      { every: 'week' },
      { every: 'quarter', month: 'last', day: 20, before: true },
      { every: 'year', month: 12 },
    ];
    for (const rule of rules) {
      expect(typedRule(deadlineDraft({ text: null, time: null, rule }, 2018))).toEqual(rule);
    }
    expect(typedRule(deadlineDraft({ text: null, time: null, rule: null }, 2018))).toBeNull();
  });

  it('is not complete without its day', () => {
    const draft = deadlineDraft({ text: null, time: null, rule: null }, 2018);
    expect(typedRule({ ...draft, way: 'on' })).toBeUndefined();
  });
});
