import { Button, TextInput } from '@mantine/core';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { placed, withoutRow, withRow } from '../../ui/draft.ts';
import { SpanFields } from './span-fields.tsx';

type Names = ParsedRequestOf<'directory.saveAgency'>['names'];

interface NameRowsProps {
  readonly names: Names;
  /** The name outside of all the spans. */
  readonly present: string;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (names: Names) => void;
}

/** Names that an agency bore for a time, each with its days. */
export function NameRows({ names, present, errorOf, onChange }: NameRowsProps) {
  return (
    <>
      <p className="form-hint">
        Văn bản dùng tên có hiệu lực vào ngày của nó; ngoài những khoảng ghi ở đây là “{present}”.
      </p>
      {placed(names).map(({ place, row: dated, at }) => (
        <fieldset key={place} className="dated-row">
          <legend className="hidden-label">Tên cũ thứ {at + 1}</legend>
          <TextInput
            label="Tên"
            name={`names.${at}.name`}
            value={dated.name}
            error={errorOf(`names.${at}.name`)}
            onChange={(event) => onChange(withRow(names, at, { name: event.currentTarget.value }))}
          />
          <SpanFields
            span={dated}
            field={`names.${at}.`}
            openEnd="chưa rõ"
            errorOf={errorOf}
            onChange={(part) => onChange(withRow<Names[number]>(names, at, part))}
          />
          <Button size="compact-xs" variant="default" onClick={() => onChange(withoutRow(names, at))}>
            Bỏ
          </Button>
        </fieldset>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => onChange([...names, { name: '', validFrom: null, validTo: null }])}
      >
        Thêm tên cũ
      </Button>
    </>
  );
}
