import { useCallback } from 'react';
import { outcomeKindLabel, outcomeKinds } from '../../../../shared/domain/meetings/index.ts';
import { Absent } from '../../../ui/absent.tsx';
import { SelectCell, TextCell } from './cells.tsx';
import { type AgendaDraft, emptyRow, isEmptyRow, type OutcomeDraft } from './draft.ts';
import { RowGrid } from './row-grid.tsx';
import { rowsWork } from './rows-work.ts';
import type { Work } from './use-work.ts';

interface OutcomesSectionProps extends Work {
  readonly outcomes: readonly OutcomeDraft[];
  readonly agenda: readonly AgendaDraft[];
  readonly placeOf: (key: string) => string | undefined;
}

const columns = [{ title: 'Nội dung' }, { title: 'Loại', width: '116px' }] as const;

/** What came of each item of the agenda: information, decision, task. */
export function OutcomesSection(props: OutcomesSectionProps) {
  const { outcomes, agenda, dispatch, readOnly, placeOf } = props;
  const cells = useCallback(
    (row: OutcomeDraft, n: number) => {
      const set = (patch: Partial<OutcomeDraft>) =>
        dispatch({ kind: 'cell', section: 'outcomes', key: row.key, patch });
      return [
        <TextCell
          key="text"
          lines
          label={`Kết quả, dòng ${n}`}
          readOnly={readOnly}
          value={row.text}
          onChange={(text) => set({ text })}
        />,
        <SelectCell
          key="kind"
          label={`Loại kết quả, dòng ${n}`}
          readOnly={readOnly}
          value={row.kind}
          options={outcomeKinds}
          nameOf={outcomeKindLabel}
          onChange={(kind) => kind !== null && set({ kind })}
        />,
      ];
    },
    [dispatch, readOnly],
  );
  const items = agenda.filter((item) => !isEmptyRow.agenda(item));
  if (items.length === 0) {
    return <Absent words="Kết quả được ghi theo từng mục chương trình. Thêm mục chương trình trước." />;
  }
  return items.map((item, at) => {
    const rows = outcomes.filter(({ itemKey }) => itemKey === item.key);
    const lastKind = rows.at(-1)?.kind ?? 'decision';
    return (
      <div key={item.key} className="outcome-item">
        <h3>
          {at + 1}. {item.title}
        </h3>
        <RowGrid
          label={`Kết quả của mục ${at + 1}`}
          columns={columns}
          rows={rows}
          readOnly={readOnly}
          addLabel={`Thêm kết quả mục ${at + 1}`}
          isEmpty={isEmptyRow.outcomes}
          cells={cells}
          placeOf={placeOf}
          {...rowsWork(
            'outcomes',
            dispatch,
            () => emptyRow.outcomes(item.key, lastKind),
            (text) => ({ text }),
          )}
        />
      </div>
    );
  });
}
