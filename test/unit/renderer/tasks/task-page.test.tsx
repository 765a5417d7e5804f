import { Notifications } from '@mantine/notifications';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TasksPage } from '../../../../renderer/features/tasks/index.tsx';
import { TaskView } from '../../../../renderer/features/tasks/task-view.tsx';
import { aRegisterRow, aTaskPage, aTaskRow, registerAnswers } from '../rows.ts';
import { answerWith, mount } from '../window.tsx';

afterEach(cleanup);

function show(parts: Parameters<typeof aTaskPage>[0] = {}) {
  const onChange = vi.fn();
  mount(<TaskView data={aTaskPage(parts)} asOf="2018-02-10" saving={false} onChange={onChange} />);
  return onChange;
}

describe('the page of a task', () => {
  it('lights the task’s own words in the paragraph it came out of', () => {
    show();
    expect(document.querySelector('mark')?.textContent).toBe('Xây dựng kế hoạch cao điểm.');
  });

  it('leads to the very sentence in the notice', () => {
    show();
    expect(screen.getByRole('link', { name: /Xem câu này/ }).getAttribute('href')).toBe(
      '#/ket-luan/7?nhiem-vu=1',
    );
  });

  it('says what is absent instead of leaving it blank', () => {
    show({ task: aTaskRow({ lead: [], deadline: null, noticeId: null }), paragraph: null, span: null });
    for (const words of ['chưa rõ chủ trì', 'không thời hạn', 'chưa hoàn thành']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
  });

  it('records completion on the day that the window counts to', () => {
    const onChange = show();
    fireEvent.click(screen.getByRole('button', { name: 'Ghi nhận hoàn thành' }));
    expect(onChange).toHaveBeenCalledWith({ id: 1, state: 'done', doneOn: '2018-02-10' });
  });
});

describe('changing the state of a task', () => {
  it('offers to take it back, and then restores the former state', async () => {
    const calls = answerWith({
      ...registerAnswers([aRegisterRow()]),
      'tasks.get': () => aTaskPage(),
      'tasks.setState': ({ id }) => ({ id }),
    });
    mount(
      <>
        <Notifications />
        <TasksPage id={1} register={false} />
      </>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi nhận hoàn thành' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    const states = () =>
      calls.filter(({ channel }) => channel === 'tasks.setState').map(({ request }) => request);
    await waitFor(() => expect(states()).toHaveLength(2));
    expect(states()).toEqual([
      { id: 1, state: 'done', doneOn: '2018-02-10' },
      { id: 1, state: 'not-started', doneOn: null },
    ]);
  });
});
