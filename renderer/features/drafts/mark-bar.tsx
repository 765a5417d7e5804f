import { type Dispatch, memo } from 'react';
import type { Block, EditingAction } from '../../../shared/domain/drafts/index.ts';
import { markKeys } from './block-keys.ts';

interface MarkBarProps {
  /** The block that the caret was last in; null before the first. */
  readonly block: Block | null;
  readonly dispatch: Dispatch<EditingAction>;
}

function selected(block: Block): { start: number; end: number } {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[data-block="${CSS.escape(block.id)}"]`);
  return { start: field?.selectionStart ?? 0, end: field?.selectionEnd ?? 0 };
}

/** What can be said of the chosen words: each by its button and its key; the choice of words stays as it is. */
export const MarkBar = memo(function MarkBar({ block, dispatch }: MarkBarProps) {
  const can = block?.section === 'conclusions';
  const button = (name: string, key: string, act: (block: Block) => EditingAction, pressed?: boolean) => (
    <button
      type="button"
      className="mark-button"
      title={key}
      disabled={!can}
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
        (one) => ({ kind: 'set-task', block: one.id, task: one.task !== 'yes' }),
        block?.task === 'yes',
      )}
      {button('Nhận', 'Ctrl+Enter', (one) => ({
        ...{ kind: 'accept', block: one.id, offset: selected(one).start },
      }))}
      {button('Không nhận', 'Esc', (one) => ({
        kind: 'dismiss',
        block: one.id,
        offset: selected(one).start,
      }))}
    </div>
  );
});
