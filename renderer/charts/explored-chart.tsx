import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { ChartSpec } from '../../shared/charts/index.ts';
import { chartTable } from '../../shared/charts/table.ts';
import { Chart, chartHeight, cursorAt } from './chart.tsx';
import './charts.css';

interface ExploredChartProps {
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height?: number;
}

/** What a screen reader says of the period that is looked at. */
function spokenPeriod(spec: ChartSpec, at: number): string {
  const table = chartTable(spec);
  const row = table.rows[at];
  if (!row) return '';
  return `${row.name}: ${row.cells.map(({ text }, index) => `${table.heads[index + 1]} ${text}`).join('; ')}`;
}

/**
 * A chart on screen: the pointer or the arrow keys go along its periods and show their values,
 * a click or Enter holds them until Esc.
 */
export function ExploredChart({ spec, width, height = chartHeight(spec, width) }: ExploredChartProps) {
  const [hovered, setHovered] = useState<number | null>(null);
  const [pinned, setPinned] = useState<number | null>(null);
  const labels = spec.kind === 'trend' || spec.kind === 'multiples' ? spec.xLabels : [];
  const last = labels.length - 1;
  const cursor = pinned ?? hovered;
  const spot = (event: PointerEvent<HTMLElement>): number | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return cursorAt(spec, { width, height }, { x: event.clientX - left, y: event.clientY - top });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = cursor ?? (event.key === 'ArrowLeft' ? last + 1 : -1);
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (event.key === 'Escape' && cursor !== null) {
      setPinned(null);
      setHovered(null);
      event.stopPropagation();
    }
    if (to === undefined) return;
    event.preventDefault();
    setPinned(Math.min(Math.max(to, 0), last));
  };
  const drawing = (
    <Chart
      spec={spec}
      width={width}
      height={height}
      cursor={cursor === null ? null : Math.min(cursor, last)}
    />
  );
  if (last < 0) return <div className="chart-ground">{drawing}</div>;
  return (
    <div
      className="chart-ground"
      role="slider"
      tabIndex={0}
      aria-label={`${spec.title}: các kỳ`}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={Math.min(cursor ?? last, last)}
      aria-valuetext={spokenPeriod(spec, Math.min(cursor ?? last, last))}
      onPointerMove={(event) => setHovered(spot(event))}
      onPointerLeave={() => setHovered(null)}
      onPointerDown={(event) => setPinned(pinned === null ? spot(event) : null)}
      onKeyDown={onKeyDown}
    >
      {drawing}
    </div>
  );
}
