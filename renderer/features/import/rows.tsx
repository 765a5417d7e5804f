import { NumberInput, TextInput } from '@mantine/core';
import { memo } from 'react';
import type { FigureReading, LegalRefReading } from '../../../shared/domain/notices/reading.ts';
import { Absent } from '../../ui/absent.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { keyed } from '../../ui/keyed.ts';
import { Lazy } from '../../ui/lazy.tsx';
import type { Correction } from './corrections.ts';
import { Part, SmallButton } from './fields.tsx';

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly lit: string | null;
  readonly onCorrect: (correction: Correction) => void;
}

interface RowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly lit: string | null;
  readonly onCorrect: (correction: Correction) => void;
}

/** Figures of the notice, each over the sentence it stands in. */
export function FigureRows({ rows, lit, onCorrect }: RowsProps<FigureReading>) {
  if (rows.length === 0) return <Absent words="Thông báo không nêu số liệu." />;
  return keyed(rows, ({ span }) => String(span.start)).map(({ key, item, index }) => (
    <FigureRow
      key={key}
      row={item}
      index={index}
      lit={lit === `figure:${index}` ? lit : null}
      onCorrect={onCorrect}
    />
  ));
}

const FigureRow = memo(function FigureRow({ row, index, lit, onCorrect }: RowProps<FigureReading>) {
  const patch = (changes: Partial<FigureReading>) => onCorrect({ kind: 'figure', index, patch: changes });
  return (
    <Part part={`figure:${index}`} lit={lit} wide>
      <Lazy height={64}>
        <div className="figure-row">
          <NumberInput
            aria-label={`Giá trị của “${row.raw}”`}
            value={row.value}
            decimalSeparator=","
            thousandSeparator="."
            hideControls
            onChange={(value) => {
              if (typeof value === 'number') patch({ value });
            }}
          />
          <TextInput
            aria-label="Đơn vị"
            value={row.unit}
            onChange={(event) => patch({ unit: event.currentTarget.value })}
          />
          <TextInput
            aria-label="Thời gian"
            value={row.periodText ?? ''}
            placeholder="không nêu thời gian"
            onChange={(event) => patch({ periodText: event.currentTarget.value || null })}
          />
          <SmallButton onClick={() => onCorrect({ kind: 'remove-figure', index })}>Bỏ</SmallButton>
          <p className="row-source">{row.sentence}</p>
        </div>
      </Lazy>
    </Part>
  );
});

/** Documents that the notice names. */
export function ReferenceRows(props: RowsProps<LegalRefReading> & { readonly today: string }) {
  const { rows, lit, today, onCorrect } = props;
  if (rows.length === 0) return <Absent words="Thông báo không viện dẫn văn bản nào." />;
  return keyed(rows, ({ span }) => String(span.start)).map(({ key, item, index }) => (
    <ReferenceRow
      key={key}
      row={item}
      index={index}
      today={today}
      lit={lit === `reference:${index}` ? lit : null}
      onCorrect={onCorrect}
    />
  ));
}

const ReferenceRow = memo(function ReferenceRow(
  props: RowProps<LegalRefReading> & { readonly today: string },
) {
  const { row, index, lit, today, onCorrect } = props;
  const patch = (changes: Partial<LegalRefReading>) =>
    onCorrect({ kind: 'reference', index, patch: changes });
  return (
    <Part part={`reference:${index}`} lit={lit} wide>
      <Lazy height={30}>
        <div className="reference-row">
          <TextInput
            aria-label="Số, ký hiệu văn bản"
            value={row.number}
            onChange={(event) => patch({ number: event.currentTarget.value })}
          />
          <DateField
            label="Ngày văn bản"
            bare
            value={row.date}
            today={today}
            absent="không ghi ngày"
            onChange={(date) => patch({ date })}
          />
          <TextInput
            aria-label="Cơ quan ban hành văn bản"
            value={row.issuer ?? ''}
            placeholder="không ghi cơ quan"
            onChange={(event) => patch({ issuer: event.currentTarget.value || null })}
          />
          <SmallButton onClick={() => onCorrect({ kind: 'remove-reference', index })}>Bỏ</SmallButton>
        </div>
      </Lazy>
    </Part>
  );
});
