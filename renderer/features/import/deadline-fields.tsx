import { Checkbox, NumberInput, Select } from '@mantine/core';
import type { RecurringRule, TaskReading } from '../../../shared/domain/notices/reading.ts';
import { DayField, LongWordsField, Part, WordsField } from './fields.tsx';

interface DeadlineFieldsProps {
  readonly task: TaskReading;
  /** Name of the task's deadline in the text. */
  readonly part: string;
  readonly lit: string | null;
  readonly today: string;
  readonly onPatch: (patch: Partial<TaskReading>) => void;
}

const ways = [
  { value: 'once', label: 'Một lần' },
  { value: 'week', label: 'Hằng tuần' },
  { value: 'month', label: 'Hằng tháng' },
  { value: 'quarter', label: 'Hằng quý' },
  { value: 'half-year', label: 'Sáu tháng một lần' },
  { value: 'year', label: 'Hằng năm' },
  { value: 'working', label: 'Số ngày kể từ khi ban hành' },
];

const periods: readonly RecurringRule['every'][] = ['week', 'month', 'quarter', 'half-year', 'year'];

function wayOf(task: TaskReading): string {
  if (task.recurring !== null) return task.recurring.every;
  return task.workingDays === null ? 'once' : 'working';
}

function patchFor(way: string, task: TaskReading): Partial<TaskReading> {
  const every = periods.find((period) => period === way);
  if (every !== undefined) return { recurring: { ...task.recurring, every }, workingDays: null };
  return { recurring: null, workingDays: way === 'working' ? { days: 15, working: true } : null };
}

/** The deadline of a task in all its kinds: a day, one that comes again, days counted from the issue, or none. */
export function DeadlineFields({ task, part, lit, today, onPatch }: DeadlineFieldsProps) {
  return (
    <>
      <DayField
        part={part}
        lit={lit}
        label="Thời hạn"
        value={task.deadline}
        today={today}
        absent="không nêu ngày"
        onChange={(deadline) => onPatch({ deadline })}
      />
      <Part part={part} lit={lit}>
        <Select
          label="Cách tính hạn"
          data={ways}
          value={wayOf(task)}
          allowDeselect={false}
          onChange={(way) => {
            if (way !== null) onPatch(patchFor(way, task));
          }}
        />
      </Part>
      {task.recurring === null ? null : <RecurringFields rule={task.recurring} onPatch={onPatch} />}
      {task.workingDays === null ? null : (
        <div className="part field-row">
          <NumberInput
            label="Số ngày"
            className="short-field"
            min={1}
            value={task.workingDays.days}
            onChange={(days) => {
              if (typeof days === 'number' && days >= 1 && task.workingDays) {
                onPatch({ workingDays: { ...task.workingDays, days } });
              }
            }}
          />
          <Checkbox
            size="xs"
            label="ngày làm việc"
            checked={task.workingDays.working}
            onChange={(event) => {
              if (task.workingDays) {
                onPatch({ workingDays: { ...task.workingDays, working: event.currentTarget.checked } });
              }
            }}
          />
        </div>
      )}
      <WordsField
        part={part}
        lit={lit}
        label="Giờ"
        value={task.deadlineTime}
        absent="không nêu giờ"
        onChange={(deadlineTime) => onPatch({ deadlineTime })}
      />
      <LongWordsField
        part={part}
        lit={lit}
        label="Lời văn về thời hạn"
        value={task.deadlineText}
        absent="không có"
        onChange={(deadlineText) => onPatch({ deadlineText })}
      />
    </>
  );
}

const months = [
  { value: 'none', label: 'Không nêu' },
  { value: 'first', label: 'Tháng đầu kỳ' },
  { value: 'last', label: 'Tháng cuối kỳ' },
];

function RecurringFields(props: {
  readonly rule: RecurringRule;
  readonly onPatch: DeadlineFieldsProps['onPatch'];
}) {
  const { every, month, day } = props.rule;
  const change = (nextMonth: RecurringRule['month'], nextDay: number | undefined) =>
    props.onPatch({
      recurring: {
        every,
        ...(nextMonth === undefined ? {} : { month: nextMonth }),
        ...(nextDay === undefined ? {} : { day: nextDay }),
      },
    });
  const numbered = typeof month === 'number' ? [{ value: String(month), label: `Tháng ${month}` }] : [];
  return (
    <div className="part field-row">
      <NumberInput
        label="Trước ngày"
        className="short-field"
        min={1}
        max={31}
        value={day ?? ''}
        placeholder="không nêu"
        onChange={(value) => change(month, typeof value === 'number' ? value : undefined)}
      />
      <Select
        label="Của"
        className="month-field"
        data={[...months, ...numbered]}
        value={month === undefined ? 'none' : String(month)}
        allowDeselect={false}
        onChange={(value) => {
          if (value === 'first' || value === 'last') change(value, day);
          else if (value === 'none') change(undefined, day);
        }}
      />
    </div>
  );
}
