import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TodayPage } from '../../../../renderer/features/today/index.tsx';
import { aTaskRow, aToday } from '../rows.ts';
import { answerWith, mount } from '../window.tsx';

afterEach(cleanup);

describe('the first screen', () => {
  it('asks for the day that the window counts to, and shows late tasks with how late they are', async () => {
    const late = aTaskRow({ term: 'late', daysLate: 12 });
    const calls = answerWith({ 'today.get': () => aToday({ late: { count: 1, rows: [late] } }) });
    mount(<TodayPage />);
    expect(await screen.findByText('Quá hạn 12 ngày')).toBeTruthy();
    expect(screen.getByText('Không có nhiệm vụ nào sắp đến hạn.')).toBeTruthy();
    expect(calls).toEqual([{ channel: 'today.get', request: { asOf: '2018-02-10', watcherId: null } }]);
  });

  it('opens the list behind every count, narrowed to the watcher who is chosen once and kept on this PC', async () => {
    const asked = () =>
      answerWith({
        'today.get': ({ watcherId }) =>
          aToday({
            watchers: [{ id: 4, name: 'Nguyễn Thị Lan' }],
            late: { count: watcherId === null ? 30 : 2, rows: [aTaskRow({ term: 'late', daysLate: 12 })] },
            awaiting: { count: 1, rows: [aTaskRow({ id: 2, state: 'awaiting-confirmation' })] },
            undated: { count: 1, rows: [aTaskRow({ id: 3, deadline: null, term: 'no-deadline' })] },
          }),
      });
    asked();
    mount(<TodayPage />);
    const hrefOf = (name: string) =>
      decodeURIComponent(screen.getByRole('link', { name }).getAttribute('href') ?? '');
    expect(await screen.findByRole('heading', { name: 'Quá hạn (30)' })).toBeTruthy();
    expect(hrefOf('Xem cả 30: Quá hạn')).toBe('#/nhiem-vu?loc={"quick":"late","watcher":null}');
    expect(hrefOf('Xem cả 1: Chờ xác nhận')).toContain('"quick":"awaiting"');
    expect(hrefOf('Xem cả 1: Chưa xong, không thời hạn')).toContain('"quick":"no-deadline"');
    fireEvent.change(screen.getByRole('combobox', { name: 'Nhiệm vụ của người theo dõi' }), {
      target: { value: '4' },
    });
    expect(await screen.findByRole('heading', { name: 'Quá hạn (2)' })).toBeTruthy();
    expect(hrefOf('Xem cả 2: Quá hạn')).toContain('"watcher":"4"');
    cleanup();
    const calls = asked();
    mount(<TodayPage />);
    await waitFor(() => expect(calls[0]?.request).toEqual({ asOf: '2018-02-10', watcherId: 4 }));
    window.localStorage.clear();
  });

  it('says what belongs here and gives the first action while the book is empty', async () => {
    answerWith({ 'today.get': () => aToday() });
    mount(<TodayPage />);
    const action = await screen.findByRole('link', { name: 'Nhập thông báo' });
    expect(action.getAttribute('href')).toBe('#/nhap-thong-bao');
  });

  it('shows the sentence of a refusal, with a way to try again', async () => {
    answerWith({ 'today.get': () => ({ refusal: 'Không đọc được dữ liệu.' }) });
    mount(<TodayPage />);
    expect((await screen.findByRole('alert')).textContent).toContain('Không đọc được dữ liệu.');
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
  });
});
