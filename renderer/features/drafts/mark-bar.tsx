import { type Dispatch, memo } from 'react';
import type { Block, DraftRange, EditingAction } from '../../../shared/domain/drafts/index.ts';
import { markKeys } from './block-keys.ts';

interface MarkBarProps {
  /** The block that the caret was last in; null before the first. */
  readonly block: Block | null;
  /** Words chosen over several paragraphs. */
  readonly range: DraftRange | null;
  readonly dispatch: Dispatch<EditingAction>;
}

function selected(block: Block): { start: number; end: number } {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[data-block="${CSS.escape(block.id)}"]`);
  return { start: field?.selectionStart ?? 0, end: field?.selectionEnd ?? 0 };
}

/** What can be said of the chosen words: each by its button and its key; the choice of words stays as it is. */
export const MarkBar = memo(function MarkBar({ block, range, dispatch }: MarkBarProps) {
  const can = block?.section === 'conclusions' && range === null;
  const button = (
    name: string,
    key: string,
    act: (block: Block) => EditingAction,
    { pressed, enabled }: { readonly pressed?: boolean; readonly enabled?: boolean } = {},
  ) => (
    <button
      type="button"
      className="mark-button"
      title={key}
      disabled={enabled === undefined ? !can : !enabled}
      aria-pressed={pressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => block && dispatch(act(block))}
    >
      {name} <kbd>{key}</kbd>
    </button>
  );
  return (
    <div className="mark-bar" role="toolbar" aria-label="Đánh dấu chữ đã chọn">
      {markKeys.map(({ key, mark, name }) => (
        <span key={mark} className={`mark-sample words-${mark}`}>
          {button(name, `Ctrl+${key}`, (one) => ({ kind: 'mark', block: one.id, ...selected(one), mark }))}
        </span>
      ))}
      {button('Bỏ dấu', 'Ctrl+0', (one) => ({ kind: 'unmark', block: one.id, offset: selected(one).start }))}
      {button(
        'Là nhiệm vụ',
        'Ctrl+5',
        (one) =>
          range === null
            ? { kind: 'set-task', block: one.id, task: one.task !== 'yes' }
            : { kind: 'set-task-all', range },
        { pressed: block?.task === 'yes', enabled: can || range !== null },
      )}
      {button('Nhận', 'Ctrl+Enter', (one) => ({
        ...{ kind: 'accept', block: one.id, offset: selected(one).start },
      }))}
      {button('Không nhận', 'Esc', (one) => ({
        kind: 'dismiss',
        block: one.id,
        offset: selected(one).start,
      }))}
      <output className={range === null ? 'hidden-label' : 'mark-note'}>
        {range === null
          ? ''
          : 'Đang chọn nhiều đoạn: “Là nhiệm vụ” cho mọi đoạn; các dấu khác đặt trong từng đoạn, chọn chữ trong một đoạn rồi bấm lại.'}
      </output>
    </div>
  );
});
