import { useCallback } from 'react';
import { formatNumber } from '../../../../shared/format/index.ts';
import { SuggestInput } from '../../../pickers/suggest-input.tsx';
import { links } from '../../../ui/router.ts';
import { MinutesCell, TextCell, TimeCell } from './cells.tsx';
import { type AgendaDraft, emptyRow, isEmptyRow } from './draft.ts';
import { RowGrid } from './row-grid.tsx';
import { rowsWork } from './rows-work.ts';
import type { Suggestions } from './suggestions.ts';
import type { Work } from './use-work.ts';

interface AgendaSectionProps extends Work {
  readonly agenda: readonly AgendaDraft[];
  readonly suggestions: Suggestions;
  /** How many papers an item has. */
  readonly papersOf: (key: string) => number;
  /** Asks for papers of an item. */
  readonly onAttach: (key: string) => void;
  readonly placeOf: (key: string) => string | undefined;
}

const columns = [
  { title: 'Nội dung' },
  { title: 'Người trình bày', width: '24%' },
  { title: 'Từ giờ', width: '68px' },
  { title: 'Phút', width: '56px' },
  { title: 'Tài liệu', width: '68px' },
  { title: 'Chủ đề', width: '68px' },
] as const;

function papersWords(papers: number): string {
  return papers > 0 ? `${formatNumber(papers)} tệp` : '+';
}

/** The agenda: what, by whom, when and how long, with its papers. */
export function AgendaSection(props: AgendaSectionProps) {
  const { agenda, suggestions, papersOf, onAttach, dispatch, readOnly } = props;
  const cells = useCallback(
    (row: AgendaDraft, n: number) => {
      const set = (patch: Partial<AgendaDraft>) =>
        dispatch({ kind: 'cell', section: 'agenda', key: row.key, patch });
      const papers = papersOf(row.key);
      return [
        <TextCell
          key="title"
          lines
          label={`Nội dung, mục ${n}`}
          readOnly={readOnly}
          value={row.title}
          onChange={(title) => set({ title })}
        />,
        <SuggestInput
          key="presenter"
          className="cell"
          label={`Người trình bày, mục ${n}`}
          adopts
          readOnly={readOnly}
          options={suggestions.presenters}
          value={row.presenter}
          onChange={(presenter) => set({ presenter })}
        />,
        <TimeCell
          key="time"
          label={`Từ giờ, mục ${n}`}
          readOnly={readOnly}
          value={row.startsAt}
          onChange={(startsAt) => set({ startsAt })}
        />,
        <MinutesCell
          key="minutes"
          className="cell figure-cell"
          label={`Số phút, mục ${n}`}
          readOnly={readOnly}
          value={row.minutes}
          onChange={(minutes) => set({ minutes })}
        />,
        readOnly ? (
          <span key="papers" className="cell-words figure-cell">
            {papers || '–'}
          </span>
        ) : (
          <button
            key="papers"
            type="button"
            className="cell-button"
            aria-label={`${papersWords(papers)}, đính kèm tài liệu cho mục ${n}`}
            onClick={() => onAttach(row.key)}
          >
            {papersWords(papers)}
          </button>
        ),
        row.topicId === null ? (
          <span key="topic" className="cell-words" />
        ) : (
          <a
            key="topic"
            className="cell-words"
            href={links.topic(row.topicId)}
            title="Chủ đề này qua các hội nghị"
          >
            Các kỳ
          </a>
        ),
      ];
    },
    [dispatch, readOnly, suggestions, papersOf, onAttach],
  );
  return (
    <RowGrid
      label="Chương trình"
      columns={columns}
      rows={agenda}
      readOnly={readOnly}
      addLabel="Thêm mục chương trình"
      isEmpty={isEmptyRow.agenda}
      cells={cells}
      placeOf={props.placeOf}
      {...rowsWork('agenda', dispatch, emptyRow.agenda, (title) => ({ title }))}
    />
  );
}
