import type { ReplyOf } from '../../../../shared/contract/index.ts';
import { taskTermLabel } from '../../../../shared/domain/tasks/index.ts';
import { weeksOf } from '../../../ui/month-grid.ts';
import { links } from '../../../ui/router.ts';
import { type DueDay, dayWords, type SheetProps, useDayKeys } from './sheet.ts';

type Row = ReplyOf<'tasks.page'>['slices'][number][number];

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const shownInDay = 3;

/** A month as a sheet: each day with what falls due on it. */
export function MonthSheet(props: SheetProps & { readonly rows: readonly Row[] }) {
  const { day, asOf, due, calendar, special, rows, onDay } = props;
  const { chosen, onKey } = useDayKeys(day, onDay);
  const counts = new Map(due.map((one) => [one.day, one]));
  return (
    <table className="calendar" aria-label="Lịch thời hạn">
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
        {weeksOf(day.slice(0, 7)).map((week) => (
          <tr key={week[0]?.day}>
            {week.map((cell) => (
              <td
                key={cell.day}
                className={
                  cell.inMonth ? (calendar.isWorkingDay(cell.day) ? undefined : 'day-off') : 'calendar-beside'
                }
              >
                <button
                  ref={cell.day === day ? chosen : null}
                  type="button"
                  className="calendar-day"
                  data-day={cell.day}
                  tabIndex={cell.day === day ? 0 : -1}
                  aria-pressed={cell.day === day}
                  aria-current={cell.day === asOf ? 'date' : undefined}
                  onClick={() => onDay(cell.day)}
                  onKeyDown={onKey}
                >
                  {Number(cell.day.slice(8))}{' '}
                  <span className="hidden-label">
                    {`tháng ${Number(cell.day.slice(5, 7))} năm ${cell.day.slice(0, 4)} ${dayWords(props, cell.day, counts.get(cell.day))}`}
                  </span>
                </button>
                {special.has(cell.day) ? <span className="day-name">{special.get(cell.day)}</span> : null}
                {cell.inMonth ? (
                  <DayTasks
                    rows={rows.filter(({ deadline }) => deadline === cell.day)}
                    due={counts.get(cell.day)}
                  />
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayTasks({ rows, due }: { readonly rows: readonly Row[]; readonly due: DueDay | undefined }) {
  if (due === undefined) return null;
  const more = due.count - Math.min(rows.length, shownInDay);
  return (
    <ul className="due-tasks">
      {rows.slice(0, shownInDay).map(({ id, content, term, lead, restricted }) => (
        <li key={id} className={restricted ? 'no-print' : undefined}>
          <a
            href={links.task(id)}
            className={`due-task due-${term}`}
            title={[taskTermLabel(term), content, lead.join(', ')].filter((words) => words !== '').join('\n')}
          >
            <span className="hidden-label">{taskTermLabel(term)}: </span>
            {content}
          </a>
        </li>
      ))}
      {more > 0 ? <li className="count">và {more} việc nữa</li> : null}
    </ul>
  );
}
