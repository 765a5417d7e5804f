import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DeadlineCalendar } from '../../../../renderer/features/tasks/calendar/deadline-calendar.tsx';
import { aRegisterRow } from '../rows.ts';
import { answerWith, mount } from '../window.tsx';

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

function show() {
  const late = aRegisterRow({ id: 1, content: 'Lập danh sách', deadline: '2018-02-09', term: 'late' });
  const calls = answerWith({
    'tasks.dueDays': () => ({ days: [{ day: '2018-02-09', count: 5, late: 1 }] }),
    'tasks.page': () => ({ slices: [[late]] }),
    'holidays.list': () => ({
      years: [
        { year: 2018, source: null, days: [{ day: '2018-02-15', kind: 'off', name: 'Nghỉ Tết Nguyên đán' }] },
      ],
    }),
  });
  mount(<DeadlineCalendar />);
  return calls;
}

const dayButton = (words: RegExp) => screen.getByRole('button', { name: words });

describe('the calendar of deadlines', () => {
  it('shows what falls due on its day with its term, and how many more there are', async () => {
    show();
    expect(await screen.findByRole('heading', { name: 'Lịch thời hạn tháng 2/2018' })).toBeTruthy();
    const cell = dayButton(/^9 tháng 2 năm 2018 5 nhiệm vụ đến hạn, 1 quá hạn/).closest('td');
    if (!cell) throw new Error('no cell');
    const task = await within(cell).findByRole('link', { name: /Quá hạn:\s*Lập danh sách/ });
    expect(task.getAttribute('href')).toBe('#/nhiem-vu/1');
    expect(within(cell).getByText('và 4 việc nữa')).toBeTruthy();
  });

  it('marks weekends and the days off of the office’s table, by name', async () => {
    show();
    await screen.findByText('Nghỉ Tết Nguyên đán');
    expect(dayButton(/^15 tháng 2 năm 2018 nghỉ: Nghỉ Tết Nguyên đán/).closest('td')?.className).toBe(
      'day-off',
    );
    expect(dayButton(/^10 tháng 2 năm 2018 nghỉ/).closest('td')?.className).toBe('day-off');
    expect(dayButton(/^12 tháng 2 năm 2018/).closest('td')?.className).toBe('');
  });

  it('goes from day to day and month to month by keys, and tells what is due on the day in hand', async () => {
    show();
    const day = await screen.findByRole('button', { name: /^10 tháng 2 năm 2018/ });
    fireEvent.keyDown(day, { key: 'ArrowLeft' });
    expect(screen.getByRole('heading', { name: 'Đến hạn ngày 09/02/2018 (5)' })).toBeTruthy();
    expect(document.activeElement).toBe(dayButton(/^9 tháng 2 năm 2018/));
    fireEvent.keyDown(dayButton(/^9 tháng 2 năm 2018/), { key: 'PageDown' });
    expect(screen.getByRole('heading', { name: 'Lịch thời hạn tháng 3/2018' })).toBeTruthy();
  });

  it('shows a year with the count of each day, and says where its days off are not known', async () => {
    show();
    fireEvent.click(await screen.findByRole('radio', { name: 'Năm' }));
    expect(screen.getByRole('heading', { name: 'Lịch thời hạn năm 2018' })).toBeTruthy();
    expect(screen.getAllByRole('region', { name: /^Tháng \d+$/ })).toHaveLength(12);
    expect(dayButton(/^9\s*▲5/).className).toContain('has-late');
    fireEvent.click(screen.getByRole('button', { name: 'Năm sau' }));
    expect(await screen.findByText(/Năm 2019 chưa có bảng ngày nghỉ/)).toBeTruthy();
  });
});
