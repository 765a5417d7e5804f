import { type ReactNode, useState } from 'react';
import { parseTypedTime } from '../../../../shared/format/index.ts';

interface TextCellProps {
  readonly label: string;
  readonly value: string;
  readonly readOnly: boolean;
  /** Grows with its words and takes line ends by Shift+Enter. */
  readonly lines?: boolean;
  readonly onChange: (value: string) => void;
}

/** Free words in a row. */
export function TextCell({ label, value, readOnly, lines = false, onChange }: TextCellProps) {
  if (lines) {
    return (
      <textarea
        className="cell cell-lines"
        aria-label={label}
        rows={1}
        spellCheck={false}
        readOnly={readOnly}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <input
      className="cell"
      aria-label={label}
      spellCheck={false}
      autoComplete="off"
      readOnly={readOnly}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface SelectCellProps<Value extends string> {
  readonly label: string;
  /** Id of the field where a label stands by it. */
  readonly id?: string;
  readonly value: Value | null;
  readonly options: readonly Value[];
  readonly nameOf: (value: Value) => string;
  /** Words of the choice of none; no such choice where left out. */
  readonly none?: string;
  readonly readOnly: boolean;
  readonly className?: string;
  readonly onChange: (value: Value | null) => void;
}

/** One of a few words. */
export function SelectCell<Value extends string>(props: SelectCellProps<Value>) {
  const { label, id, value, options, nameOf, none, readOnly, className = 'cell', onChange } = props;
  return (
    <select
      id={id}
      className={className}
      aria-label={id === undefined ? label : undefined}
      disabled={readOnly}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(options.find((one) => one === currentTarget.value) ?? null)}
    >
      {none === undefined && value !== null ? null : <option value="">{none ?? ''}</option>}
      {options.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  );
}

interface TypedCellProps<Value> {
  readonly label: string;
  readonly id?: string;
  readonly value: Value | null;
  readonly className?: string;
  readonly readOnly: boolean;
  readonly onChange: (value: Value | null) => void;
}

interface Reading<Value> {
  readonly show: (value: Value) => string;
  /** Null where the words cannot be read. */
  readonly read: (typed: string) => Value | null;
  readonly unreadable: string;
}

/** Words that stand for a value; what cannot be read stays as typed, with a sentence under it. */
function TypedCell<Value>(props: TypedCellProps<Value> & { readonly reading: Reading<Value> }) {
  const { label, id, value, className = 'cell', readOnly, onChange, reading } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const settle = () => {
    if (typed === null) return;
    const next = typed.trim() === '' ? null : reading.read(typed);
    const isWrong = next === null && typed.trim() !== '';
    setFailed(isWrong);
    if (isWrong) return;
    setTyped(null);
    if (next !== value) onChange(next);
  };
  return (
    <>
      <input
        id={id}
        className={className}
        aria-label={id === undefined ? label : undefined}
        aria-invalid={failed}
        autoComplete="off"
        readOnly={readOnly}
        value={typed ?? (value === null ? '' : reading.show(value))}
        onChange={(event) => {
          setFailed(false);
          setTyped(event.currentTarget.value);
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          if (event.key !== 'Escape' || typed === null) return;
          event.stopPropagation();
          setTyped(null);
          setFailed(false);
        }}
      />
      {failed ? <CellError>{reading.unreadable}</CellError> : null}
    </>
  );
}

function CellError({ children }: { readonly children: ReactNode }) {
  return (
    <span className="cell-error" role="alert">
      {children}
    </span>
  );
}

const timeReading: Reading<string> = {
  show: (value) => value,
  read: parseTypedTime,
  unreadable: 'Không đọc được giờ. Gõ như 1430, 14h30 hoặc 14:30.',
};

/** A time of day by typing: "1430", "14h30", "14:30". */
export function TimeCell(props: TypedCellProps<string>) {
  return <TypedCell {...props} reading={timeReading} />;
}

function countReading(least: number, most: number): Reading<number> {
  return {
    show: String,
    read: (typed) => {
      const count = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
      return count >= least && count <= most ? count : null;
    },
    unreadable: `Gõ số từ ${least} đến ${most}.`,
  };
}

const minutesReading = countReading(1, 1440);
const headsReading = countReading(0, 100_000);

/** A length in minutes. */
export function MinutesCell(props: TypedCellProps<number>) {
  return <TypedCell {...props} reading={minutesReading} />;
}

/** A count of people. */
export function HeadsCell(props: TypedCellProps<number>) {
  return <TypedCell {...props} reading={headsReading} />;
}
