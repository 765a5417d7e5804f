import { Select } from '@mantine/core';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatDate, formatNumber } from '../../../shared/format/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { YearField } from '../../pickers/year-field.tsx';
import { links } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useRemembered } from '../../ui/stored.ts';
import './indicators.css';
import { IndicatorTabs } from './indicator-tabs.tsx';
import { frequencies, pickedOf } from './indicator-words.ts';
import { useReporting } from './queries.ts';

type Matrix = ReplyOf<'indicators.reporting'>;
type Row = Matrix['rows'][number];
type Cell = Row['cells'][number];
type Period = Matrix['periods'][number];
type Frequency = (typeof frequencies)[number]['value'];

const isFrequency = (value: unknown): value is Frequency =>
  frequencies.some((frequency) => frequency.value === value);

/** "Tình hình báo cáo": which area has told how many of the indicators due, period by period. */
export function ReportingScreen() {
  const { asOf } = useAsOf();
  const [year, setYear] = useState(Number(asOf.slice(0, 4)));
  const [kind, setKind] = useRemembered<Frequency>('reporting-frequency', 'quarter', isFrequency);
  const matrix = useReporting({ year, kind, asOf });
  return (
    <>
      <IndicatorTabs here="reporting" />
      <div className="page">
        <div className="page-head">
          <h1>Tình hình báo cáo</h1>
        </div>
        <div className="choice-bar">
          <YearField year={year} onChange={setYear} />
          <Select
            label="Loại kỳ"
            w={120}
            allowDeselect={false}
            data={[...frequencies]}
            value={kind}
            onChange={(picked) => setKind(pickedOf(frequencies, picked, kind))}
          />
        </div>
        {matrix.isError ? (
          <ErrorNote message={errorSentence(matrix.error)} onRetry={() => matrix.refetch()} />
        ) : null}
        {matrix.data ? <ReportingTable {...matrix.data} asOf={asOf} /> : null}
        {matrix.isPending ? <Loading /> : null}
      </div>
    </>
  );
}

function ReportingTable({ periods, rows, asOf }: Matrix & { readonly asOf: string }) {
  if (periods.length === 0 || rows.length === 0)
    return (
      <div className="empty-state">
        <p className="empty-title">Không có chỉ tiêu nào phải báo cáo theo loại kỳ này trong năm</p>
        <p className="empty-hint">Chọn năm hoặc loại kỳ khác, hoặc xem hiệu lực ở phần Danh mục chỉ tiêu.</p>
      </div>
    );
  return (
    <>
      <p className="fact-note">
        Mỗi ô là số chỉ tiêu đã báo cáo trên số phải báo cáo, tính đến ngày {formatDate(asOf)}; số liệu mẫu
        không tính. Bấm vào ô để nhập số liệu của địa bàn.
      </p>
      <div className="value-grid reporting-grid">
        <table className="plain-table">
          <thead>
            <tr>
              <th>Địa bàn</th>
              {periods.map((period) => (
                <th key={period.code} className="number">
                  {period.label}
                  <span className="period-days">
                    {formatDate(period.startsOn)} - {formatDate(period.endsOn)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ area, name, cells }) => (
              <tr key={area}>
                <th scope="row">{name}</th>
                {periods.map((period, at) => (
                  <ReportingCell key={period.code} {...{ area, name, period }} cell={cells[at]} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="reporting-sums">
              <th scope="row">Địa bàn đã báo cáo đủ</th>
              {periods.map(({ code }, at) => (
                <td key={code}>
                  <span className="reporting-cell">{wholeOf(rows, at)}</span>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

/** "5/8": the areas that have told all of a period, of those that owe it; a dash while none does. */
function wholeOf(rows: readonly Row[], at: number): string {
  const states = rows.map(({ cells }) => cells[at]?.state);
  const asked = states.filter((state) => state === 'none' || state === 'part' || state === 'whole');
  if (asked.length === 0) return '–';
  return `${formatNumber(asked.filter((state) => state === 'whole').length)}/${formatNumber(asked.length)}`;
}

const words: Readonly<Record<Cell['state'], string>> = {
  'not-standing': 'không thuộc kỳ này',
  'not-ended': 'chưa đến hạn',
  none: 'chưa báo cáo',
  part: 'còn thiếu',
  whole: 'đủ',
};

interface ReportingCellProps {
  readonly area: string;
  readonly name: string;
  readonly period: Period;
  readonly cell: Cell | undefined;
}

function ReportingCell({ area, name, period, cell }: ReportingCellProps) {
  if (cell === undefined || cell.state === 'not-standing')
    return (
      <td>
        <span className="reporting-cell absent">{words['not-standing']}</span>
      </td>
    );
  const share = `${formatNumber(cell.reported)}/${formatNumber(period.due)}`;
  const isShareShown = cell.state !== 'not-ended' || cell.reported > 0;
  const said = isShareShown ? `${share} ${words[cell.state]}` : words[cell.state];
  return (
    <td>
      <a
        className={`reporting-cell reporting-${cell.state}`}
        href={links.valuesAt(area, period.code)}
        aria-label={`${name}, ${period.label}: ${said}`}
      >
        {isShareShown ? <b>{share}</b> : null} {words[cell.state]}
      </a>
    </td>
  );
}
