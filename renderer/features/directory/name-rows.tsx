import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { placed, withoutRow, withRow } from '../../ui/draft.ts';
import { SpanFields } from './span-fields.tsx';

/** A name and the days on which papers use it. */
interface Dated {
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

interface NameRowsProps<Row extends Dated> {
  readonly names: readonly Row[];
  /** The name outside of all the spans. */
  readonly present: string;
  /** What a new row starts from. */
  readonly empty: Row;
  readonly nameLabel?: string;
  /** What else was borne with a name in the same days. */
  readonly beside?: (row: Row, change: (part: Partial<Row>) => void) => ReactNode;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (names: Row[]) => void;
}

/** Names that an agency or a person bore for a time, each with its days. */
export function NameRows<Row extends Dated>(props: NameRowsProps<Row>) {
  const { names, present, empty, nameLabel = 'Tên', beside, errorOf, onChange } = props;
  const changed = (at: number, part: Partial<Dated>) =>
    names.map((row, place) => (place === at ? { ...row, ...part } : row));
  return (
    <>
      <p className="form-hint">
        Văn bản dùng tên có hiệu lực vào ngày của nó; ngoài những khoảng ghi ở đây là “{present}”.
      </p>
      {placed(names).map(({ place, row: dated, at }) => (
        <fieldset key={place} className={beside ? 'dated-row post-row' : 'dated-row'}>
          <legend className="hidden-label">Tên cũ thứ {at + 1}</legend>
          <TextInput
            label={nameLabel}
            name={`names.${at}.name`}
            value={dated.name}
            error={errorOf(`names.${at}.name`)}
            onChange={(event) => onChange(changed(at, { name: event.currentTarget.value }))}
          />
          {beside?.(dated, (part) => onChange(withRow<Row>(names, at, part)))}
          <SpanFields
            span={dated}
            field={`names.${at}.`}
            openEnd="chưa rõ"
            errorOf={errorOf}
            onChange={(part) => onChange(changed(at, part))}
          />
          <Button size="compact-xs" variant="default" onClick={() => onChange(withoutRow(names, at))}>
            Bỏ
          </Button>
        </fieldset>
      ))}
      <Button size="compact-xs" variant="default" onClick={() => onChange([...names, empty])}>
        Thêm tên cũ
      </Button>
    </>
  );
}
