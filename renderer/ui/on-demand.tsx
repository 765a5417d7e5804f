import { type ComponentType, createElement, lazy, useState } from 'react';

/** A part of the window that is fetched when it is first shown, or before. */
export interface OnDemand<Props> {
  /** The part itself; to be shown inside a Suspense. */
  readonly Part: ComponentType<Props>;
  /** Fetches it beforehand: from then on it is shown without any wait. */
  readonly fetch: () => Promise<unknown>;
}

/** Leaves a part out of what the first screen waits for. */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let ready: ComponentType<Props> | undefined;
  const fetch = async () => {
    ready ??= await load();
    return { default: ready };
  };
  const Later = lazy(fetch);
  return {
    fetch,
    Part: (props) => {
      // One and the same for as long as it is shown: another would begin anew.
      const [shown] = useState<ComponentType<Props>>(() => ready ?? Later);
      return createElement(shown, props);
    },
  };
}
