import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import { Chart, chartHeight } from '../../../renderer/charts/index.ts';
import type { ChartSeries, ChartSpec } from '../../../shared/charts/index.ts';

const count = 120;
const width = 960;
const labels = Array.from({ length: count }, (_, at) => `Tháng ${at + 1}`);
const greatest = 100;

/** A made-up line, the same on every machine. */
function lineOf(at: number): ChartSeries {
  const value = (place: number): number => Math.round(50 + 40 * Math.sin(place / (5 + at) + at));
  const points = labels.map((_, place) => ({ value: value(place), provisional: false }));
  return { id: `area-${at}`, name: `Địa bàn ${at + 1}`, points };
}

const frame = {
  ...{ title: 'Số vụ ma túy bắt giữ', unit: 'vụ', decimals: 0, sampleMark: null, sourceNote: null },
  xLabels: labels,
};
const series = (many: number): ChartSeries[] => Array.from({ length: many }, (_, at) => lineOf(at));
const multiples: ChartSpec = { kind: 'multiples', ...frame, series: series(9), reference: null };
const trend: ChartSpec = { kind: 'trend', ...frame, series: series(8) };

/** A chart as the library draws it by itself: axes, grid and lines, without marks and without motion. */
function Bare(props: {
  readonly lines: readonly ChartSeries[];
  readonly size: { readonly width: number; readonly height: number };
}) {
  const { lines, size } = props;
  const data = labels.map((x, at) => ({
    x,
    ...Object.fromEntries(lines.map(({ id, points }) => [id, points[at]?.value ?? null])),
  }));
  return (
    <LineChart {...size} data={data}>
      <CartesianGrid vertical={false} />
      <XAxis dataKey="x" />
      <YAxis domain={[0, greatest]} />
      {lines.map(({ id }) => (
        <Line key={id} dataKey={id} type="linear" dot={false} isAnimationActive={false} />
      ))}
    </LineChart>
  );
}

const panelSize = { width: (width - 16) / 4, height: 150 };
const pictures: Readonly<Record<string, { readonly lines: number; readonly draw: () => ReactNode }>> = {
  multiples: { lines: 9, draw: () => <Chart spec={multiples} width={width} /> },
  bareMultiples: {
    lines: 9,
    draw: () => series(9).map((line) => <Bare key={line.id} lines={[line]} size={panelSize} />),
  },
  chart: { lines: 8, draw: () => <Chart spec={trend} width={width} /> },
  bareChart: {
    lines: 8,
    draw: () => <Bare lines={series(8)} size={{ width, height: chartHeight(trend, width) }} />,
  },
};

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Behind the picture of the frame that is being made: a message waits until it is painted. */
const framePainted = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

/** How many lines of all their points stand in a place. */
function drawnLines(ground: HTMLElement): number {
  const long = [...ground.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
  return long.filter((d) => d.split('L').length >= count).length;
}

/** Milliseconds from the word to draw, at the start of a frame, until the frame with all lines is painted: no frame is only waited for. */
async function measure(name: string): Promise<number> {
  const picture = pictures[name];
  if (!picture) throw new Error(`no picture: ${name}`);
  const ground = document.createElement('div');
  ground.setAttribute('class', 'bench-ground');
  document.body.prepend(ground);
  const reactRoot = createRoot(ground);
  await nextFrame();
  const start = performance.now();
  flushSync(() => reactRoot.render(picture.draw()));
  while (drawnLines(ground) < picture.lines) await nextFrame();
  await framePainted();
  const taken = performance.now() - start;
  reactRoot.unmount();
  ground.remove();
  await nextFrame();
  return taken;
}

declare global {
  /** Draws a picture in the window and tells how long it took. */
  var benchChart: (name: string) => Promise<number>;
}

globalThis.benchChart = measure;
