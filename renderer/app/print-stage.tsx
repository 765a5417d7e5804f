import { MantineProvider } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ChartSpec } from '../../shared/charts/index.ts';
import type { DocumentModel } from '../../shared/documents/model/index.ts';
import { TrendChart } from '../charts/index.ts';
import { DocumentView } from '../document-view/index.ts';
import { cssVariablesResolver, theme } from '../ui/theme.ts';

/** What the hidden window is asked to show. */
type PrintJob =
  | { readonly kind: 'paper'; readonly model: DocumentModel }
  | { readonly kind: 'chart'; readonly spec: ChartSpec };

/** What was shown: its size in CSS pixels, and the picture as SVG text where it is one. */
interface Shown {
  readonly width: number;
  readonly height: number;
  readonly svg: string | null;
}

declare global {
  var soKetLuanPrint: { show(job: PrintJob): Promise<Shown> } | undefined;
}

/** Size of a chart as a picture, in CSS pixels. */
const chartSize = { width: 960, height: 540 };

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

/** Page of the hidden window: draws one paper or chart at a time and tells when it stands. */
export function PrintStage({ nonce }: { readonly nonce: string }) {
  const [job, setJob] = useState<{ readonly job: PrintJob; readonly drawn: () => void } | null>(null);
  const stage = useRef<HTMLDivElement>(null);

  useEffect(() => {
    globalThis.soKetLuanPrint = {
      async show(next) {
        await new Promise<void>((resolve) => setJob({ job: next, drawn: resolve }));
        await document.fonts.ready;
        await nextFrame();
        await nextFrame();
        const element = stage.current;
        if (!element) throw new Error('the print stage is gone');
        const { width, height } = element.getBoundingClientRect();
        return { width, height, svg: next.kind === 'chart' ? svgOf(element) : null };
      },
    };
    return () => {
      globalThis.soKetLuanPrint = undefined;
    };
  }, []);
  useEffect(() => job?.drawn(), [job]);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme="light"
      getStyleNonce={() => nonce}
    >
      <div ref={stage} style={job?.job.kind === 'chart' ? chartSize : undefined}>
        {job ? <Drawn job={job.job} /> : null}
      </div>
    </MantineProvider>
  );
}

function Drawn({ job }: { readonly job: PrintJob }) {
  switch (job.kind) {
    case 'paper':
      return <DocumentView model={job.model} />;
    case 'chart':
      return <TrendChart spec={job.spec} width={chartSize.width} height={chartSize.height} animate={false} />;
  }
}
