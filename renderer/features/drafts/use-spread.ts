import {
  type ClipboardEvent,
  type Dispatch,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import {
  type Caret,
  copiedLines,
  type Draft,
  type DraftRange,
  type EditingAction,
  rangeBetween,
} from '../../../shared/domain/drafts/index.ts';
import { linesFrom } from './paste.ts';
import { fieldOf, placeCaret } from './places.ts';
import { caretUnder, crossing, fieldIn, putLines, type Spread, spreadIn } from './spread.ts';

interface SpreadWork {
  readonly range: DraftRange | null;
  readonly spread: Spread | null;
  readonly choose: (spread: Spread | null) => void;
  readonly dispatch: Dispatch<EditingAction>;
}

const moves = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/;

/** Goes on choosing with Shift: out of a field into the next one, else as the field itself does. */
function extend(event: KeyboardEvent, { spread, choose }: SpreadWork): void {
  const field = fieldIn(event.target);
  if (!field) return;
  const own = spreadIn(field);
  const anchor = spread?.anchor ?? own.anchor;
  const next = crossing(field, event.key);
  if (next) {
    event.preventDefault();
    event.stopPropagation();
    settle({ anchor, focus: next }, choose);
  } else if (spread) {
    event.stopPropagation();
    // The field moves its own caret first; where that comes to is then known.
    setTimeout(() => settle({ anchor, focus: spreadIn(field).focus }, choose));
  }
}

/** A choice that has come back into its first paragraph is that field's own again. */
function settle({ anchor, focus }: Spread, choose: SpreadWork['choose']): void {
  placeCaret(focus);
  if (anchor.block !== focus.block) {
    choose({ anchor, focus });
    return;
  }
  choose(null);
  const isBack = focus.offset < anchor.offset;
  const [start, end] = isBack ? [focus.offset, anchor.offset] : [anchor.offset, focus.offset];
  fieldOf(focus.block)?.setSelectionRange(start, end, isBack ? 'backward' : 'forward');
}

/** What a key does to the chosen paragraphs; whether it did anything. */
function acted(event: KeyboardEvent, work: SpreadWork & { readonly range: DraftRange }): boolean {
  const { range, choose, dispatch } = work;
  const replace = (text: string) => {
    choose(null);
    dispatch({ kind: 'replace', range, text, at: performance.now() });
  };
  switch (event.key) {
    case 'Backspace':
    case 'Delete':
      replace('');
      return true;
    case 'Enter':
      // Proposals are taken in one paragraph, as the mark bar says.
      if (event.ctrlKey) return true;
      replace('\n');
      return true;
    case 'Tab':
      dispatch({ kind: 'shift-all', range, by: event.shiftKey ? -1 : 1 });
      return true;
    case 'Escape':
      choose(null);
      return true;
    case '5':
      if (!event.ctrlKey) return false;
      dispatch({ kind: 'set-task-all', range });
      return true;
    default:
      // Marks are set in one paragraph, as the mark bar says.
      return event.ctrlKey && /^[0-4]$/.test(event.key);
  }
}

function onKey(event: KeyboardEvent, work: SpreadWork): void {
  const { range, choose } = work;
  if (event.nativeEvent.isComposing) return;
  if (event.shiftKey && !event.altKey && moves.test(event.key)) {
    extend(event, work);
    return;
  }
  if (!range) return;
  if (acted(event, { ...work, range })) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  if (moves.test(event.key)) {
    const back = /Left|Up|Home/.test(event.key);
    choose(null);
    placeCaret(back ? range.from : range.to);
    event.preventDefault();
    event.stopPropagation();
  } else if (event.ctrlKey && /^[zy]$/i.test(event.key)) choose(null);
}

/** Typing over the choice, by any way of typing; what an input method composes goes where the choice began. */
function useTypingOver(body: RefObject<HTMLElement | null>, latest: RefObject<SpreadWork>): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const replace = (over: { readonly text: string; readonly composing?: true }) => {
      const { range, choose, dispatch } = latest.current;
      if (!range) return false;
      flushSync(() => {
        choose(null);
        dispatch({ kind: 'replace', range, at: performance.now(), ...over });
      });
      return true;
    };
    const onBefore = (event: InputEvent) => {
      if (event.isComposing || event.inputType !== 'insertText' || event.data === null) return;
      if (replace({ text: event.data })) event.preventDefault();
    };
    const onCompose = () => replace({ text: '', composing: true });
    element.addEventListener('beforeinput', onBefore, { capture: true });
    element.addEventListener('compositionstart', onCompose, { capture: true });
    return () => {
      element.removeEventListener('beforeinput', onBefore, { capture: true });
      element.removeEventListener('compositionstart', onCompose, { capture: true });
    };
  }, [body, latest]);
}

/** Choosing by the mouse: with Shift from where the caret is, or drawn from one paragraph into another. */
function usePointing(spread: Spread | null, choose: SpreadWork['choose']) {
  const from = useRef<Caret | null>(null);
  return {
    onMouseDownCapture: (event: MouseEvent) => {
      if (event.button !== 0) return;
      const active = fieldIn(document.activeElement);
      const anchor = spread?.anchor ?? (active && spreadIn(active).anchor);
      const there = caretUnder(event);
      if (event.shiftKey && anchor && there) {
        event.preventDefault();
        settle({ anchor, focus: there }, choose);
        return;
      }
      from.current = there;
      choose(null);
    },
    onMouseMoveCapture: (event: MouseEvent) => {
      const anchor = from.current;
      if (event.buttons !== 1 || !anchor) return;
      const there = caretUnder(event);
      if (there && there.block !== anchor.block) choose({ anchor, focus: there });
      else if (there) choose(null);
    },
    onMouseUpCapture: () => {
      from.current = null;
      if (spread) placeCaret(spread.focus);
    },
  };
}

/** Choosing words over several paragraphs, and what is then done to all of them in one step. */
export function useSpread(
  body: RefObject<HTMLElement | null>,
  draft: Pick<Draft, 'blocks'>,
  dispatch: Dispatch<EditingAction>,
  /** Told of the choice whenever it is another one. */
  onRange: (range: DraftRange | null) => void,
) {
  const [spread, choose] = useState<Spread | null>(null);
  const range = spread && rangeBetween(draft, spread.anchor, spread.focus);
  const work: SpreadWork = { range, spread, choose, dispatch };
  const latest = useRef(work);
  latest.current = work;
  useTypingOver(body, latest);
  const told = JSON.stringify(range);
  useEffect(() => onRange(JSON.parse(told)), [told, onRange]);
  const pointing = usePointing(spread, choose);
  const onCopyCapture = (event: ClipboardEvent) => {
    if (!range) return;
    event.preventDefault();
    putLines(event.clipboardData, copiedLines(draft, range));
  };
  return {
    range,
    handlers: {
      ...pointing,
      onKeyDownCapture: (event: KeyboardEvent) => onKey(event, work),
      onCopyCapture,
      onCutCapture: (event: ClipboardEvent) => {
        onCopyCapture(event);
        if (!range) return;
        choose(null);
        dispatch({ kind: 'replace', range, text: '', at: performance.now() });
      },
      onPasteCapture: (event: ClipboardEvent) => {
        if (!range) return;
        event.preventDefault();
        event.stopPropagation();
        choose(null);
        dispatch({ kind: 'paste-over', range, lines: linesFrom(event.clipboardData) });
      },
    },
  };
}
