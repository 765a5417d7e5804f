import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  ambiguousTexts,
  type ColumnUse,
  cellWords,
  type FileCell,
  newValueColumn,
  placeParts,
  plainUses,
  useWords,
} from '../../../../shared/domain/figure-files/index.ts';
import { formatNumber, parseNumber } from '../../../../shared/format/index.ts';

interface ColumnHeadProps {
  readonly at: number;
  readonly column: ColumnUse;
  readonly rows: readonly (readonly FileCell[])[];
  readonly head: number;
  readonly onChange: (column: ColumnUse) => void;
}

const uses = [...plainUses.filter((use) => use !== 'skip'), 'value' as const, 'skip' as const].map((use) => ({
  value: use,
  label: useWords[use],
}));
const headNames = [
  { value: 'none', label: 'Tiêu đề: không dùng' },
  { value: 'indicator', label: 'Tiêu đề: chỉ tiêu' },
  { value: 'area', label: 'Tiêu đề: địa bàn' },
  { value: 'period', label: 'Tiêu đề: kỳ báo cáo' },
] as const;
const styles = [
  { value: 'vi', label: 'Số viết 77.897,5' },
  { value: 'en', label: 'Số viết 77,897.5' },
] as const;

/** Name of a column as a table program has it: A, B, ..., AA. */
function letters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : `${letters(Math.floor(at / 26) - 1)}${letters(at % 26)}`;
}

/** What one column is: chosen over its cells; of a column of figures also what its head names, how numbers are written, by what they are multiplied. */
export function ColumnHead({ at, column, rows, head, onChange }: ColumnHeadProps) {
  const name = letters(at);
  const title = head === 0 ? '' : cellWords(rows[head - 1]?.[at]);
  const called = title === '' ? `Cột ${name}` : `Cột ${name}, ${title}`;
  return (
    <th scope="col" className={`files-${column.use}`}>
      <span className="files-letter">{name}</span>
      <Select
        aria-label={`${called} là gì`}
        size="xs"
        w={168}
        allowDeselect={false}
        data={uses}
        value={column.use}
        onChange={(use) => {
          const plain = plainUses.find((one) => one === use);
          onChange(plain ? { use: plain } : newValueColumn(rows.slice(head), at));
        }}
      />
      {column.use === 'value' ? (
        <ValueFields {...{ called, column, onChange }} asked={ambiguousTexts(rows.slice(head), at)} />
      ) : null}
    </th>
  );
}

type Value = Extract<ColumnUse, { readonly use: 'value' }>;

interface ValueFieldsProps {
  readonly called: string;
  readonly column: Value;
  /** Texts that the two styles read otherwise. */
  readonly asked: readonly string[];
  readonly onChange: (column: ColumnUse) => void;
}

function ValueFields({ called, column, asked, onChange }: ValueFieldsProps) {
  const { head, numbers } = column;
  return (
    <>
      <Select
        aria-label={`${called}: tiêu đề`}
        size="xs"
        w={168}
        allowDeselect={false}
        data={headNames}
        value={head ?? 'none'}
        onChange={(value) => onChange({ ...column, head: placeParts.find((part) => part === value) ?? null })}
      />
      <Select
        aria-label={`${called}: cách viết số`}
        size="xs"
        w={168}
        allowDeselect={false}
        data={styles}
        placeholder="Chọn cách viết số"
        error={numbers === null ? `“${asked[0] ?? ''}” là số nào?` : null}
        value={numbers}
        onChange={(value) => onChange({ ...column, numbers: value === 'en' ? 'en' : 'vi' })}
      />
      <Factor {...{ called, column, onChange }} />
    </>
  );
}

const everyDecimal = 9;

function Factor({ called, column, onChange }: Omit<ValueFieldsProps, 'asked'>) {
  const [text, setText] = useState(formatNumber(column.factor, everyDecimal));
  const factor = parseNumber(text);
  const isWrong = factor === null || factor <= 0;
  return (
    <TextInput
      aria-label={`${called}: nhân với`}
      size="xs"
      w={168}
      leftSection="×"
      error={isWrong ? 'Ghi một số lớn hơn 0.' : null}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        const value = parseNumber(event.currentTarget.value);
        if (value !== null && value > 0) onChange({ ...column, factor: value });
      }}
    />
  );
}
