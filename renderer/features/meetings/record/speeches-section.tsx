import { useCallback, useMemo } from 'react';
import { speechKindLabel, speechKinds } from '../../../../shared/domain/meetings/index.ts';
import { SuggestInput } from '../../../pickers/suggest-input.tsx';
import { SelectCell, TextCell } from './cells.tsx';
import { type AgendaDraft, emptyRow, isEmptyRow, type SpeechDraft } from './draft.ts';
import { RowGrid } from './row-grid.tsx';
import { rowsWork } from './rows-work.ts';
import type { Suggestions } from './suggestions.ts';
import type { Work } from './use-work.ts';

interface SpeechesSectionProps extends Work {
  readonly speeches: readonly SpeechDraft[];
  readonly agenda: readonly AgendaDraft[];
  readonly suggestions: Suggestions;
  readonly placeOf: (key: string) => string | undefined;
}

const columns = [
  { title: 'Của ai', width: '22%' },
  { title: 'Loại', width: '100px' },
  { title: 'Ý chính' },
  { title: 'Thuộc mục', width: '20%' },
] as const;

/** Reports heard, opinions and statements: whose, and what they come to. */
export function SpeechesSection(props: SpeechesSectionProps) {
  const { speeches, agenda, suggestions, dispatch, readOnly } = props;
  const items = useMemo(() => agenda.filter(({ title }) => title.trim() !== ''), [agenda]);
  const itemName = useCallback(
    (key: string) => {
      const at = agenda.findIndex((item) => item.key === key);
      return `${at + 1}. ${agenda[at]?.title ?? ''}`;
    },
    [agenda],
  );
  const cells = useCallback(
    (row: SpeechDraft, n: number) => {
      const set = (patch: Partial<SpeechDraft>) =>
        dispatch({ kind: 'cell', section: 'speeches', key: row.key, patch });
      return [
        <SuggestInput
          key="who"
          className="cell"
          label={`Của ai, dòng ${n}`}
          adopts
          readOnly={readOnly}
          options={suggestions.presenters}
          value={row.who}
          onChange={(who) => set({ who })}
        />,
        <SelectCell
          key="kind"
          label={`Loại, dòng ${n}`}
          readOnly={readOnly}
          value={row.kind}
          options={speechKinds}
          nameOf={speechKindLabel}
          onChange={(kind) => kind !== null && set({ kind })}
        />,
        <TextCell
          key="gist"
          lines
          label={`Ý chính, dòng ${n}`}
          readOnly={readOnly}
          value={row.gist}
          onChange={(gist) => set({ gist })}
        />,
        <SelectCell
          key="item"
          label={`Thuộc mục, dòng ${n}`}
          readOnly={readOnly}
          value={row.itemKey}
          options={items.map(({ key }) => key)}
          nameOf={itemName}
          none="Cả hội nghị"
          onChange={(itemKey) => set({ itemKey })}
        />,
      ];
    },
    [dispatch, readOnly, suggestions, items, itemName],
  );
  const lastKind = speeches.at(-1)?.kind ?? 'report';
  const { onPasteText: _unused, ...work } = rowsWork(
    'speeches',
    dispatch,
    () => emptyRow.speeches(lastKind),
    (who) => ({ who }),
  );
  return (
    <RowGrid
      label="Báo cáo, ý kiến"
      columns={columns}
      rows={speeches}
      readOnly={readOnly}
      addLabel="Thêm báo cáo, ý kiến"
      isEmpty={isEmptyRow.speeches}
      cells={cells}
      placeOf={props.placeOf}
      {...work}
    />
  );
}
