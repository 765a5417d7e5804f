import { useState } from 'react';
import type { Owing } from './queries.ts';

/**
 * Agencies that get no letter: those the clerk has left out, and those that had theirs on the day of the letters (ISO)
 * unless they are ticked again; a second click reminds nobody twice.
 */
export function useSkipped(agencies: readonly Owing[], on: string) {
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const skipped = new Set(
    agencies.filter(({ agency, lastOn }) => choices.get(agency) ?? lastOn === on).map(({ agency }) => agency),
  );
  return {
    skipped,
    skip: (agency: string, skip: boolean) => setChoices((before) => new Map([...before, [agency, skip]])),
    skipAll: (skip: boolean) => setChoices(new Map(agencies.map(({ agency }) => [agency, skip]))),
    /** Lets go of what was ticked: what is issued now is left out by its day; what the clerk left out stays so. */
    untick: () => setChoices((before) => new Map([...before].filter(([, skip]) => skip))),
  };
}
