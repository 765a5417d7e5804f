import { useEffect, useRef } from 'react';
import { goToSection, sectionIds } from './section-block.tsx';
import type { Work } from './use-work.ts';

/** What a key means on the page of a record; null where nothing. */
function meaningOf({ key, altKey, ctrlKey, shiftKey }: KeyboardEvent) {
  const section = altKey && !ctrlKey ? sectionIds[Number(key) - 1] : undefined;
  if (section !== undefined) return { kind: 'go', section } as const;
  if (!ctrlKey || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 's') return { kind: 'save' } as const;
  if (letter === 'y' || (letter === 'z' && shiftKey)) return { kind: 'redo' } as const;
  return letter === 'z' ? ({ kind: 'undo' } as const) : null;
}

/** Keys of the page: Ctrl+Z and Ctrl+Y over the whole record, Ctrl+S stores at once, Alt with a figure goes to a section. Gives the page's element. */
export function useRecordKeys({ dispatch, readOnly, onSave }: Work & { readonly onSave: () => void }) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const meaning = meaningOf(event);
      const { target } = event;
      // A field outside the page keeps its own keys; with nothing in focus they mean the page.
      const isHere = target === document.body || (target instanceof Node && page.current?.contains(target));
      if (meaning === null || !isHere) return;
      event.preventDefault();
      if (meaning.kind === 'go') goToSection(meaning.section);
      else if (meaning.kind === 'save') onSave();
      else if (!readOnly) dispatch(meaning);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return page;
}
