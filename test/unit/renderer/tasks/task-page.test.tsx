import { Notifications, notifications } from '@mantine/notifications';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TasksPage } from '../../../../renderer/features/tasks/index.tsx';
import { TaskView } from '../../../../renderer/features/tasks/page/task-view.tsx';
import { aRegisterRow, aTaskPage, aTaskRow, aTaskWork, registerAnswers } from '../rows.ts';
import { type Answers, answerWith, mount } from '../window.tsx';

afterEach(cleanup);
beforeEach(() => {
  notifications.clean();
  window.location.hash = '#/nhiem-vu/1';
});

const change = { after: 4, until: 6 };

function show(parts: Parameters<typeof aTaskPage>[0] = {}, answers: Answers = {}) {
  const calls = answerWith({ 'tasks.move': () => ({ moved: 1, change }), ...answers });
  mount(<TaskView data={aTaskPage(parts)} asOf="2018-02-10" reporting={false} />);
  return (channel: string) => calls.filter((call) => call.channel === channel).map(({ request }) => request);
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (key: string) => fireEvent.keyDown(window, { key, altKey: true });

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
    for (const words of ['chưa rõ chủ trì', 'không thời hạn', 'chưa hoàn thành', 'chưa giao ai']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
  });

  it('shows both terms of a task that was extended, what is provisional and what “trước ngày” counts', () => {
    const extension = {
      ...{ id: 1, oldDeadline: '2018-02-01', newDeadline: '2018-02-28', extendedOn: '2018-01-30' },
      ...{ document: 'CV 15/UBND-VX', reason: null },
    };
    show({
      work: aTaskWork({
        firstDeadline: '2018-02-01',
        provisional: true,
        beforeWords: '“Trước ngày” tính cả ngày được nêu (theo thiết lập).',
        against: { term: 'late', daysLate: 9 },
        extensions: [extension],
      }),
    });
    expect(screen.getByText('01/02/2018')).toBeTruthy();
    expect(screen.getByText('28/02/2018')).toBeTruthy();
    expect(screen.getByText('Theo hạn ban đầu: quá hạn 9 ngày.')).toBeTruthy();
    expect(screen.getByText('tạm tính')).toBeTruthy();
    expect(screen.getByText(/tính cả ngày được nêu/)).toBeTruthy();
  });

  it('marks a restricted task', () => {
    show({ work: aTaskWork({ restricted: true }) });
    expect(screen.getByText('Hạn chế')).toBeTruthy();
  });

  it('shows the parts of a head with their terms, and offers no report of the head itself', () => {
    const part = {
      ...{ id: 8, part: 'unit' as const, lead: ['UBND huyện Phong Thổ'], deadline: '2018-02-01' },
      ...{ state: 'in-progress' as const, term: 'late' as const, daysLate: 9, hasParts: false },
    };
    show({ work: aTaskWork({ parts: [part], ways: [{ to: 'cancelled', needs: ['reason'] }] }) });
    const row = screen.getByRole('row', { name: /Phong Thổ/ });
    expect(within(row).getByRole('link').getAttribute('href')).toBe('#/nhiem-vu/8');
    expect(row.textContent).toContain('Quá hạn 9 ngày');
    expect(screen.queryByRole('button', { name: 'Ghi báo cáo tiến độ' })).toBeNull();
  });
});

