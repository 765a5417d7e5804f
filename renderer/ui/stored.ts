import { useState } from 'react';

/** What this PC remembers of the look: widths, sort orders. Null where nothing fit is kept. */
export function remembered<T>(name: string, isFit: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(name) ?? 'null');
    return isFit(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps a value of the look on this PC. */
export function remember(name: string, value: unknown): void {
  try {
    window.localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A full or locked store only costs the memory of the look.
  }
}

/** State that this PC keeps under a name. */
export function useRemembered<T>(
  name: string,
  initial: T,
  isFit: (value: unknown) => value is T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => remembered(name, isFit) ?? initial);
  const change = (next: T) => {
    setValue(next);
    remember(name, next);
  };
  return [value, change];
}
