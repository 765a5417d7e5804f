import { Button, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { useSample } from '../../api/indicators.ts';
import { orNull } from '../../ui/draft.ts';
import { ErrorNote, Loading, SampleMark } from '../../ui/states.tsx';
import { useSetValues } from './mutations.ts';
import { useClosings, useValues } from './queries.ts';
import { Revisions, type ShownPlace } from './revisions.tsx';
import { type Odd, oddities } from './typed-checks.ts';
import { cellsToWrite, useTypedValues } from './typed-values.ts';
import { ValueGrid } from './value-grid.tsx';

interface ValuesPaneProps {
  readonly indicator: ReplyOf<'indicators.catalogue'>['rows'][number];
  readonly areas: ReplyOf<'areas.list'>['rows'];
  readonly columns: ReplyOf<'periods.list'>['rows'];
}

/** The grid of one indicator and year, what is odd in what was typed, and the revisions of the cell last stood on. */
export function ValuesPane({ indicator, areas, columns }: ValuesPaneProps) {
  const codes = useMemo(() => areas.map(({ code }) => code), [areas]);
  const values = useValues(indicator.code, codes);
  const closings = useClosings(columns.map(({ code }) => code));
  const typing = useTypedValues(values.data?.rows ?? []);
  const save = useSetValues();
  const [reason, setReason] = useState('');
  const [stood, setStood] = useState<ShownPlace | null>(null);
  const [shownPlace, setShownPlace] = useState<ShownPlace | null>(null);
  const { cells, wrong } = cellsToWrite(typing.typed, indicator.code, orNull(reason));
  const onSave = (): void => {
    if (wrong > 0 || cells.length === 0) return;
    save.mutate(cells, {
      onSuccess: () => {
        typing.clear();
        setReason('');
      },
    });
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
  const closed = new Set(
    (closings.data?.rows ?? [])
      .filter(({ reopenedAt }) => reopenedAt === null)
      .map(({ area, period }) => `${area} ${period}`),
  );
  const nameOf = (area: string, period: string): string =>
    `${areas.find(({ code }) => code === area)?.name ?? area}, ${columns.find(({ code }) => code === period)?.label ?? period}`;
  return (
    <div>
      <ValueGrid
        rows={areas}
        columns={columns}
        cell={(area, period) => ({ ...typing.cell(area, period), closed: closed.has(`${area} ${period}`) })}
        onType={typing.type}
        onStand={(area, period) =>
          setStood({ indicator: indicator.code, area, period, name: nameOf(area, period) })
        }
      />
      {wrong > 0 ? (
        <ErrorNote
          message={`${wrong} ô chưa đọc được. Ghi số như 1.250,5; ghi k nếu không phát sinh, - nếu chưa báo cáo, x nếu không áp dụng.`}
        />
      ) : null}
      <Oddities odd={oddities(cells, values.data.rows, indicator)} nameOf={nameOf} />
      {save.isError ? <ErrorNote message={errorSentence(save.error)} /> : null}
      <div className="grid-actions">
        <Button disabled={wrong > 0 || cells.length === 0} loading={save.isPending} onClick={onSave}>
          {cells.length === 0 ? 'Lưu' : `Lưu ${cells.length} ô`}
        </Button>
        <Button variant="default" disabled={!typing.canUndo} onClick={typing.undo}>
          Hoàn tác
        </Button>
        <TextInput
          w={220}
          aria-label="Lý do sửa"
          placeholder="lý do sửa, nếu ghi đè số đã có"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button variant="default" disabled={stood === null} onClick={() => setShownPlace(stood)}>
          Các lần ghi của ô
        </Button>
        <span className="fact-note">
          Ghi k nếu không phát sinh, - nếu chưa báo cáo, x nếu không áp dụng. Dán được cả khối từ Excel.
        </span>
      </div>
      {shownPlace === null ? null : <Revisions place={shownPlace} />}
      {values.data.rows.some(({ isSample }) => isSample) ? <SampleNote /> : null}
    </div>
  );
}

const mostOddities = 5;

function Oddities(props: {
  readonly odd: readonly Odd[];
  readonly nameOf: (area: string, period: string) => string;
}) {
  const { odd, nameOf } = props;
  if (odd.length === 0) return null;
  return (
    <output className="figure-warnings">
      {odd.slice(0, mostOddities).map(({ area, period, rule, message }) => (
        <span key={`${area} ${period} ${rule}`} className="fact-line">
          Xem lại {nameOf(area, period)}: {message}
        </span>
      ))}
      {odd.length > mostOddities ? (
        <span className="fact-line">
          Còn {odd.length - mostOddities} cảnh báo khác; lưu rồi xem ở phần Cảnh báo.
        </span>
      ) : null}
    </output>
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
