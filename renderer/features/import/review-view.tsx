import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { formatNumber } from '../../../shared/format/index.ts';
import { links } from '../../ui/router.ts';
import { Panes } from '../../ui/split-view.tsx';
import { ErrorNote } from '../../ui/states.tsx';
import type { Correction } from './corrections.ts';
import type { Draft } from './draft-reducer.ts';
import { ReadingPane } from './reading-pane.tsx';
import { type Lit, TextPane } from './text-pane.tsx';

/** What the screen and its two ways out are called. */
interface ReviewWords {
  readonly title: string;
  readonly discard: string;
  readonly accept: string;
}

const importWords: ReviewWords = {
  title: 'Soát lại',
  discard: 'Bỏ, chọn văn bản khác',
  accept: 'Ghi vào sổ',
};

interface ReviewViewProps {
  readonly draft: Draft;
  readonly words?: ReviewWords;
  readonly today: string;
  readonly agencies: readonly string[];
  readonly areas: readonly string[];
  readonly saving: boolean;
  /** Why saving failed; null where it did not. */
  readonly error: string | null;
  readonly onCorrect: (correction: Correction) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onDiscard: () => void;
  readonly onAccept: () => void;
}

/** Ctrl+Z and Ctrl+Y over the corrections, wherever the focus is. */
function useUndoKeys(onUndo: () => void, onRedo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey) return;
      const key = event.key.toLowerCase();
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!redo && key !== 'z') return;
      event.preventDefault();
      if (redo) onRedo();
      else onUndo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onUndo, onRedo]);
}

/** The notice at the left, what was read from it at the right, and what can be done with both. */
export function ReviewView(props: ReviewViewProps) {
  const { draft, today, agencies, areas, saving, error, onCorrect, onUndo, onRedo, onDiscard, onAccept } =
    props;
  const { history, proposed, known } = draft;
  const { words = importWords } = props;
  const { tasks, figures } = history.present;
  const [lit, setLit] = useState<Lit | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const light = useCallback((next: Lit) => setLit(next), []);
  useUndoKeys(onUndo, onRedo);

  const accept = () => {
    const wrong = screen.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else onAccept();
  };

  return (
    <div className="review" ref={screen}>
      <div className="paper-bar">
        <h1 className="clip" title={draft.name}>
          {words.title}: {draft.name}
        </h1>
        <span className="count">
          {formatNumber(tasks.length)} nhiệm vụ, {formatNumber(figures.length)} số liệu
        </span>
        <Button variant="default" disabled={history.past.length === 0} title="Ctrl+Z" onClick={onUndo}>
          Hoàn tác
        </Button>
        <Button variant="default" disabled={history.future.length === 0} title="Ctrl+Y" onClick={onRedo}>
          Làm lại
        </Button>
        <Button variant="default" disabled={saving} onClick={onDiscard}>
          {words.discard}
        </Button>
        <Button loading={saving} disabled={known !== null} onClick={accept}>
          {words.accept}
        </Button>
      </div>
      {known === null ? null : (
        <ErrorNote message="Tệp này đã được ghi vào sổ trước đây, nên không ghi lại.">
          <a href={links.notice(known.noticeId)}>Mở {known.title ?? 'thông báo đã ghi'}</a>
        </ErrorNote>
      )}
      {error === null ? null : <ErrorNote message={error} />}
      <div className="review-panes">
        <Panes
          name="review"
          initial={44}
          left={<TextPane reading={history.present} proposed={proposed} lit={lit} onLight={light} />}
          right={
            <ReadingPane
              reading={history.present}
              lit={lit}
              today={today}
              agencies={agencies}
              areas={areas}
              onLight={light}
              onCorrect={onCorrect}
            />
          }
        />
      </div>
    </div>
  );
}
