import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { orNull } from '../../ui/draft.ts';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { formatMoment } from '../../ui/formats.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import './indicators.css';
import { YearField } from '../../pickers/year-field.tsx';
import { IndicatorTabs } from './indicator-tabs.tsx';
import { useDecideWarning } from './mutations.ts';
import { useWarnings } from './queries.ts';

type WarningRow = ReplyOf<'checks.list'>['rows'][number];
type Shown = 'open' | 'decided';

const mostShown = 300;

/** "Cảnh báo": what looks odd among the figures of a year; the clerk decides, the decision is kept. */
export function ChecksScreen() {
  const { asOf } = useAsOf();
  const [year, setYear] = useState(Number(asOf.slice(0, 4)));
  const warnings = useWarnings(year);
  return (
    <>
      <IndicatorTabs here="checks" />
      <div className="page">
        <div className="page-head">
          <h1>Cảnh báo số liệu năm {year}</h1>
        </div>
        <div className="choice-bar">
          <YearField year={year} onChange={setYear} />
        </div>
        {warnings.isError ? (
          <ErrorNote message={errorSentence(warnings.error)} onRetry={() => warnings.refetch()} />
        ) : null}
        {warnings.isPending ? <Loading /> : null}
        {warnings.data ? <Warnings rows={warnings.data.rows} /> : null}
      </div>
    </>
  );
}

function Warnings({ rows }: { readonly rows: readonly WarningRow[] }) {
  const [kept, setKept] = useState<Shown>('open');
  const open = rows.filter(({ decision }) => decision === null);
  const decided = rows.filter(({ decision }) => decision !== null);
  const shown = (kept === 'open' ? open : decided).slice(0, mostShown);
  return (
    <>
      <div className="figure-chips">
        <FilterChips
          label="Lọc cảnh báo"
          value={kept}
          choices={[
            { value: 'open', name: 'Chờ xem', count: open.length },
            { value: 'decided', name: 'Đã quyết định', count: decided.length },
          ]}
          onChange={setKept}
        />
      </div>
      {shown.length === 0 ? (
        <p className="paragraph absent">
          {kept === 'open' ? 'Không có cảnh báo nào chờ xem trong năm này.' : 'Chưa quyết định cảnh báo nào.'}
        </p>
      ) : (
        <table className="plain-table figure-table">
          <thead>
            <tr>
              <th>Chỉ tiêu</th>
              <th>Địa bàn, kỳ</th>
              <th>Điều cần xem</th>
              <th>Quyết định</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <WarningLine key={[row.indicator, row.area, row.period, row.rule].join(' ')} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {(kept === 'open' ? open : decided).length > mostShown ? (
        <p className="fact-note">Chỉ hiện {formatNumber(mostShown)} cảnh báo đầu.</p>
      ) : null}
    </>
  );
}

function WarningLine({ row }: { readonly row: WarningRow }) {
  return (
    <tr>
      <td>{row.indicatorName}</td>
      <td>
        {row.areaName}, {row.periodLabel}
      </td>
      <td>{row.message}</td>
      <td className="figure-decision">
        {row.decision === null ? (
          <Decide row={row} />
        ) : (
          <>
            {row.decision.verdict === 'right' ? 'số đúng' : 'cần sửa'}
            {row.decision.reason === null ? '' : `: ${row.decision.reason}`}
            <span className="fact-note">
              {' '}
              {formatMoment(row.decision.decidedAt)}, {row.decision.decidedBy}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

function Decide({ row }: { readonly row: WarningRow }) {
  const [reason, setReason] = useState('');
  const decide = useDecideWarning();
  const { indicator, area, period, rule, value } = row;
  const name = `${row.areaName}, ${row.periodLabel}`;
  const onDecide = (verdict: 'right' | 'wrong') =>
    decide.mutate(
      { indicator, area, period, rule, value, verdict, reason: orNull(reason) },
      { onError: complain },
    );
  return (
    <>
      <TextInput
        size="xs"
        aria-label={`Ghi chú: ${name}`}
        placeholder="ghi chú"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Số đúng: ${name}`}
        loading={decide.isPending}
        onClick={() => onDecide('right')}
      >
        Số đúng
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Cần sửa: ${name}`}
        onClick={() => onDecide('wrong')}
      >
        Cần sửa
      </Button>
    </>
  );
}
