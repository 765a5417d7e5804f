import { Button, NumberInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { type PeriodKind, periodsOfYear } from '../../../shared/domain/indicators/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { links } from '../../ui/router.ts';
import { ErrorNote, Loading, SampleMark } from '../../ui/states.tsx';
import './indicators.css';
import { type Choice, useChoice } from './choice.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { useSample, useSetValues } from './mutations.ts';
import { useValues } from './queries.ts';
import { cellsToWrite, useTypedValues } from './typed-values.ts';
import { ValueGrid } from './value-grid.tsx';

/** "Số liệu": values of one indicator by area and period, typed like a spreadsheet. */
export function IndicatorScreen() {
  const choice = useChoice();
  const [chosenYear, setYear] = useState<number | null>(null);
  const year = chosenYear ?? Number(choice.areasOn.slice(0, 4));
  if (choice.error !== null) return <ErrorNote message={errorSentence(choice.error)} />;
  const indicator = choice.indicators.find(({ code }) => code === choice.indicator);
  if (!choice.ready || !indicator) return <Loading />;
  return (
    <div className="page">
      <div className="page-head">
        <h1>Số liệu</h1>
        <div className="actions">
          <Button component="a" variant="default" href={links.trends}>
            Xem biểu đồ
          </Button>
        </div>
      </div>
      <ChoiceBar choice={choice}>
        <NumberInput
          label="Năm"
          w={88}
          min={2004}
          max={2100}
          value={year}
          onChange={(value) => {
            if (Number(value) >= 2004 && Number(value) <= 2100) setYear(Number(value));
          }}
        />
      </ChoiceBar>
      {indicator.aggregation === 'ratio' ? (
        <p className="paragraph">
          Tỷ lệ này được tính từ tử số và mẫu số đã nhập, không nhập tay. Xem ở màn hình Biểu đồ.
        </p>
      ) : (
        <Values
          key={`${indicator.code} ${choice.level} ${year}`}
          choice={choice}
          year={year}
          frequency={indicator.frequency}
        />
      )}
    </div>
  );
}

interface ValuesProps {
  readonly choice: Choice;
  readonly year: number;
  readonly frequency: PeriodKind;
}

function Values({ choice, year, frequency }: ValuesProps) {
  const areas = useMemo(() => choice.areas.map(({ code }) => code), [choice.areas]);
  const values = useValues(choice.indicator, areas);
  const typing = useTypedValues(values.data?.rows ?? []);
  const save = useSetValues();
  const { cells, wrong } = cellsToWrite(typing.typed, choice.indicator);
  const onSave = (): void => {
    if (wrong === 0 && cells.length > 0) save.mutate(cells, { onSuccess: typing.clear });
  };
  useHotkeys(
    [
      ['mod+S', onSave],
      ['mod+Z', typing.undo],
    ],
    [],
  );
  if (values.isError)
    return <ErrorNote message={errorSentence(values.error)} onRetry={() => values.refetch()} />;
  if (!values.isSuccess) return <Loading />;
  return (
    <div>
      <ValueGrid
        rows={choice.areas}
        columns={periodsOfYear(frequency, year)}
        cell={typing.cell}
        onType={typing.type}
      />
      {wrong > 0 ? (
        <ErrorNote
          message={`${wrong} ô chưa đọc được. Ghi số như 1.250,5; ghi k nếu không phát sinh, - nếu chưa báo cáo, x nếu không áp dụng.`}
        />
      ) : null}
      {save.isError ? <ErrorNote message={errorSentence(save.error)} /> : null}
      <div className="grid-actions">
        <Button disabled={wrong > 0 || cells.length === 0} loading={save.isPending} onClick={onSave}>
          {cells.length === 0 ? 'Lưu' : `Lưu ${cells.length} ô`}
        </Button>
        <Button variant="default" disabled={!typing.canUndo} onClick={typing.undo}>
          Hoàn tác
        </Button>
        <span className="fact-note">
          Ghi k nếu không phát sinh, - nếu chưa báo cáo, x nếu không áp dụng. Dán được cả khối từ Excel.
        </span>
      </div>
      {values.data.rows.some(({ isSample }) => isSample) ? <SampleNote /> : null}
    </div>
  );
}

function SampleNote() {
  const sample = useSample();
  return (
    <div className="sample-note">
      <SampleMark words="SỐ LIỆU MẪU" />
      <span>Chỉ tiêu này có số liệu mẫu; ô gạch chân chấm là số liệu mẫu.</span>
      <Button variant="default" loading={sample.isPending} onClick={() => sample.mutate(false)}>
        Xóa số liệu mẫu
      </Button>
    </div>
  );
}
