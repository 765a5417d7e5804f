import { useEffect, useRef } from 'react';

type Action = () => void;

const actions: Action[] = [];

/** While the component is shown, Ctrl+P does this: prints what is seen. */
export function usePrintAction(action: Action): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    const run = () => latest.current();
    actions.push(run);
    return () => {
      actions.splice(actions.indexOf(run), 1);
    };
  }, []);
}

/** Runs what Ctrl+P means on the screen that is shown; where it has no paper, the window's own print. */
export function printSeen(): void {
  const action = actions.at(-1);
  if (action) action();
  else window.print();
}
