import { useEffect } from 'react';
import { printSeen } from '../ui/print-action.ts';
import { goBack, links, navigate, parseRoute } from '../ui/router.ts';
import { openPalette } from './palette-store.ts';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;
}

function isTasks(): boolean {
  return parseRoute(window.location.hash).path[0] === 'nhiem-vu';
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  if (event.ctrlKey && !event.shiftKey && event.key.toLowerCase() === 'p') {
    event.preventDefault();
    printSeen();
  } else if (event.ctrlKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    openPalette();
  } else if (event.ctrlKey && event.key.toLowerCase() === 'n') {
    event.preventDefault();
    navigate(isTasks() ? links.newTask : links.importNotice);
  } else if (
    event.key === 'Escape' &&
    !isTyping(event.target) &&
    !document.querySelector('[role="dialog"]')
  ) {
    goBack();
  }
}

/** Keys of the whole window: Ctrl+P prints what is seen, Ctrl+N takes a new notice in (among the tasks: enters one), Ctrl+K finds, Esc goes back. */
export function useWindowKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
