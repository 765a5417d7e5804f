import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { type DrawnLine, type Glyph, mmOf, Pen, same } from './pen.ts';

/** What stands on one page, in the order in which it was drawn. */
export interface MarkedPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly glyphs: readonly Glyph[];
  readonly lines: readonly DrawnLine[];
}

/** A PDF as it was printed. */
export interface PrintedPaper {
  readonly pages: readonly MarkedPage[];
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** Titles of the outline, the lower ones after that which holds them. */
  readonly outline: readonly string[];
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function marksOf(page: PdfPage): Promise<MarkedPage> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const [, , widthPt = 0, heightPt = 0] = page.view;
  const pen = new Pen(heightPt, (id) => String(page.commonObjs.get(id)?.name ?? id));
  const strokes = [OPS.stroke, OPS.closeStroke];
  const paths = [...strokes, OPS.fill, OPS.eoFill, OPS.fillStroke];
  for (const [place, operator] of fnArray.entries()) {
    const args = argsArray[place] ?? [];
    if (operator === OPS.save) pen.save();
    else if (operator === OPS.restore) pen.restore();
    else if (operator === OPS.transform) pen.transform(args);
    else if (operator === OPS.setLineWidth) pen.set({ lineWidth: args[0] });
    else if (operator === OPS.beginText) pen.startText(same);
    else if (operator === OPS.setTextMatrix) pen.startText(args[0] ?? args);
    else if (operator === OPS.moveText) pen.moveText(args[0], args[1]);
    else if (operator === OPS.setFont) pen.set({ font: args[0], size: args[1] });
    else if (operator === OPS.setCharSpacing) pen.set({ letterGap: args[0] });
    else if (operator === OPS.setWordSpacing) pen.set({ wordGap: args[0] });
    else if (operator === OPS.setHScale) pen.set({ stretch: args[0] / 100 });
    else if (operator === OPS.showText) pen.show(args[0]);
    else if (operator === OPS.constructPath && paths.includes(args[0]) && args[2])
      pen.box(Array.from(args[2]), strokes.includes(args[0]));
  }
  return { widthMm: mmOf(widthPt), heightMm: mmOf(heightPt), glyphs: pen.glyphs, lines: pen.lines };
}

type Outline = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getOutline']>>;

function titlesOf(outline: Outline | undefined): string[] {
  return (outline ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

/** Reads a PDF back: every letter and every line drawn, with its place. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPaper> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const told = info as { readonly Title?: string; readonly Language?: string };
  const pages: MarkedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await marksOf(await pdf.getPage(number)));
  return {
    pages,
    title: told.Title ?? '',
    language: told.Language ?? '',
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    outline: titlesOf(await pdf.getOutline()),
  };
}
