import { Button } from '@mantine/core';
import {
  type Dispatch,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import type { DraftRange, Editing, EditingAction } from '../../../shared/domain/drafts/index.ts';
import { Panes } from '../../ui/split-view.tsx';
import { ErrorNote, SampleMark } from '../../ui/states.tsx';
import type { SaveState } from './autosave.ts';
import { BodyFields } from './body-fields.tsx';
import { HeadFields, RecipientsField } from './head-fields.tsx';
import { MarkBar } from './mark-bar.tsx';
import { placeCaret } from './places.ts';

interface EditorViewProps {
  readonly record: ReplyOf<'drafts.get'>;
  readonly editing: Editing;
  readonly choices: ReplyOf<'drafts.choices'>;
  readonly today: string;
  readonly save: SaveState;
  /** Tasks and checks, at the right. */
  readonly side: ReactNode;
  /** What the draft is about: its meeting, what it corrects. */
  readonly about: ReactNode;
  readonly dispatch: Dispatch<EditingAction>;
  readonly onPaper: () => void;
  readonly onBin: () => void;
  readonly onIssue: () => void;
  readonly onSave: () => void;
}

/** Where each part of the page begins: Tab is a level down inside the points, so it does not lead from part to part. */
const partStarts =
  '.draft-head input[data-field="issuer"], .draft-heading, .draft-part-head:not(:has(.draft-heading)) + .block textarea, textarea[data-field="recipients"]';

/** Goes to the beginning of the next part of the page, behind the last one to the first. */
function goToNextPart(): void {
  const starts = [...document.querySelectorAll<HTMLElement>(partStarts)];
  const here = document.activeElement;
  const isBehind = (start: HTMLElement) =>
    here !== null && (here.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  (starts.find(isBehind) ?? starts[0])?.focus();
}

/** From the page to the pane beside it, and back to its first paragraph. */
function goToOtherPane(): void {
  const inSide = document.activeElement?.closest('.draft-side') !== null;
  const selector = inSide ? '.draft-page textarea[data-block]' : '.draft-side input, .draft-side button';
  document.querySelector<HTMLElement>(selector)?.focus();
}

/**
 * Undo and redo over the whole draft, wherever the focus is; Ctrl+S saves at once; F6 goes from pane to pane, with Shift
 * from part to part.
 */
function useEditorKeys(dispatch: Dispatch<EditingAction>, onSave: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'F6') {
        event.preventDefault();
        if (event.shiftKey) goToNextPart();
        else goToOtherPane();
      }
      if (!event.ctrlKey || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 's') onSave();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) dispatch({ kind: 'redo' });
      else if (key === 'z') dispatch({ kind: 'undo' });
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [dispatch, onSave]);
}

function clock(moment: string): string {
  const at = new Date(moment);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

function savedWords({ pending, savedAt, error }: SaveState): string {
  if (error !== null) return 'Chưa lưu được';
  return pending ? 'Đang lưu…' : `Đã lưu ${clock(savedAt)}`;
}

/** The draft at the left, what it makes and lacks at the right. */
export function EditorView(props: EditorViewProps) {
  const { record, editing, choices, today, save, side, about, dispatch, onSave } = props;
  const { draft, caret } = editing;
  const [here, setHere] = useState<string | null>(null);
  const [range, setRange] = useState<DraftRange | null>(null);
  useEditorKeys(dispatch, onSave);
  useLayoutEffect(() => {
    if (caret) placeCaret(caret);
  }, [caret]);
  const follow = useCallback((target: EventTarget) => {
    const block = target instanceof HTMLTextAreaElement ? target.dataset.block : undefined;
    if (block !== undefined) setHere(block);
  }, []);
  const block = useMemo(() => draft.blocks.find(({ id }) => id === here) ?? null, [draft.blocks, here]);
  return (
    <div className="draft-screen">
      <div className="paper-bar">
        <h1 className="clip">Soạn thông báo</h1>
        {record.isSample ? <SampleMark /> : null}
        <output className="count">{savedWords(save)}</output>
        <Button
          variant="default"
          title="Ctrl+Z"
          disabled={editing.past.length === 0}
          onClick={() => dispatch({ kind: 'undo' })}
        >
          Hoàn tác
        </Button>
        <Button
          variant="default"
          title="Ctrl+Y"
          disabled={editing.future.length === 0}
          onClick={() => dispatch({ kind: 'redo' })}
        >
          Làm lại
        </Button>
        <Button variant="default" onClick={props.onBin}>
          Bỏ dự thảo
        </Button>
        <Button variant="default" onClick={props.onPaper}>
          Xem bản in
        </Button>
        <Button onClick={props.onIssue}>Ban hành</Button>
      </div>
      {save.error === null ? null : <ErrorNote message={save.error} onRetry={onSave} />}
      <div className="draft-panes">
        <Panes
          name="draft"
          initial={68}
          left={
            <form
              className="draft-page"
              aria-label="Nội dung thông báo"
              onFocus={(event) => follow(event.target)}
              onSubmit={(event) => event.preventDefault()}
            >
              {about}
              <HeadFields header={draft.header} choices={choices} today={today} dispatch={dispatch} />
              <MarkBar block={block} range={range} dispatch={dispatch} />
              <BodyFields
                blocks={draft.blocks}
                headings={draft.header.headings}
                dispatch={dispatch}
                onRange={setRange}
              />
              <RecipientsField recipients={draft.header.recipients} dispatch={dispatch} />
            </form>
          }
          right={<div className="draft-side">{side}</div>}
        />
      </div>
    </div>
  );
}
