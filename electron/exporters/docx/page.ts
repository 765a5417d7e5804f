import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import { type LayoutProfile, pageArea } from '../../../shared/documents/layout/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { twipsOfMm } from './units.ts';

/** From the edge of the sheet to the line that the page number stands on. */
const edgeMm = 8;

function numberRun(profile: LayoutProfile): TextRun {
  return new TextRun({ children: [PageNumber.CURRENT], size: profile.pageNumber.fontPt * 2 });
}

function markRun(mark: string): TextRun {
  return new TextRun({ text: mark, bold: true, size: 22 });
}

function topLine(model: DocumentModel, number: TextRun | null, textWidthMm: number): Header {
  const { sampleMark } = model;
  const children: ParagraphChild[] = [
    new TextRun({ children: ['\t'] }),
    ...(number === null ? [] : [number]),
    ...(sampleMark === null ? [] : [new TextRun({ children: ['\t'] }), markRun(sampleMark)]),
  ];
  const tabStops = [
    { type: TabStopType.CENTER, position: twipsOfMm(textWidthMm / 2) },
    { type: TabStopType.RIGHT, position: twipsOfMm(textWidthMm) },
  ];
  return new Header({ children: [new Paragraph({ tabStops, children })] });
}

function bottomLine(number: TextRun): Footer {
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] })] });
}

/** Size, margins, page number from page 2 and the mark of made-up content on every page. */
export function pageSetting(
  profile: LayoutProfile,
  model: DocumentModel,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const { page, marginsMm } = profile;
  const { textWidthMm } = pageArea(profile, model.orientation);
  const isHalf = model.orientation === 'half';
  const atTop = profile.pageNumber.place === 'top-center';
  return {
    properties: {
      titlePage: true,
      page: {
        // The library swaps width and height itself for a page that lies across.
        size: {
          ...(isHalf
            ? { width: twipsOfMm(page.heightMm / 2), height: twipsOfMm(page.widthMm) }
            : { width: twipsOfMm(page.widthMm), height: twipsOfMm(page.heightMm) }),
          orientation:
            model.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: twipsOfMm(marginsMm.top),
          right: twipsOfMm(marginsMm.right),
          bottom: twipsOfMm(marginsMm.bottom),
          left: twipsOfMm(marginsMm.left),
          header: twipsOfMm(edgeMm),
          footer: twipsOfMm(edgeMm),
        },
      },
    },
    headers: {
      first: topLine(model, null, textWidthMm),
      default: topLine(model, atTop ? numberRun(profile) : null, textWidthMm),
    },
    ...(atTop
      ? {}
      : {
          footers: {
            first: new Footer({ children: [new Paragraph({})] }),
            default: bottomLine(numberRun(profile)),
          },
        }),
  };
}
