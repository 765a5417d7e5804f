import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { Suspense, useState } from 'react';
import { formatDate, parseTypedDate } from '../../shared/format/index.ts';
import { onDemand } from './on-demand.tsx';

interface DateFieldProps {
  readonly label: string;
  /** Hides the label on screen; screen readers keep it. */
  readonly bare?: boolean;
  readonly value: string | null;
  /** The day that "hôm nay" and "+15" count from, ISO. */
  readonly today: string;
  readonly absent?: string;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** Name of the field in its form. */
  readonly field?: string;
  /** What its form finds wrong with it. */
  readonly error?: string | null;
  readonly onChange: (day: string | null) => void;
}

const unreadable = 'Không đọc được ngày. Gõ như 05/02/2018, 5/2/18, "hôm nay" hoặc +15.';

/** The calendar of every field of a day. */
export const calendar = onDemand(async () => (await import('./day-calendar.tsx')).DayCalendar);

/** A day by typing or by calendar; what cannot be read stays as typed, with a sentence under it. */
export function DateField(props: DateFieldProps) {
  const { label, bare = false, value, today, absent, required = false, readOnly = false, onChange } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const shown = value === null ? '' : formatDate(value);
  const failed = draft !== null && readDay(draft, today, required) === undefined;
  const [checked, setChecked] = useState(false);

  const settle = () => {
    setChecked(true);
    if (draft === null) return;
    const day = readDay(draft, today, required);
    if (day === undefined) return;
    setDraft(null);
    if (day !== value) onChange(day);
  };
  const pick = (day: string | null) => {
    setOpened(false);
    setDraft(null);
    if (day !== null) onChange(day);
  };

  return (
    <TextInput
      className="date-field"
      {...(bare ? { 'aria-label': label } : { label })}
      value={draft ?? shown}
      readOnly={readOnly}
      placeholder={absent ?? ''}
      {...(props.field === undefined ? {} : { name: props.field })}
      error={failed && checked ? unreadable : (props.error ?? null)}
      onChange={(event) => {
        setChecked(false);
        setDraft(event.currentTarget.value);
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation();
          setDraft(null);
        }
      }}
      rightSection={
        readOnly ? null : (
          <Popover
            opened={opened}
            onChange={setOpened}
            position="bottom-end"
            shadow="md"
            trapFocus
            returnFocus
          >
            <Popover.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={24}
                aria-label={`Chọn trên lịch: ${label}`}
                onClick={() => setOpened((open) => !open)}
              >
                <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className="line-icon">
                  <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3" />
                </svg>
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown>
              <Suspense>
                <calendar.Part value={value} today={today} onPick={pick} />
              </Suspense>
            </Popover.Dropdown>
          </Popover>
        )
      }
    />
  );
}

/** The day typed, null where the field was emptied, undefined where it cannot be read. */
function readDay(draft: string, today: string, required: boolean): string | null | undefined {
  if (draft.trim() === '') return required ? undefined : null;
  return parseTypedDate(draft, today) ?? undefined;
}
