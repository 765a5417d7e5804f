import { MantineProvider } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ChartSpec } from '../../shared/charts/index.ts';
import type { DocumentModel } from '../../shared/documents/model/index.ts';
import { Chart, chartHeight } from '../charts/index.ts';
import { loadPaperFonts, PrintedDocument } from '../document-view/index.ts';
import { cssVariablesResolver, theme } from '../ui/theme.ts';

/** What the hidden window is asked to show. */
type PrintJob =
  | { readonly kind: 'paper'; readonly model: DocumentModel }
  | { readonly kind: 'chart'; readonly spec: ChartSpec };

/** A chart that is shown: its size in CSS pixels, and the picture as SVG text. */
interface ShownChart {
  readonly width: number;
  readonly height: number;
  readonly svg: string | null;
}

declare global {
  /** Gives a chart once it is drawn, null for a paper once it can be printed. */
  var soKetLuanPrint: { show(job: PrintJob): Promise<ShownChart | null> } | undefined;
}

/** Width of a chart as a picture, in CSS pixels. */
const chartWidth = 960;

/** Size of what is shown: a chart is as tall as it needs to be. */
function sizeOf(job: PrintJob | null) {
  return job?.kind === 'chart' ? { width: chartWidth, height: chartHeight(job.spec, chartWidth) } : undefined;
}

/** Settles at the next frame; a window that is never shown may get none, so a short time does as well. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });
}

/** SVG text of the chart that is shown, complete by itself: what only a window uses is left out. */
function svgOf(stage: HTMLElement): string | null {
  const drawn = stage.querySelector('svg')?.cloneNode(true);
  if (!(drawn instanceof SVGElement)) return null;
  for (const name of ['style', 'class', 'role', 'tabindex']) drawn.removeAttribute(name);
  return new XMLSerializer().serializeToString(drawn);
}

/** Whether a job holds a chart: charts measure their letters, and stand only after a few frames. */
function hasChart(job: PrintJob): boolean {
  return job.kind === 'chart' || job.model.blocks.some(({ kind }) => kind === 'chart');
}

/** Page of the hidden window: draws one paper or chart at a time and tells when it stands. */
export function PrintStage({ nonce }: { readonly nonce: string }) {
  const [job, setJob] = useState<PrintJob | null>(null);
  const stage = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const paperFonts = loadPaperFonts();
    // Whoever asks for a paper learns of it.
    paperFonts.catch(() => undefined);
    globalThis.soKetLuanPrint = {
      async show(next) {
        flushSync(() => setJob(next));
        if (hasChart(next)) {
          await document.fonts.ready;
          await nextFrame();
          await nextFrame();
        }
        if (next.kind === 'paper') {
          await paperFonts;
          return null;
        }
        const element = stage.current;
        if (!element) throw new Error('the print stage is gone');
        const { width, height } = element.getBoundingClientRect();
        return { width, height, svg: svgOf(element) };
      },
    };
    return () => {
      globalThis.soKetLuanPrint = undefined;
    };
  }, []);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme="light"
      getStyleNonce={() => nonce}
    >
      <div ref={stage} style={sizeOf(job)}>
        {job ? <Drawn job={job} /> : null}
      </div>
    </MantineProvider>
  );
}

function Drawn({ job }: { readonly job: PrintJob }) {
  switch (job.kind) {
    case 'paper':
      return <PrintedDocument model={job.model} />;
    case 'chart':
      return <Chart spec={job.spec} width={chartWidth} />;
  }
}
