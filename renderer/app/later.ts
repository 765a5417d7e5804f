import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { calendar } from '../ui/date-field.tsx';
import { onDemand } from '../ui/on-demand.tsx';

/** Every screen but the first, fetched once that one stands. */
export const others = onDemand(async () => (await import('./routes.tsx')).OtherScreen);

/** What lies over the screens, fetched with them: what is said or asked for before then waits in its store. */
export const overlays = onDemand(async () => (await import('./overlays.tsx')).Overlays);

async function fetchParts(): Promise<void> {
  for (const part of [overlays, others, calendar]) await part.fetch();
}

/** Calls back when the picture is out and the window has nothing else to do; gives how to call that off. */
function onceQuiet(work: () => void): () => void {
  let idle = 0;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      idle = requestIdleCallback(work);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    cancelIdleCallback(idle);
  };
}

/**
 * Fetches the other parts of the window as soon as the shown screen has its data and nothing else is to be done.
 * @returns whether that moment has come.
 */
export function useLaterParts(): boolean {
  const [come, setCome] = useState(false);
  const waits = useIsFetching() > 0;
  useEffect(() => {
    if (waits || come) return;
    return onceQuiet(() => {
      setCome(true);
      // A part that could not be fetched is asked for again, and its failure told, where it is shown.
      fetchParts().catch(() => undefined);
    });
  }, [waits, come]);
  return come;
}
