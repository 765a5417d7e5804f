import { Button, Select } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { reportingWords, wholeShare } from '../../../shared/domain/indicators/index.ts';
import { formatDate, formatNumber } from '../../../shared/format/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { PaperPrint } from '../../pickers/paper-print.tsx';
import { ShownPaper } from '../../pickers/shown-paper.tsx';
import { YearField } from '../../pickers/year-field.tsx';
import { links, restate } from '../../ui/router.ts';
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

export interface OfYear {
  /** Null for the year of the day counted to. */
  readonly year: number | null;
}

/** What is shown of who has reported: the year out of the address, the kind of periods that this PC keeps. */
export function useReportingChoice({ year }: OfYear) {
  const { asOf } = useAsOf();
  const [frequency, setFrequency] = useRemembered<Frequency>('reporting-frequency', 'quarter', isFrequency);
  return { asked: { year: year ?? Number(asOf.slice(0, 4)), frequency, asOf }, setFrequency };
}

/** The table of who has reported, as it prints. */
export function ReportingPaper(props: OfYear) {
  const { asked } = useReportingChoice(props);
  return (
    <ShownPaper
      title="Tình hình báo cáo"
      back={links.reportingOf(asked.year)}
      paper={{ kind: 'reporting', ...asked }}
    />
  );
}

/** "Tình hình báo cáo": which area has told how many of the indicators due, period by period. */
export function ReportingScreen(props: OfYear) {
  const { asked, setFrequency } = useReportingChoice(props);
  const { year, frequency, asOf } = asked;
  const matrix = useReporting(asked);
  return (
    <>
      <IndicatorTabs here="reporting" />
      <div className="page">
        <div className="page-head">
          <h1>Tình hình báo cáo</h1>
          <div className="actions">
            <Button component="a" variant="default" href={links.reportingLetter(year)}>
              Công văn đôn đốc
            </Button>
            <Button component="a" variant="default" href={links.reportingPaper(year)}>
              Xem bản in
            </Button>
          </div>
        </div>
        <div className="choice-bar">
          <YearField year={year} onChange={(next) => restate(links.reportingOf(next))} />
          <Select
            label="Loại kỳ"
            w={120}
            allowDeselect={false}
            data={[...frequencies]}
            value={frequency}
            onChange={(picked) => setFrequency(pickedOf(frequencies, picked, frequency))}
          />
        </div>
        {matrix.isError ? (
          <ErrorNote message={errorSentence(matrix.error)} onRetry={() => matrix.refetch()} />
        ) : null}
        {matrix.data ? <ReportingTable {...matrix.data} asOf={asOf} /> : null}
        {matrix.isPending ? <Loading /> : null}
        <PaperPrint paper={{ kind: 'reporting', ...asked }} />
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
        không tính. Bấm vào ô để nhập số liệu của địa bàn. Công văn đôn đốc chỉ gửi những địa bàn còn hoạt
        động đến ngày ấy.
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
                  <span className="reporting-cell">
                    {wholeShare(rows.flatMap(({ cells }) => cells[at]?.state ?? [])) ?? '–'}
                  </span>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

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
        <span className="reporting-cell absent">{reportingWords['not-standing']}</span>
      </td>
    );
  const share = `${formatNumber(cell.reported)}/${formatNumber(period.due)}`;
  const isShareShown = cell.state !== 'not-ended' || cell.reported > 0;
  const said = isShareShown ? `${share} ${reportingWords[cell.state]}` : reportingWords[cell.state];
  return (
    <td>
      <a
        className={`reporting-cell reporting-${cell.state}`}
        href={links.valuesAt(area, period.code)}
        aria-label={`${name}, ${period.label}: ${said}`}
      >
        {isShareShown ? <b>{share}</b> : null} {reportingWords[cell.state]}
      </a>
    </td>
  );
}
