import { type ClipboardEvent, type Dispatch, type KeyboardEvent, memo, useLayoutEffect, useRef } from 'react';
import type { Block, EditingAction } from '../../../shared/domain/drafts/index.ts';
import { actionOf } from './block-keys.ts';
import { linesFrom } from './paste.ts';
import { neighbour } from './places.ts';
import { useProposalMenu } from './use-proposal-menu.tsx';
import { Words } from './words.tsx';

interface BlockFieldProps {
  readonly block: Block;
  /** What stands before it: "1.", "a)", "-" or nothing. */
  readonly number: string;
  /** Name for screen readers: the part and the number. */
  readonly label: string;
  readonly hint: string | null;
  /** Words chosen in it together with those of other paragraphs; none where both are the same. */
  readonly chosenFrom: number;
  readonly chosenTo: number;
  readonly dispatch: Dispatch<EditingAction>;
}

/** Puts letters and marks that were typed one by one together, the caret staying behind the same letter. */
function compose(element: HTMLTextAreaElement): void {
  const composed = element.value.normalize('NFC');
  if (composed === element.value) return;
  const caret = element.value.slice(0, element.selectionStart).normalize('NFC').length;
  element.value = composed;
  element.setSelectionRange(caret, caret);
}

/**
 * One paragraph: a plain text field over its words with their marks. While it is typed into, its text is never written from outside,
 * so that Vietnamese input methods, which take back letters as they go, work as in any other field.
 */
export const BlockField = memo(function BlockField(props: BlockFieldProps) {
  const { block, number, label, hint, chosenFrom, chosenTo, dispatch } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const proposal = useProposalMenu(field, block, dispatch);

  useLayoutEffect(() => {
    const element = field.current;
    if (element && !composing.current && element.value !== block.text) element.value = block.text;
  }, [block.text]);

  const take = (element: HTMLTextAreaElement) => {
    if (!composing.current) compose(element);
    const { value: text, selectionStart: offset } = element;
    dispatch({ kind: 'type', block: block.id, text, offset, at: performance.now() });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart: start, selectionEnd: end } = event.currentTarget;
    if (proposal.onKey(event)) {
      event.preventDefault();
      return;
    }
    const action = actionOf(event, { block, start, end });
    if (action) {
      event.preventDefault();
      event.stopPropagation();
      dispatch(action);
      return;
    }
    const next = event.nativeEvent.isComposing ? null : neighbour(event.currentTarget, event.key);
    if (!next) return;
    event.preventDefault();
    next.element.focus();
    next.element.setSelectionRange(next.offset, next.offset);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart: start, selectionEnd: end } = event.currentTarget;
    event.preventDefault();
    dispatch({ kind: 'paste', block: block.id, start, end, lines: linesFrom(event.clipboardData) });
  };

  return (
    <div className={`block block-level-${block.level} block-task-${block.task}`} data-block-row={block.id}>
      <span className="block-number">{number}</span>
      <div className="block-body">
        <Words block={block} chosen={{ start: chosenFrom, end: chosenTo }} />
        <textarea
          ref={field}
          className="block-text"
          data-block={block.id}
          aria-label={label}
          placeholder={hint ?? undefined}
          rows={1}
          spellCheck={false}
          defaultValue={block.text}
          onInput={(event) => take(event.currentTarget)}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            take(event.currentTarget);
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onClick={proposal.onClick}
        />
        {proposal.menu}
      </div>
    </div>
  );
});
