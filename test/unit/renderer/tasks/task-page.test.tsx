import { Notifications } from '@mantine/notifications';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TasksPage } from '../../../../renderer/features/tasks/index.tsx';
import { TaskView } from '../../../../renderer/features/tasks/task-view.tsx';
import { aRegisterRow, aTaskPage, aTaskRow, aTaskWork, registerAnswers } from '../rows.ts';
import { answerWith, mount } from '../window.tsx';

afterEach(cleanup);

function show(parts: Parameters<typeof aTaskPage>[0] = {}) {
  const onMove = vi.fn();
  mount(<TaskView data={aTaskPage(parts)} asOf="2018-02-10" saving={false} onMove={onMove} />);
  return onMove;
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
    const onMove = show();
    fireEvent.click(screen.getByRole('button', { name: 'Ghi nhận hoàn thành' }));
    expect(onMove).toHaveBeenCalledWith({ to: 'done', doneOn: '2018-02-10', product: null, reason: null });
  });

  it('asks for the product before it records the completion of a task that wants one', () => {
    const onMove = show({ work: aTaskWork({ ways: [{ to: 'done', needs: ['done-day', 'product'] }] }) });
    fireEvent.click(screen.getByRole('button', { name: 'Ghi nhận hoàn thành' }));
    expect(onMove).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('Sản phẩm đã có'), { target: { value: 'Báo cáo 12/BC-SYT' } });
    fireEvent.click(screen.getByRole('button', { name: 'Chuyển sang “Hoàn thành”' }));
    expect(onMove).toHaveBeenCalledWith({
      ...{ to: 'done', doneOn: '2018-02-10', product: 'Báo cáo 12/BC-SYT', reason: null },
    });
  });
});

describe('changing the state of a task', () => {
  it('offers to take it back, and then undoes what was written', async () => {
    const calls = answerWith({
      ...registerAnswers([aRegisterRow()]),
      'tasks.get': () => aTaskPage(),
      'tasks.move': () => ({ moved: 1, change: { after: 4, until: 6 } }),
      'changes.undo': () => ({ undone: 2 }),
    });
    mount(
      <>
        <Notifications />
        <TasksPage id={1} register={false} />
      </>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi nhận hoàn thành' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    const undone = () =>
      calls.filter(({ channel }) => channel === 'changes.undo').map(({ request }) => request);
    await waitFor(() => expect(undone()).toEqual([{ after: 4, until: 6 }]));
  });
});
