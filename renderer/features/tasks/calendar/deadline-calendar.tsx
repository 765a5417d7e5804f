import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { calendarOf } from '../../../../shared/domain/tasks/index.ts';
import { useAsOf } from '../../../api/as-of.tsx';
import { errorSentence } from '../../../api/bridge.ts';
import { shiftMonth } from '../../../ui/month-grid.ts';
import { printSeen } from '../../../ui/print-action.ts';
import { links } from '../../../ui/router.ts';
import { ErrorNote, Loading } from '../../../ui/states.tsx';
import { useRemembered } from '../../../ui/stored.ts';
import '../../../ui/calendar.css';
import './calendar.css';
import { DueList } from './due-list.tsx';
import { MonthSheet } from './month-sheet.tsx';
import { useDueDays, useHolidayTables, useMonthTasks } from './queries.ts';
import { YearSheet } from './year-sheet.tsx';

type Scale = 'month' | 'year';
const isScale = (value: unknown): value is Scale => value === 'month' || value === 'year';

/** The deadlines of a month or a year by their days, days off marked; the tasks of the day in hand under them. */
export function DeadlineCalendar() {
  const { asOf } = useAsOf();
  const [scale, setScale] = useRemembered<Scale>('deadlines.scale', 'month', isScale);
  const [day, setDay] = useState(asOf);
  const year = Number(day.slice(0, 4));
  const due = useDueDays(year, asOf);
  const tasks = useMonthTasks(day.slice(0, 7), asOf);
  const holidays = useHolidayTables();
  if (due.isPending || holidays.isPending) return <Loading />;
  const failed = due.error ?? holidays.error ?? tasks.error;
  if (failed || !due.data || !holidays.data) {
    return <ErrorNote message={errorSentence(failed)} onRetry={() => due.refetch()} />;
  }
  const { years } = holidays.data;
  const sheet = {
    ...{ day, asOf, due: due.data.days, calendar: calendarOf(years), onDay: setDay },
    special: new Map(years.flatMap(({ days }) => days.map((one) => [one.day, one.name] as const))),
  };
  const rows = tasks.data?.slices[0] ?? [];
  return (
    <div className="page deadline-page">
      <CalendarHead day={day} scale={scale} today={asOf} onScale={setScale} onDay={setDay} />
      {sheet.calendar.hasYear(year) ? null : (
        <p className="form-hint">
          Năm {year} chưa có bảng ngày nghỉ: chỉ thứ Bảy, Chủ nhật được đánh dấu. Ghi bảng ấy ở Thiết lập.
        </p>
      )}
      {scale === 'month' ? <MonthSheet {...sheet} rows={rows} /> : <YearSheet {...sheet} />}
      <DueList
        day={day}
        rows={rows.filter(({ deadline }) => deadline === day)}
        count={sheet.due.find((one) => one.day === day)?.count ?? 0}
        off={sheet.special.get(day) ?? null}
      />
    </div>
  );
}

interface CalendarHeadProps {
  readonly day: string;
  readonly today: string;
  readonly scale: Scale;
  readonly onScale: (scale: Scale) => void;
  readonly onDay: (day: string) => void;
}

function CalendarHead({ day, today, scale, onScale, onDay }: CalendarHeadProps) {
  const isMonth = scale === 'month';
  const year = day.slice(0, 4);
  const step = (by: number) => onDay(`${shiftMonth(day.slice(0, 7), isMonth ? by : 12 * by)}-01`);
  return (
    <div className="page-head">
      <h1>Lịch thời hạn {isMonth ? `tháng ${Number(day.slice(5, 7))}/${year}` : `năm ${year}`}</h1>
      <div className="actions no-print">
        <SegmentedControl
          size="xs"
          aria-label="Xem theo"
          data={[
            { value: 'month', label: 'Tháng' },
            { value: 'year', label: 'Năm' },
          ]}
          value={scale}
          onChange={(value) => onScale(value === 'year' ? 'year' : 'month')}
        />
        <Button variant="default" onClick={() => step(-1)}>
          {isMonth ? 'Tháng trước' : 'Năm trước'}
        </Button>
        <Button variant="default" onClick={() => onDay(today)}>
          Ngày đang tính
        </Button>
        <Button variant="default" onClick={() => step(1)}>
          {isMonth ? 'Tháng sau' : 'Năm sau'}
        </Button>
        <Button variant="default" title="Ctrl+P" onClick={printSeen}>
          In
        </Button>
        <Button component="a" variant="default" href={links.tasks}>
          Danh sách
        </Button>
      </div>
    </div>
  );
}
