import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { todayIso, useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import './indicators.css';
import { usePeriods } from '../../api/indicators.ts';
import { YearField } from '../../pickers/year-field.tsx';
import { IndicatorTabs } from './indicator-tabs.tsx';
import { useSavePeriod } from './mutations.ts';

type PeriodRow = ReplyOf<'periods.list'>['rows'][number];

/** "Kỳ báo cáo": the first and last day of every period of a year, each to be changed. */
export function PeriodsScreen() {
  const { asOf } = useAsOf();
  const [year, setYear] = useState(Number(asOf.slice(0, 4)));
  const periods = usePeriods(year);
  return (
    <>
      <IndicatorTabs here="periods" />
      <div className="page">
        <div className="page-head">
          <h1>Kỳ báo cáo năm {year}</h1>
        </div>
        <p className="paragraph">
          Từ năm 2019 kỳ báo cáo tính từ ngày 15 đến ngày 14 (Nghị định 09/2019/NĐ-CP); trước đó ghi theo
          lịch, sửa lại theo quy định của từng năm. Kỳ dài chỉ cộng từ kỳ ngắn khi các kỳ ngắn phủ kín từng
          ngày.
        </p>
        <div className="choice-bar">
          <YearField year={year} onChange={setYear} />
        </div>
        {periods.isError ? (
          <ErrorNote message={errorSentence(periods.error)} onRetry={() => periods.refetch()} />
        ) : null}
        {periods.isPending ? <Loading /> : null}
        {periods.data ? <PeriodTable rows={periods.data.rows} /> : null}
      </div>
    </>
  );
}

function PeriodTable({ rows }: { readonly rows: readonly PeriodRow[] }) {
  return (
    <table className="plain-table figure-table">
      <thead>
        <tr>
          <th>Kỳ</th>
          <th>Từ ngày</th>
          <th>Đến ngày</th>
          <th>Cách ghi</th>
          <th>
            <span className="hidden-label">Thao tác</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PeriodLine key={`${row.code} ${row.startsOn} ${row.endsOn}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function PeriodLine({ row }: { readonly row: PeriodRow }) {
  const [days, setDays] = useState({ startsOn: row.startsOn, endsOn: row.endsOn });
  const save = useSavePeriod();
  const changed = days.startsOn !== row.startsOn || days.endsOn !== row.endsOn;
  return (
    <tr>
      <th scope="row">{row.label}</th>
      <td>
        <DateField
          bare
          required
          label={`${row.label}: từ ngày`}
          value={days.startsOn}
          today={todayIso()}
          onChange={(day) => setDays({ ...days, startsOn: day ?? row.startsOn })}
        />
      </td>
      <td>
        <DateField
          bare
          required
          label={`${row.label}: đến ngày`}
          value={days.endsOn}
          today={todayIso()}
          onChange={(day) => setDays({ ...days, endsOn: day ?? row.endsOn })}
        />
      </td>
      <td>{row.edited ? 'đã sửa' : 'theo mặc định'}</td>
      <td className="figure-acts">
        <Button
          size="compact-xs"
          aria-label={`Lưu ${row.label}`}
          disabled={!changed}
          loading={save.isPending}
          onClick={() => save.mutate({ code: row.code, days })}
        >
          Lưu
        </Button>
        {row.edited ? (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${row.label} theo mặc định`}
            onClick={() => save.mutate({ code: row.code, days: null })}
          >
            Theo mặc định
          </Button>
        ) : null}
        {save.isError ? <ErrorNote message={errorSentence(save.error)} /> : null}
      </td>
    </tr>
  );
}
