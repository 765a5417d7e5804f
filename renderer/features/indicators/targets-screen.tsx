import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber, parseNumber } from '../../../shared/format/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { IndicatorPicker } from '../../pickers/indicator-picker.tsx';
import { searchLoosely } from '../../pickers/search.ts';
import { Shown } from '../../ui/absent.tsx';
import { orNull } from '../../ui/draft.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import './indicators.css';
import { useAreas, useCatalogue } from '../../api/indicators.ts';
import { YearField } from '../../pickers/year-field.tsx';
import { IndicatorTabs } from './indicator-tabs.tsx';
import { useRemoveTarget, useSaveTarget } from './mutations.ts';
import { useTargets } from './queries.ts';

type Indicators = ReplyOf<'indicators.catalogue'>['rows'];
type Target = ReplyOf<'targets.list'>['rows'][number];

const everyDecimal = 6;

/** "Chỉ tiêu giao": what was set for an indicator, area and year, and by which document. */
export function TargetsScreen() {
  const { asOf } = useAsOf();
  const [year, setYear] = useState(Number(asOf.slice(0, 4)));
  const catalogue = useCatalogue();
  const targets = useTargets(year);
  const error = catalogue.error ?? targets.error;
  return (
    <>
      <IndicatorTabs here="targets" />
      <div className="page">
        <div className="page-head">
          <h1>Chỉ tiêu giao năm {year}</h1>
        </div>
        <div className="choice-bar">
          <YearField year={year} onChange={setYear} />
        </div>
        {error ? <ErrorNote message={errorSentence(error)} onRetry={() => targets.refetch()} /> : null}
        {catalogue.data ? (
          <TargetForm key={year} year={year} indicators={catalogue.data.rows} />
        ) : (
          <Loading />
        )}
        {targets.data && catalogue.data ? (
          <TargetTable rows={targets.data.rows} indicators={catalogue.data.rows} />
        ) : null}
      </div>
    </>
  );
}

const nothing = { indicator: '', area: '12', value: '', document: '' };

function TargetForm({ year, indicators }: { readonly year: number; readonly indicators: Indicators }) {
  const areas = useAreas(`${year}-12-31`);
  const [typed, setTyped] = useState(nothing);
  const save = useSaveTarget();
  const value = parseNumber(typed.value);
  const { indicator, area } = typed;
  const wrong = typed.value.trim() !== '' && value === null;
  return (
    <form
      className="figure-form"
      aria-label="Ghi chỉ tiêu giao"
      onSubmit={(event) => {
        event.preventDefault();
        if (value === null || indicator === '') return;
        save.mutate(
          { indicator, area, year, value, document: orNull(typed.document), note: null },
          { onSuccess: () => setTyped({ ...typed, value: '' }) },
        );
      }}
    >
      <IndicatorPicker
        indicators={indicators}
        value={indicator}
        onChange={(code) => setTyped({ ...typed, indicator: code })}
      />
      <Select
        label="Địa bàn"
        w={200}
        searchable
        allowDeselect={false}
        filter={searchLoosely}
        data={(areas.data?.rows ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        value={area}
        onChange={(code) => setTyped({ ...typed, area: code ?? area })}
      />
      <TextInput
        label="Mức giao"
        w={104}
        value={typed.value}
        error={wrong ? 'Ghi số như 1.250,5.' : null}
        onChange={(event) => setTyped({ ...typed, value: event.currentTarget.value })}
      />
      <TextInput
        className="figure-words"
        label="Văn bản giao"
        value={typed.document}
        placeholder="như 12/QĐ-UBND ngày 05/01/2018"
        onChange={(event) => setTyped({ ...typed, document: event.currentTarget.value })}
      />
      <Button type="submit" disabled={value === null || indicator === ''} loading={save.isPending}>
        Ghi mức giao
      </Button>
      {save.isError ? <ErrorNote message={errorSentence(save.error)} /> : null}
    </form>
  );
}

function TargetTable({
  rows,
  indicators,
}: {
  readonly rows: readonly Target[];
  readonly indicators: Indicators;
}) {
  const remove = useRemoveTarget();
  if (rows.length === 0) return <p className="paragraph absent">Chưa ghi chỉ tiêu giao nào cho năm này.</p>;
  const named = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return (
    <table className="plain-table figure-table">
      <thead>
        <tr>
          <th>Chỉ tiêu</th>
          <th>Địa bàn</th>
          <th className="number">Mức giao</th>
          <th>Văn bản giao</th>
          <th>
            <span className="hidden-label">Thao tác</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, indicator, areaName, value, document }) => (
          <tr key={id}>
            <td>{named.get(indicator)?.name ?? indicator}</td>
            <td>{areaName}</td>
            <td className="number">
              {formatNumber(value, everyDecimal)} {named.get(indicator)?.unit}
            </td>
            <td>
              <Shown value={document} absent="chưa ghi văn bản" />
            </td>
            <td className="figure-acts">
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`Bỏ mức giao: ${named.get(indicator)?.name ?? indicator}, ${areaName}`}
                onClick={() => remove.mutate(id, { onError: complain })}
              >
                Bỏ
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
