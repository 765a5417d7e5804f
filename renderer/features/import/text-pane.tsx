import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import type { NoticeReading } from '../../../shared/domain/notices/reading.ts';
import { Legend } from './legend.tsx';
import { bodyMarks, headMarks, isLitBy, type Line, linesOf, type Mark } from './marks.ts';

/** The part that is lit, and from which side it was lit. */
export interface Lit {
  readonly part: string;
  readonly from: 'text' | 'reading';
}

interface TextPaneProps {
  readonly reading: NoticeReading;
  /** The reading before any correction: where the parts were found. */
  readonly proposed: NoticeReading;
  readonly lit: Lit | null;
  readonly onLight: (lit: Lit) => void;
}

/** The text of the notice with the found parts marked in it. */
export function TextPane({ reading, proposed, lit, onLight }: TextPaneProps) {
  const pane = useRef<HTMLElement>(null);
  const head = useMemo(() => headMarks(proposed), [proposed]);
  const body = bodyMarks(reading);
  const key = JSON.stringify(body);
  // The marks stay the same while fields are typed into; only then must the text not be cut anew.
  const lines = useMemo(
    () => linesOf(proposed.source, [...head, ...(JSON.parse(key) as readonly Mark[])]),
    [proposed, head, key],
  );
  const parts = useMemo(() => partsOf(lines), [lines]);
  const shown = lit === null ? null : shownPart(lit.part, parts);

  useEffect(() => {
    if (lit?.from === 'reading') pane.current?.querySelector('.lit')?.scrollIntoView({ block: 'center' });
  }, [lit]);

  const light = (event: MouseEvent) => {
    const segment = event.target instanceof Element ? event.target.closest('[data-part]') : null;
    const part = segment?.getAttribute('data-part');
    if (part) onLight({ part, from: 'text' });
  };
  const step = (way: -1 | 1) => {
    const at = lit ? parts.indexOf(lit.part) : -1;
    const part = parts[Math.max(0, Math.min(parts.length - 1, at + way))];
    if (part === undefined) return;
    onLight({ part, from: 'text' });
    pane.current?.querySelector(`[data-part="${part}"]`)?.scrollIntoView({ block: 'center' });
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    step(event.key === 'ArrowRight' ? 1 : -1);
  };

  return (
    <section
      ref={pane}
      className="source-pane"
      aria-label="Nguyên văn thông báo"
      onClick={light}
      onKeyDown={walk}
    >
      <Legend onStep={step} />
      {lines.map((line) => (
        <SourceLine
          key={line.start}
          line={line}
          source={proposed.source}
          lit={shown !== null && reaches(line, shown) ? shown : null}
        />
      ))}
    </section>
  );
}

/** Every part that is marked, in the order of the text. */
function partsOf(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.flatMap(({ segments }) => segments.flatMap((segment) => segment.parts)))];
}

/** What to light for a part that the text does not tell by itself: the part around it. */
function shownPart(part: string, parts: readonly string[]): string {
  return parts.some((known) => isLitBy(known, part)) ? part : part.split(':').slice(0, 2).join(':');
}

function reaches(line: Line, lit: string): boolean {
  return line.segments.some(({ parts }) => parts.some((part) => isLitBy(part, lit)));
}

interface SourceLineProps {
  readonly line: Line;
  readonly source: string;
  /** The part that is lit, where it reaches into this line. */
  readonly lit: string | null;
}

const SourceLine = memo(function SourceLine({ line, source, lit }: SourceLineProps) {
  return (
    <p className="source-line">
      {line.segments.map(({ start, end, parts, kinds }) => {
        const isLit = lit !== null && parts.some((part) => isLitBy(part, lit));
        const names = [...kinds.map((kind) => `mark-${kind}`), isLit ? 'lit' : ''].join(' ').trim();
        return (
          <span key={start} className={names === '' ? undefined : names} data-part={parts[0]}>
            {source.slice(start, end)}
          </span>
        );
      })}
    </p>
  );
});
