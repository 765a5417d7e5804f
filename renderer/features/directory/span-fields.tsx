import { todayIso } from '../../api/as-of.tsx';
import { DateField } from '../../ui/date-field.tsx';

/** From when to when something holds, both days within it; null where that is open or not known. */
interface Span {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

interface SpanFieldsProps {
  readonly span: Span;
  /** Before the names of the two fields: "posts.2.". */
  readonly field?: string;
  readonly fromLabel?: string;
  /** What an empty end means. */
  readonly openEnd?: string;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (part: Partial<Span>) => void;
}

/** The two days of a term of office, of a name, of an agency. */
export function SpanFields({
  span,
  field = '',
  fromLabel = 'Từ ngày',
  openEnd = 'nay',
  errorOf,
  onChange,
}: SpanFieldsProps) {
  const today = todayIso();
  return (
    <>
      <DateField
        label={fromLabel}
        field={`${field}validFrom`}
        value={span.validFrom}
        today={today}
        absent="chưa rõ"
        error={errorOf(`${field}validFrom`)}
        onChange={(validFrom) => onChange({ validFrom })}
      />
      <DateField
        label="Đến hết ngày"
        field={`${field}validTo`}
        value={span.validTo}
        today={today}
        absent={openEnd}
        error={errorOf(`${field}validTo`)}
        onChange={(validTo) => onChange({ validTo })}
      />
    </>
  );
}
