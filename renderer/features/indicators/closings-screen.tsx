import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { formatMoment } from '../../ui/formats.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import './indicators.css';
import { useAreas, usePeriods } from '../../api/indicators.ts';
import { YearField } from '../../pickers/year-field.tsx';
import { IndicatorTabs } from './indicator-tabs.tsx';
import { useClosePeriod, useReopenPeriod } from './mutations.ts';
import { useClosings } from './queries.ts';

type Closing = ReplyOf<'closings.list'>['rows'][number];
type Area = ReplyOf<'areas.list'>['rows'][number];

/** "Khóa sổ": closes a period in areas, so that its figures stand, and reopens it with a reason. */
export function ClosingsScreen() {
  const { asOf } = useAsOf();
  const [year, setYear] = useState(Number(asOf.slice(0, 4)));
  const [chosen, setChosen] = useState<string | null>(null);
  const periods = usePeriods(year);
  const rows = periods.data?.rows ?? [];
  const period = rows.find(({ code }) => code === chosen) ?? rows.find(({ kind }) => kind === 'quarter');
  return (
    <>
      <IndicatorTabs here="closings" />
      <div className="page">
        <div className="page-head">
          <h1>Khóa sổ</h1>
        </div>
        <div className="choice-bar">
          <YearField year={year} onChange={setYear} />
          <Select
            label="Kỳ báo cáo"
            w={340}
            allowDeselect={false}
            data={rows.map(({ code, shown }) => ({ value: code, label: shown }))}
            value={period?.code ?? null}
            onChange={setChosen}
          />
        </div>
        {periods.isError ? (
          <ErrorNote message={errorSentence(periods.error)} onRetry={() => periods.refetch()} />
        ) : null}
        {period ? <PeriodClosings key={period.code} period={period} /> : <Loading />}
      </div>
    </>
  );
}

function PeriodClosings({ period }: { readonly period: ReplyOf<'periods.list'>['rows'][number] }) {
  const areas = useAreas(period.endsOn);
  const closings = useClosings([period.code]);
  const error = areas.error ?? closings.error;
  if (error !== null) return <ErrorNote message={errorSentence(error)} onRetry={() => closings.refetch()} />;
  if (!areas.data || !closings.data) return <Loading />;
  return <ClosingTable period={period.code} areas={areas.data.rows} closings={closings.data.rows} />;
}

interface ClosingTableProps {
  readonly period: string;
  readonly areas: readonly Area[];
  readonly closings: readonly Closing[];
}

function ClosingTable({ period, areas, closings }: ClosingTableProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const close = useClosePeriod();
  const reopen = useReopenPeriod();
  const latest = new Map([...closings].reverse().map((closing) => [closing.area, closing]));
  const isClosed = (area: string) => latest.get(area)?.reopenedAt === null;
  const chosen = areas.map(({ code }) => code).filter((code) => picked.has(code));
  const toClose = chosen.filter((area) => !isClosed(area));
  const toReopen = chosen.filter(isClosed);
  const onDone = {
    onSuccess: () => {
      setPicked(new Set());
      setReason('');
    },
  };
  const pick = (codes: readonly string[], on: boolean) => {
    const next = new Set(picked);
    for (const code of codes) {
      if (on) next.add(code);
      else next.delete(code);
    }
    setPicked(next);
  };
  const failed = close.error ?? reopen.error;
  return (
    <>
      <form
        className="figure-form"
        aria-label="Khóa sổ, mở lại"
        onSubmit={(event) => {
          event.preventDefault();
          reopen.mutate({ period, areas: toReopen, reason }, onDone);
        }}
      >
        <Button
          disabled={toClose.length === 0}
          loading={close.isPending}
          onClick={() => close.mutate({ period, areas: toClose }, onDone)}
        >
          {toClose.length === 0 ? 'Khóa sổ' : `Khóa sổ ${toClose.length} địa bàn`}
        </Button>
        <TextInput
          className="figure-words"
          label="Lý do mở lại"
          value={reason}
          placeholder="như: huyện báo cáo lại"
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={toReopen.length === 0} loading={reopen.isPending}>
          {toReopen.length === 0 ? 'Mở lại' : `Mở lại ${toReopen.length} địa bàn`}
        </Button>
        {failed ? <ErrorNote message={errorSentence(failed)} /> : null}
      </form>
      <table className="plain-table figure-table">
        <thead>
          <tr>
            <th>
              <Checkbox
                label="Địa bàn"
                checked={chosen.length === areas.length}
                onChange={(event) =>
                  pick(
                    areas.map(({ code }) => code),
                    event.currentTarget.checked,
                  )
                }
              />
            </th>
            <th>Hiện trạng</th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ code, name }) => (
            <tr key={code}>
              <td>
                <Checkbox
                  label={name}
                  checked={picked.has(code)}
                  onChange={(event) => pick([code], event.currentTarget.checked)}
                />
              </td>
              <td>
                <ClosingState closing={latest.get(code)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function ClosingState({ closing }: { readonly closing: Closing | undefined }) {
  if (!closing) return <span className="absent">đang mở</span>;
  if (closing.reopenedAt === null) {
    return (
      <>
        đã khóa {formatMoment(closing.closedAt)}, {closing.closedBy}
      </>
    );
  }
  return (
    <>
      mở lại {formatMoment(closing.reopenedAt)}, {closing.reopenedBy}: {closing.reopenReason}
    </>
  );
}
