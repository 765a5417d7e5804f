import { type Dispatch, type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import type { Block, EditingAction } from '../../../shared/domain/drafts/index.ts';
import { ProposalMenu } from './proposal-menu.tsx';

interface Opened {
  /** Where the proposed words begin. */
  readonly start: number;
  readonly byKey: boolean;
  readonly place: { readonly left: number; readonly bottom: number };
}

/** The menu of a proposal in one paragraph: a click on its words opens it, at the caret the menu key or Shift+F10. */
export function useProposalMenu(
  field: RefObject<HTMLTextAreaElement | null>,
  block: Block,
  dispatch: Dispatch<EditingAction>,
) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (byKey: boolean): boolean => {
    const { selectionStart: at = 0, selectionEnd: end = 0 } = field.current ?? {};
    const mark = block.marks.find((one) => one.by === 'proposed' && one.start <= at && at <= one.end);
    const words = field.current?.parentElement?.querySelector<HTMLElement>(`[data-from="${mark?.start}"]`);
    if (!mark || !words || at !== end) {
      setOpened(null);
      return false;
    }
    const bottom = words.offsetTop + words.offsetHeight;
    setOpened({ start: mark.start, byKey, place: { left: words.offsetLeft, bottom } });
    return true;
  };
  const mark = opened && block.marks.find(({ start, by }) => start === opened.start && by === 'proposed');
  const close = () => setOpened(null);
  const act = (kind: 'accept' | 'dismiss') => () => {
    close();
    dispatch({ kind, block: block.id, offset: opened?.start ?? null });
    field.current?.focus();
  };
  const menu: ReactNode =
    opened && mark ? (
      <ProposalMenu
        block={block}
        mark={mark}
        place={opened.place}
        byKey={opened.byKey}
        onAccept={act('accept')}
        onDismiss={act('dismiss')}
        onClose={close}
      />
    ) : null;
  const onKey = (event: KeyboardEvent): boolean => {
    const asks = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!asks && !['Shift', 'Control', 'Alt'].includes(event.key)) close();
    return asks && open(true);
  };
  return { menu, onClick: () => void open(false), onKey };
}
