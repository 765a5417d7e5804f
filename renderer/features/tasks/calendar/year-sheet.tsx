import { weeksOf } from '../../../ui/month-grid.ts';
import { dayWords, type SheetProps, useDayKeys } from './sheet.ts';

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** A year as twelve small sheets: how many tasks fall due on each day, late ones marked. */
export function YearSheet(props: SheetProps) {
  const { day, asOf, due, calendar, onDay } = props;
  const { chosen, onKey } = useDayKeys(day, onDay);
  const counts = new Map(due.map((one) => [one.day, one]));
  return (
    <div className="year-sheet">
      {months.map((month) => (
        <section key={month} aria-label={`Tháng ${Number(month)}`}>
          <h2>Tháng {Number(month)}</h2>
          <div className="year-month">
            {weeksOf(`${day.slice(0, 4)}-${month}`)
              .flat()
              .map((cell) => {
                if (!cell.inMonth) return <span key={cell.day} />;
                const on = counts.get(cell.day);
                const marks = [
                  calendar.isWorkingDay(cell.day) ? '' : ' day-off',
                  on === undefined ? '' : on.late > 0 ? ' has-late' : ' has-due',
                ];
                return (
                  <button
                    key={cell.day}
                    ref={cell.day === day ? chosen : null}
                    type="button"
                    className={`year-day${marks.join('')}`}
                    data-day={cell.day}
                    tabIndex={cell.day === day ? 0 : -1}
                    aria-pressed={cell.day === day}
                    aria-current={cell.day === asOf ? 'date' : undefined}
                    title={dayWords(props, cell.day, on)}
                    onClick={() => onDay(cell.day)}
                    onKeyDown={onKey}
                  >
                    {Number(cell.day.slice(8))}
                    {on === undefined ? null : (
                      <span className="day-count">
                        {on.late > 0 ? '▲' : ''}
                        {on.count}
                      </span>
                    )}
                    <span className="hidden-label">
                      {`tháng ${Number(month)} ${dayWords(props, cell.day, on)}`}
                    </span>
                  </button>
                );
              })}
          </div>
        </section>
      ))}
    </div>
  );
}
