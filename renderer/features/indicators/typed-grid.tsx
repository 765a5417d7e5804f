import { Button, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { errorSentence } from '../../api/bridge.ts';
import { useSample } from '../../api/indicators.ts';
import { orNull } from '../../ui/draft.ts';
import { ErrorNote, SampleMark } from '../../ui/states.tsx';
import { CellBar } from './cell-bar.tsx';
import { type Named, namesOf } from './grid-names.ts';
import { keyOf, type Place, placeAt, type Range, spotsOf } from './grid-places.ts';
import { useSetValues } from './mutations.ts';
import { Oddities } from './oddities-note.tsx';
import { Revisions, type ShownPlace } from './revisions.tsx';
import { cellsToWrite, type StoredByPlace, shownText, type Typed, useTypedValues } from './typed-values.ts';
import { UnreadCells } from './unread-cells.tsx';
import { ValueGrid } from './value-grid.tsx';

/** A grid, what is stored under it and what it is judged against. */
export interface TypedGridProps extends Named {
  readonly places: readonly Place[];
  readonly stored: StoredByPlace;
  /** Closed "area period". */
  readonly closed: ReadonlySet<string>;
  /** Key of the column to stand on first; null for none. */
  readonly column: string | null;
}

/** The grid, what is odd in what was typed, and the revisions of the cell last stood on; what is typed survives a restart. */
export function TypedGrid({ sheet, indicators, areas, places, stored, closed, column }: TypedGridProps) {
  const typing = useTypedValues(stored);
  const [reason, setReason] = useState('');
  const [isAskedAgain, setIsAskedAgain] = useState(false);
  const save = useSetValues((written: Typed) => {
    typing.saved(written);
    setReason('');
  });
  const [range, setRange] = useState<Range | null>(null);
  const [shownPlace, setShownPlace] = useState<ShownPlace | null>(null);
  const shownKeys = useMemo(() => new Set(places.map(keyOf)), [places]);
  const here: Typed = Object.fromEntries(Object.entries(typing.typed).filter(([key]) => shownKeys.has(key)));
  const elsewhere = Object.keys(typing.typed).length - Object.keys(here).length;
  const { cells, unread } = cellsToWrite(here, stored, orNull(reason));
  const unreadKeys = new Set(unread.map(({ place }) => keyOf(place)));
  const nameOf = namesOf({ sheet, indicators, areas });
  const isClosed = ({ area, period }: Place): boolean => closed.has(`${area} ${period}`);
  const stood = range && placeAt(sheet, range.head);
  const chosen = (range ? spotsOf(range).flat() : [])
    .flatMap((spot) => placeAt(sheet, spot) ?? [])
    .filter((place) => !isClosed(place) && shownText(here[keyOf(place)], stored.get(keyOf(place))) !== '');
  const onSave = (): void => {
    // What was typed while a save runs is saved after it, when it is known what of it is still unsaved.
    if (save.isPending) setIsAskedAgain(true);
    else if (unread.length === 0 && cells.length > 0) save.mutate({ cells, what: here });
  };
  const saveAgain = useEffectEvent(onSave);
  useEffect(() => {
    if (!isAskedAgain || save.isPending) return;
    setIsAskedAgain(false);
    saveAgain();
  }, [isAskedAgain, save.isPending]);
  useHotkeys(
    [
      ['mod+S', onSave],
      ['mod+Z', typing.undo],
      ['mod+Y', typing.redo],
      ['mod+shift+Z', typing.redo],
    ],
    [],
  );
  return (
    <div>
      <CellBar
        place={stood}
        name={stood ? nameOf(stood) : ''}
        count={chosen.length}
        typed={here}
        stored={stored}
        onChange={(change) =>
          typing.change(
            chosen.map((place) => ({ place, ...change })),
            change.source === undefined || !stood ? null : `source ${keyOf(stood)}`,
          )
        }
      />
      <ValueGrid
        sheet={sheet}
        column={column}
        cell={(spot) => {
          const place = placeAt(sheet, spot) ?? { indicator: '', area: '', period: '' };
          const key = keyOf(place);
          const change = here[key];
          const was = stored.get(key);
          return {
            text: shownText(change, was),
            changed: change !== undefined,
            wrong: unreadKeys.has(key),
            isSample: change?.text === undefined && was?.isSample === true,
            provisional: change?.provisional ?? was?.provisional ?? false,
            closed: isClosed(place),
          };
        }}
        onChange={typing.change}
        onStand={setRange}
      />
      <UnreadCells
        unread={unread}
        nameOf={nameOf}
        onChoose={(place, text) => typing.change([{ place, text }], null)}
      />
      <Oddities typed={here} stored={stored} indicators={indicators} areas={areas} nameOf={nameOf} />
      {save.isError ? <ErrorNote message={errorSentence(save.error)} /> : null}
      <div className="grid-actions">
        <Button disabled={unread.length > 0 || cells.length === 0} loading={save.isPending} onClick={onSave}>
          {cells.length === 0 ? 'Lưu' : `Lưu ${cells.length} ô`}
        </Button>
        <Button variant="default" disabled={!typing.canUndo} onClick={typing.undo}>
          Hoàn tác
        </Button>
        <Button variant="default" disabled={!typing.canRedo} onClick={typing.redo}>
          Làm lại
        </Button>
        <TextInput
          w={220}
          aria-label="Lý do sửa"
          placeholder="lý do sửa, nếu ghi đè số đã có"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={!stood}
          onClick={() => setShownPlace(stood ? { ...stood, name: nameOf(stood) } : null)}
        >
          Các lần ghi của ô
        </Button>
      </div>
      <p className="fact-note">
        Ghi k nếu không phát sinh, - nếu chưa báo cáo, x nếu không áp dụng. Chọn khối bằng Shift và mũi tên;
        chép, dán với Excel; Ctrl+D điền xuống. Số chưa lưu được giữ trên máy này.
        {elsewhere > 0 ? ` Còn ${elsewhere} ô chưa lưu ở bảng khác.` : ''}
      </p>
      {shownPlace === null ? null : <Revisions place={shownPlace} />}
      {places.some((place) => stored.get(keyOf(place))?.isSample) ? <SampleNote /> : null}
    </div>
  );
}

function SampleNote() {
  const sample = useSample();
  return (
    <div className="sample-note">
      <SampleMark words="SỐ LIỆU MẪU" />
      <span>Bảng này có số liệu mẫu; ô gạch chân chấm là số liệu mẫu.</span>
      <Button variant="default" loading={sample.isPending} onClick={() => sample.mutate(false)}>
        Xóa số liệu mẫu
      </Button>
    </div>
  );
}
