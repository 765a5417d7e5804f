import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CalendarView } from '../../../../renderer/features/planning/calendar-view.tsx';
import { MeetingActions, YearPage } from '../../../../renderer/features/planning/index.tsx';
import { shiftMonth, weeksOf } from '../../../../renderer/ui/month-grid.ts';
import { aMeetingRow } from '../rows.ts';
import { answerWith, mount } from '../window.tsx';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

describe("a month's sheet", () => {
  it('has whole weeks, Monday first', () => {
    const weeks = weeksOf('2026-02');
    expect(weeks.map((week) => week[0]?.day)).toEqual([
      '2026-01-26',
      '2026-02-02',
      '2026-02-09',
      '2026-02-16',
      '2026-02-23',
    ]);
    expect(weeks.flat().filter(({ inMonth }) => inMonth)).toHaveLength(28);
    expect(shiftMonth('2026-11', 2)).toBe('2027-01');
  });

  it('shows the meetings on their days, goes by arrows and plans one with Enter', () => {
    answerWith({});
    const seen: string[] = [];
    mount(
      <CalendarView
        meetings={[aMeetingRow({ id: 3, heldOn: '2018-02-09', startsAt: '08:00', name: 'họp quý' })]}
        day="2018-02-10"
        today="2018-02-10"
        onDay={(day) => seen.push(day)}
        onCreate={(day) => seen.push(`new ${day}`)}
      />,
    );
    expect(screen.getByRole('link', { name: '08:00 Họp quý' }).getAttribute('href')).toBe('#/hoi-nghi/3');
    const day = screen.getByRole('button', { name: '10 tháng 2 năm 2018', pressed: true });
    for (const key of ['ArrowLeft', 'ArrowDown', 'PageDown', 'Enter']) fireEvent.keyDown(day, { key });
    expect(seen).toEqual(['2018-02-09', '2018-02-17', '2018-03-01', 'new 2018-02-10']);
  });
});

describe("the year's plan", () => {
  it('plans what was left chosen, with the names and days that were typed', async () => {
    const calls = answerWith({
      'meetings.list': () => ({ rows: [] }),
      'planning.templates': () => ({
        rows: [{ id: 9, name: 'Mẫu quý', kind: 'quarterly', items: 3, attendees: 20 }],
      }),
      'planning.year': () => ({ ids: [1] }),
    });
    mount(<YearPage />);
    fireEvent.change(await screen.findByRole('textbox', { name: 'Năm' }), { target: { value: '2098' } });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Chọn tất cả' }));
    const [first] = screen.getAllByRole('checkbox', { name: /giao ban tháng 1\// });
    if (first) fireEvent.click(first);
    fireEvent.click(screen.getByRole('button', { name: 'Lập 1 hội nghị' }));
    await waitFor(() => expect(calls.some(({ channel }) => channel === 'planning.year')).toBe(true));
    const asked = calls.find(({ channel }) => channel === 'planning.year');
    expect(asked?.request).toMatchObject({ rows: [{ kind: 'monthly', templateId: null }] });
  });
});

describe('the actions of a meeting', () => {
  it('carry over what is left open, all of it proposed', async () => {
    const calls = answerWith({
      'planning.carryOver': () => ({
        rows: [
          {
            kind: 'task',
            id: 5,
            title: 'Nhiệm vụ quá hạn (mục 1, 07/TB-BCĐ): Rà soát',
            text: 'Rà soát',
            n: '1',
            noticeNumber: '07/TB-BCĐ',
            noticeId: 2,
            meetingName: 'họp quý I',
            heldOn: '2018-01-31',
            deadline: '2018-02-01',
            openTasks: 1,
            topicId: null,
          },
        ],
      }),
      'planning.takeUp': () => ({ itemIds: [11] }),
    });
    mount(
      <MeetingActions
        meeting={{ id: 4, name: 'họp quý II', state: 'planned' }}
        afterSaving={(act) => act()}
        reload={() => undefined}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Việc còn lại' }));
    expect(await screen.findByText(/Họp quý I ngày 31\/01\/2018 · hạn 01\/02\/2018/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Đưa 1 nội dung vào chương trình' }));
    await waitFor(() =>
      expect(calls.find(({ channel }) => channel === 'planning.takeUp')?.request).toMatchObject({
        id: 4,
        chosen: [{ kind: 'task', id: 5 }],
      }),
    );
  });

  it('offer no open matters to a record that is closed', () => {
    answerWith({});
    mount(
      <MeetingActions
        meeting={{ id: 4, name: null, state: 'concluded' }}
        afterSaving={(act) => act()}
        reload={() => undefined}
      />,
    );
    expect(screen.queryByRole('button', { name: 'Việc còn lại' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Trình chiếu' }));
    expect(window.location.hash).toBe('#/hoi-nghi/4/trinh-chieu');
  });
});