describe('the next step of a task', () => {
  it('makes a move that wants nothing said at once, by its key', async () => {
    const asked = show();
    press('1');
    await waitFor(() =>
      expect(asked('tasks.move')).toEqual([
        {
          ...{ ids: [1], to: 'in-progress', on: '2018-02-10', doneOn: null, product: null, reason: null },
          document: null,
        },
      ]),
    );
  });

  it('records completion on the day that the window counts to unless another is given', async () => {
    const asked = show();
    fireEvent.click(button('Ghi nhận hoàn thành'));
    fireEvent.change(screen.getByLabelText('Ngày hoàn thành'), { target: { value: '09022018' } });
    fireEvent.blur(screen.getByLabelText('Ngày hoàn thành'));
    fireEvent.click(button('Chuyển sang “Hoàn thành”'));
    await waitFor(() =>
      expect(asked('tasks.move')).toMatchObject([{ to: 'done', doneOn: '2018-02-09', on: '2018-02-10' }]),
    );
  });

  it('says beside the field what a move lacks, and keeps what was typed when it is closed', async () => {
    const asked = show();
    fireEvent.click(button('Tạm dừng'));
    fireEvent.click(button('Chuyển sang “Tạm dừng”'));
    const reason = () => screen.getByLabelText<HTMLTextAreaElement>('Lý do');
    expect(screen.getByText('Ghi lý do chuyển nhiệm vụ sang “Tạm dừng”.')).toBeTruthy();
    expect(asked('tasks.move')).toEqual([]);
    fireEvent.change(reason(), { target: { value: 'Chờ kinh phí' } });
    fireEvent.keyDown(reason(), { key: 'Escape' });
    expect(screen.queryByLabelText('Lý do')).toBeNull();
    fireEvent.click(button('Tạm dừng'));
    expect(reason().value).toBe('Chờ kinh phí');
    fireEvent.keyDown(reason(), { key: 's', ctrlKey: true });
    await waitFor(() => expect(asked('tasks.move')).toMatchObject([{ reason: 'Chờ kinh phí' }]));
  });

  it('asks for the product of a task that wants one', async () => {
    const ways = [{ to: 'done' as const, needs: ['done-day' as const, 'product' as const] }];
    const asked = show({ work: aTaskWork({ product: 'Báo cáo', ways }) });
    fireEvent.click(button('Ghi nhận hoàn thành'));
    fireEvent.click(button('Chuyển sang “Hoàn thành”'));
    expect(screen.getByText(/Nhiệm vụ này phải có sản phẩm “Báo cáo”/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/Sản phẩm đã có/), { target: { value: '12/BC-SYT' } });
    fireEvent.click(button('Chuyển sang “Hoàn thành”'));
    await waitFor(() => expect(asked('tasks.move')).toMatchObject([{ product: '12/BC-SYT' }]));
  });

  it('extends only with an approving paper and to a later day', async () => {
    const asked = show({}, { 'tasks.extend': () => ({ extended: 1, change }) });
    press('g');
    const day = screen.getByLabelText(/^Hạn mới/);
    fireEvent.change(day, { target: { value: '27/02/2018' } });
    fireEvent.blur(day);
    const paper = screen.getByLabelText('Văn bản cho phép');
    fireEvent.submit(paper);
    expect(screen.getByText('Ghi số, ngày của văn bản cho phép gia hạn.')).toBeTruthy();
    fireEvent.change(paper, { target: { value: '15/UBND-VX' } });
    expect(screen.getByText('Hạn mới phải sau hạn đang có (28/02/2018).')).toBeTruthy();
    fireEvent.change(day, { target: { value: '+15' } });
    fireEvent.blur(day);
    fireEvent.submit(paper);
    await waitFor(() =>
      expect(asked('tasks.extend')).toMatchObject([{ newDeadline: '2018-03-15', document: '15/UBND-VX' }]),
    );
  });
});

describe('the report of a task', () => {
  it('is open with its first field focused at the address that a scanned code leads to', async () => {
    const calls = answerWith({
      ...registerAnswers([aRegisterRow()]),
      'tasks.get': () => aTaskPage(),
      'tasks.report': () => ({ id: 3, change }),
    });
    mount(<TasksPage id={1} second="1" third="bao-cao" />);
    const words = await screen.findByLabelText('Nội dung');
    expect(document.activeElement).toBe(words);
    fireEvent.change(words, { target: { value: 'Đã xong bước một' } });
    const file = new File(['x'], 'bao-cao.txt');
    fireEvent.change(screen.getByLabelText('Chọn tệp của báo cáo'), { target: { files: [file] } });
    fireEvent.submit(words);
    await waitFor(() => expect(calls.some(({ channel }) => channel === 'tasks.report')).toBe(true));
    expect(calls.find(({ channel }) => channel === 'tasks.report')?.request).toMatchObject({
      ...{ id: 1, reportedOn: '2018-02-10', text: 'Đã xong bước một', files: [{ name: 'bao-cao.txt' }] },
    });
  });
});

describe('changing the state of a task', () => {
  it('offers to take it back, and then undoes what was written', async () => {
    const calls = answerWith({
      ...registerAnswers([aRegisterRow()]),
      'tasks.get': () => aTaskPage(),
      'tasks.move': () => ({ moved: 1, change }),
      'changes.undo': () => ({ undone: 2 }),
    });
    mount(
      <>
        <Notifications />
        <TasksPage id={1} second="1" third={undefined} />
      </>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Bắt đầu thực hiện' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    const undone = () =>
      calls.filter(({ channel }) => channel === 'changes.undo').map(({ request }) => request);
    await waitFor(() => expect(undone()).toEqual([change]));
  });
});
