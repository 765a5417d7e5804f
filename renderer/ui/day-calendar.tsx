import { DatePicker, DatesProvider } from '@mantine/dates';
import 'dayjs/locale/vi';

const settings = { locale: 'vi', firstDayOfWeek: 1 as const, weekendDays: [] };

const words = {
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  previousYear: 'Năm trước',
  nextYear: 'Năm sau',
  previousDecade: 'Mười năm trước',
  nextDecade: 'Mười năm sau',
  monthLevelControl: 'Chọn tháng',
  yearLevelControl: 'Chọn năm',
};

/** The day chosen so far, and what is told of another. */
export interface DayCalendarProps {
  readonly value: string | null;
  /** Day whose month is shown while none is chosen, ISO. */
  readonly today: string;
  readonly onPick: (day: string | null) => void;
}

/** A month to choose a day from. */
export function DayCalendar({ value, today, onPick }: DayCalendarProps) {
  return (
    <DatesProvider settings={settings}>
      <DatePicker
        value={value}
        defaultDate={value ?? today}
        hideOutsideDates
        ariaLabels={words}
        onChange={onPick}
      />
    </DatesProvider>
  );
}
