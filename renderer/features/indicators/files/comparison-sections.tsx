import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ReplyOf } from '../../../../shared/contract/index.ts';
import { formatNumber } from '../../../../shared/format/index.ts';
import { placed } from '../../../ui/draft.ts';
import { Section } from '../../../ui/section.tsx';
import { useSaveRefused } from './calls.ts';
import type { FileWork } from './work.ts';

/** What a file comes to against the record. */
export type Comparison = ReplyOf<'figureFiles.compare'>;

interface ComparisonProps {
  readonly work: FileWork;
  readonly compared: Comparison;
  readonly overwrite: boolean;
  readonly reason: string;
  readonly onOverwrite: (overwrite: boolean) => void;
  readonly onReason: (reason: string) => void;
  /** Names and what they were taken for, between the counts and the lists. */
  readonly children: ReactNode;
}

/** How a file differs from the record, what is odd in it, what of it is not taken. */
export function ComparisonSections({ compared, children, ...rest }: ComparisonProps) {
  return (
    <>
      <Counts compared={compared} />
      {children}
      <Differences compared={compared} {...rest} />
      <Warnings compared={compared} />
      <Refused compared={compared} work={rest.work} />
    </>
  );
}

function Counts({ compared }: { readonly compared: Comparison }) {
  const { rows, figures, blank, skipped, repeated, counts, refused, warnings } = compared;
  const facts: readonly (readonly [number, string])[] = [
    [rows, 'dòng đã đọc'],
    [figures, 'số liệu'],
    [counts.added, 'chưa có trong sổ'],
    [counts.changed, 'khác số trong sổ'],
    [counts.same, 'trùng số trong sổ'],
    [refused.total, 'không nhận được'],
    [warnings.total, 'cảnh báo'],
    [skipped, 'bỏ qua'],
    [repeated, 'lặp lại'],
    [blank, 'ô trống'],
  ];
  return (
    <output className="files-counts" aria-label="Kết quả đối chiếu">
      {facts
        .filter(([count], at) => at < 5 || count > 0)
        .map(([count, words]) => (
          <span key={words}>
            <strong>{formatNumber(count)}</strong> {words}
          </span>
        ))}
    </output>
  );
}

/** Rows that are shown before more are asked for. */
const firstShown = 40;

interface Shortened<Row> {
  readonly rows: readonly Row[];
  /** How many there are of which these are the first, and the rest of the rows. */
  readonly foot: ReactNode;
}

/** The first of many rows, and what stands under them. */
function useShortened<Row>(rows: readonly Row[], total: number): Shortened<Row> {
  const [whole, setWhole] = useState(false);
  const shown = whole ? rows : rows.slice(0, firstShown);
  const foot =
    shown.length === total ? null : (
      <p className="count files-more">
        Hiện {formatNumber(shown.length)} dòng đầu trong {formatNumber(total)}.
        {shown.length === rows.length ? null : (
          <Button size="compact-xs" variant="default" onClick={() => setWhole(true)}>
            Xem {formatNumber(rows.length)} dòng
          </Button>
        )}
      </p>
    );
  return { rows: shown, foot };
}

function Differences(props: Omit<ComparisonProps, 'children' | 'work'>) {
  const { compared, overwrite, reason, onOverwrite, onReason } = props;
  const { counts, differences } = compared;
  const shown = overwrite ? differences : differences.filter(({ before }) => before === null);
  const { rows, foot } = useShortened(shown, counts.added + (overwrite ? counts.changed : 0));
  return (
    <Section title="Số sẽ ghi vào sổ">
      {counts.changed === 0 ? null : (
        <div className="choice-bar">
          <SegmentedControl
            aria-label="Ghi những số nào"
            data={[
              { value: 'all', label: 'Ghi cả số khác với sổ' },
              { value: 'new', label: 'Chỉ ghi số chưa có' },
            ]}
            value={overwrite ? 'all' : 'new'}
            onChange={(value) => onOverwrite(value === 'all')}
          />
          {overwrite ? (
            <TextInput
              label="Lý do sửa số"
              className="figure-words"
              placeholder="như: số chốt của quý"
              value={reason}
              onChange={(event) => onReason(event.currentTarget.value)}
            />
          ) : null}
        </div>
      )}
      {shown.length === 0 ? (
        <p className="absent">Không có số nào phải ghi.</p>
      ) : (
        <table className="plain-table files-list" aria-label="Số sẽ ghi vào sổ">
          <thead>
            <tr>
              <th className="number">Dòng</th>
              <th>Chỉ tiêu</th>
              <th>Địa bàn</th>
              <th>Kỳ</th>
              <th className="number">Trong sổ</th>
              <th className="number">Trong tệp</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.indicator} ${row.area} ${row.period}`}>
                <td className="number">{row.row}</td>
                <td>{row.indicatorName}</td>
                <td>{row.areaName}</td>
                <td>{row.periodLabel}</td>
                <td className="number">{row.before ?? <span className="absent">chưa có</span>}</td>
                <td className="number">{row.after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {foot}
    </Section>
  );
}

function Warnings({ compared: { warnings } }: { readonly compared: Comparison }) {
  const { rows, foot } = useShortened(warnings.rows, warnings.total);
  if (warnings.total === 0) return null;
  return (
    <Section title="Nên xem lại">
      <p className="count">Cảnh báo không chặn việc ghi; sau khi ghi vẫn xem được ở phần Cảnh báo.</p>
      <table className="plain-table files-list" aria-label="Cảnh báo">
        <thead>
          <tr>
            <th className="number">Dòng</th>
            <th>Chỉ tiêu</th>
            <th>Địa bàn</th>
            <th>Kỳ</th>
            <th>Cảnh báo</th>
          </tr>
        </thead>
        <tbody>
          {placed(rows).map(({ place, row }) => (
            <tr key={place}>
              <td className="number">{row.row}</td>
              <td>{row.indicatorName}</td>
              <td>{row.areaName}</td>
              <td>{row.periodLabel}</td>
              <td>{row.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {foot}
    </Section>
  );
}

function Refused({
  compared: { refused },
  work,
}: {
  readonly compared: Comparison;
  readonly work: FileWork;
}) {
  const save = useSaveRefused();
  const { rows, foot } = useShortened(refused.rows, refused.total);
  if (refused.total === 0) return null;
  return (
    <Section
      title="Không nhận được"
      aside={
        <Button
          size="compact-sm"
          variant="default"
          loading={save.isPending}
          onClick={() => save.mutate(work)}
        >
          Lưu danh sách
        </Button>
      }
    >
      <table className="plain-table files-list" aria-label="Không nhận được">
        <thead>
          <tr>
            <th className="number">Dòng</th>
            <th className="number">Cột</th>
            <th>Nội dung ô</th>
            <th>Lý do</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, column, text, reason }) => (
            <tr key={`${row} ${column}`}>
              <td className="number">{row}</td>
              <td className="number">{column}</td>
              <td>{text}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {foot}
    </Section>
  );
}
