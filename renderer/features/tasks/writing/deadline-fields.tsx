import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { DateField } from '../../../ui/date-field.tsx';
import { orNull } from '../../../ui/draft.ts';
import { type DeadlineDraft, deadlineWays, periodsInYear } from './deadline-draft.ts';

const wayWords = {
  none: 'Không thời hạn',
  on: 'Một ngày',
  endOf: 'Hết tháng, quý, 6 tháng, năm',
  days: 'Số ngày kể từ ngày ban hành',
  every: 'Định kỳ',
} as const;
const ways = deadlineWays.map((value) => ({ value, label: wayWords[value] }));

const periodWords = { month: 'Tháng', quarter: 'Quý', 'half-year': '6 tháng', year: 'Năm' } as const;
const periods = (['month', 'quarter', 'half-year', 'year'] as const).map((value) => ({
  value,
  label: periodWords[value],
}));
const everyPeriods = [{ value: 'week' as const, label: 'Tuần' }, ...periods];

const romans = ['I', 'II', 'III', 'IV'];

function ordinals(endOf: DeadlineDraft['endOf']): { value: string; label: string }[] {
  return Array.from({ length: periodsInYear[endOf] }, (_, at) => {
    const n = at + 1;
    const label =
      endOf === 'quarter'
        ? (romans[at] ?? '')
        : endOf === 'half-year'
          ? n === 1
            ? 'đầu'
            : 'cuối'
          : String(n);
    return { value: String(n), label };
  });
}

function monthsOf({ every }: DeadlineDraft): { value: string; label: string }[] {
  const numbered = every === 'year' ? 12 : every === 'half-year' ? 6 : every === 'quarter' ? 3 : 0;
  return [
    { value: 'none', label: 'không nêu' },
    { value: 'first', label: 'tháng đầu kỳ' },
    { value: 'last', label: 'tháng cuối kỳ' },
    ...Array.from({ length: numbered }, (_, at) => ({ value: String(at + 1), label: `tháng ${at + 1}` })),
  ];
}

interface DeadlineFieldsProps {
  readonly draft: DeadlineDraft;
  readonly today: string;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (draft: DeadlineDraft) => void;
}

/** The deadline of a task in all its kinds, with its words and its hour. */
export function DeadlineFields({ draft, today, errorOf, onChange }: DeadlineFieldsProps) {
  const change = (part: Partial<DeadlineDraft>) => onChange({ ...draft, ...part });
  return (
    <div className="form-grid" data-field="deadline">
      <Select
        className="form-wide"
        label="Loại thời hạn"
        data={ways}
        value={draft.way}
        allowDeselect={false}
        error={errorOf('deadline')}
        onChange={(way) => change({ way: deadlineWays.find((one) => one === way) ?? 'none' })}
      />
      <WayFields draft={draft} today={today} errorOf={errorOf} change={change} />
      {draft.way === 'none' ? null : (
        <TextInput
          label="Giờ"
          name="time"
          placeholder="không nêu"
          value={draft.time ?? ''}
          error={errorOf('time')}
          onChange={(event) => change({ time: orNull(event.currentTarget.value) })}
        />
      )}
      <TextInput
        className="form-full"
        label="Lời văn về thời hạn"
        placeholder="không có"
        value={draft.text ?? ''}
        onChange={(event) => change({ text: orNull(event.currentTarget.value) })}
      />
    </div>
  );
}

interface WayFieldsProps {
  readonly draft: DeadlineDraft;
  readonly today: string;
  readonly errorOf: (field: string) => string | null;
  readonly change: (part: Partial<DeadlineDraft>) => void;
}

function WayFields({ draft, today, errorOf, change }: WayFieldsProps) {
  switch (draft.way) {
    case 'none':
      return null;
    case 'on':
      return (
        <>
          <DateField
            label="Ngày"
            field="on"
            value={draft.on}
            today={today}
            error={errorOf('on')}
            onChange={(on) => change({ on })}
          />
          <BeforeBox draft={draft} change={change} />
        </>
      );
    case 'endOf':
      return <PeriodFields draft={draft} change={change} />;
    case 'days':
      return (
        <>
          <NumberInput
            label="Số ngày"
            min={1}
            max={999}
            allowDecimal={false}
            value={draft.days}
            onChange={(days) => (typeof days === 'number' ? change({ days }) : undefined)}
          />
          <Checkbox
            className="box-field"
            label="ngày làm việc"
            checked={draft.working}
            onChange={(event) => change({ working: event.currentTarget.checked })}
          />
        </>
      );
    case 'every':
      return <RecurringFields draft={draft} change={change} />;
    default:
      return draft.way satisfies never;
  }
}

type PartProps = Pick<WayFieldsProps, 'draft' | 'change'>;

function BeforeBox({ draft, change }: PartProps) {
  return (
    <Checkbox
      className="box-field"
      label="“trước ngày”"
      checked={draft.before}
      onChange={(event) => change({ before: event.currentTarget.checked })}
    />
  );
}

function PeriodFields({ draft, change }: PartProps) {
  return (
    <>
      <Select
        label="Kỳ"
        data={periods}
        value={draft.endOf}
        allowDeselect={false}
        onChange={(endOf) =>
          change({ endOf: periods.find(({ value }) => value === endOf)?.value ?? 'quarter' })
        }
      />
      {draft.endOf === 'year' ? null : (
        <Select
          label="Thứ"
          data={ordinals(draft.endOf)}
          value={String(Math.min(draft.n, periodsInYear[draft.endOf]))}
          allowDeselect={false}
          onChange={(n) => change({ n: Number(n) })}
        />
      )}
      <NumberInput
        label="Năm"
        min={1945}
        max={9999}
        allowDecimal={false}
        thousandSeparator=""
        value={draft.year}
        onChange={(year) => (typeof year === 'number' ? change({ year }) : undefined)}
      />
    </>
  );
}

function RecurringFields({ draft, change }: PartProps) {
  const isWeek = draft.every === 'week';
  return (
    <>
      <Select
        label="Mỗi"
        data={everyPeriods}
        value={draft.every}
        allowDeselect={false}
        onChange={(every) =>
          change({ every: everyPeriods.find(({ value }) => value === every)?.value ?? 'quarter' })
        }
      />
      {isWeek ? null : (
        <>
          <NumberInput
            label="Ngày"
            min={1}
            max={31}
            allowDecimal={false}
            placeholder="ngày cuối"
            value={draft.day ?? ''}
            onChange={(day) => change({ day: typeof day === 'number' ? day : null })}
          />
          <Select
            label="Của"
            data={monthsOf(draft)}
            value={String(draft.month)}
            allowDeselect={false}
            onChange={(month) =>
              change({
                month: month === 'first' || month === 'last' || month === 'none' ? month : Number(month),
              })
            }
          />
          {draft.day === null ? null : <BeforeBox draft={draft} change={change} />}
        </>
      )}
    </>
  );
}
