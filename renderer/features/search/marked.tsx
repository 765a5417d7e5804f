import type { ReactNode } from 'react';
import type { Hit } from './groups.ts';

/** The found words in their context. */
export function Marked({ context: { text, marks } }: Pick<Hit, 'context'>): ReactNode {
  return (
    <span className="hit-context">
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </span>
  );
}
