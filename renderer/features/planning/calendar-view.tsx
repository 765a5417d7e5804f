import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import { standing } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import '../../ui/calendar.css';
import { shiftDay, shiftMonth, weeksOf } from '../../ui/month-grid.ts';

type Meeting = ReplyOf<'meetings.list'>['rows'][number];

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

const moves: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => shiftDay(day, -1),
  ArrowRight: (day) => shiftDay(day, 1),
  ArrowUp: (day) => shiftDay(day, -7),
  ArrowDown: (day) => shiftDay(day, 7),
  PageUp: (day) => `${shiftMonth(day.slice(0, 7), -1)}-01`,
  PageDown: (day) => `${shiftMonth(day.slice(0, 7), 1)}-01`,
};

interface CalendarViewProps {
  readonly meetings: readonly Meeting[];
  /** The day in hand, ISO; its month is shown. */
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
  readonly onCreate: (day: string) => void;
}

/** Meetings in a month's sheet; arrows go from day to day, Page Up and Page Down from month to month, Enter plans a meeting. */
export function CalendarView({ meetings, day, today, onDay, onCreate }: CalendarViewProps) {
  const month = day.slice(0, 7);
  const chosen = useRef<HTMLButtonElement>(null);
  const byKeys = useRef(false);
  useEffect(() => {
    if (byKeys.current && chosen.current?.dataset.day === day) chosen.current.focus();
    byKeys.current = false;
  }, [day]);
  const onKey = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    byKeys.current = true;
    onDay(move(day));
  };
  return (
    <div className="page calendar-page">
      <div className="page-head">
        <h1>
          Lịch hội nghị tháng {Number(month.slice(5))}/{month.slice(0, 4)}
        </h1>
        <div className="actions">
          <Button variant="default" onClick={() => onDay(`${shiftMonth(month, -1)}-01`)}>
            Tháng trước
          </Button>
          <Button variant="default" onClick={() => onDay(today)}>
            Hôm nay
          </Button>
          <Button variant="default" onClick={() => onDay(`${shiftMonth(month, 1)}-01`)}>
            Tháng sau
          </Button>
          <Button onClick={() => onCreate(day)}>Lập hội nghị ngày {formatDate(day)}</Button>
        </div>
      </div>
      <table className="calendar" aria-label="Lịch hội nghị">
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]?.day}>
              {week.map((cell) => (
                <td key={cell.day} className={cell.inMonth ? undefined : 'calendar-beside'}>
                  <button
                    ref={cell.day === day ? chosen : null}
                    type="button"
                    className="calendar-day"
                    data-day={cell.day}
                    tabIndex={cell.day === day ? 0 : -1}
                    aria-pressed={cell.day === day}
                    aria-current={cell.day === today ? 'date' : undefined}
                    onClick={() => onDay(cell.day)}
                    onDoubleClick={() => onCreate(cell.day)}
                    onKeyDown={(event) => {
                      if (event.key === 'Enter') {
                        event.preventDefault();
                        onCreate(cell.day);
                      } else onKey(event);
                    }}
                  >
                    {Number(cell.day.slice(8))}{' '}
                    <span className="hidden-label">
                      {`tháng ${Number(cell.day.slice(5, 7))} năm ${cell.day.slice(0, 4)}`}
                    </span>
                  </button>
                  <DayMeetings meetings={meetings.filter(({ heldOn }) => heldOn === cell.day)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayMeetings({ meetings }: { readonly meetings: readonly Meeting[] }) {
  if (meetings.length === 0) return null;
  return (
    <ul className="calendar-meetings">
      {meetings.map(({ id, name, startsAt, state }) => {
        const words = [startsAt, standing(name) ?? 'Hội nghị chưa có tên'].filter(Boolean).join(' ');
        return (
          <li key={id}>
            <a
              href={links.meeting(id)}
              title={words}
              className={state === 'planned' ? 'calendar-planned' : undefined}
            >
              {words}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
