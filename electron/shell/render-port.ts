import type { RenderPort } from '../../shared/documents/model/index.ts';
import { createHiddenPage, within } from './hidden-page.ts';

/** Pixels of a picture for each pixel of the page: sharp on paper at 200 dots an inch. */
const pictureScale = 2;

/** How every paper is printed. */
export const paperOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

/** A render port with its hidden window. */
export interface ClosableRenderPort extends RenderPort {
  close(): void;
}

/** The one way to PDF and pictures: draws on the renderer's print page in a hidden window. */
export function openRenderPort(): ClosableRenderPort {
  const page = createHiddenPage();
  return {
    pdf: (model) =>
      page.use({ kind: 'paper', model }, ({ webContents }) => within(webContents.printToPDF(paperOptions))),
    picture: (spec, format) =>
      page.use({ kind: 'chart', spec }, async (window, chart) => {
        if (!chart?.svg) throw new Error('the print page gave no drawing');
        if (format === 'svg') return new TextEncoder().encode(chart.svg);
        const area = {
          x: 0,
          y: 0,
          width: Math.ceil(chart.width * pictureScale),
          height: Math.ceil(chart.height * pictureScale),
        };
        window.setContentSize(area.width, area.height);
        window.webContents.setZoomFactor(pictureScale);
        try {
          return (await within(window.webContents.capturePage(area))).toPNG();
        } finally {
          window.webContents.setZoomFactor(1);
        }
      }),
    close: () => page.close(),
  };
}
