import { Document, type FileChild, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import type { ChartSpec } from '../../../shared/charts/index.ts';
import {
  type LayoutProfile,
  layoutProfile,
  leadsIn,
  pageArea,
  styledText,
} from '../../../shared/documents/layout/index.ts';
import type { Block, DocumentModel } from '../../../shared/documents/model/index.ts';
import { codeTable } from './code.ts';
import { addressParagraphs, letterheadTable } from './letterhead.ts';
import { type ListNumbers, listNumbers } from './numbering.ts';
import { pageSetting } from './page.ts';
import { ruledParagraphs } from './pairs.ts';
import { beforeSignature, coSignatureTable, signatureTable } from './signature.ts';
import { wordStyles } from './styles.ts';
import { wordTable } from './table.ts';
import { twipsOfPt } from './units.ts';

/** How Word itself calls its versions since 2013. */
const wordVersion = 15;

/** Gives the PNG bytes of a chart. */
type ChartPictures = (spec: ChartSpec) => Promise<Uint8Array>;

interface Setting {
  readonly profile: LayoutProfile;
  readonly textWidthMm: number;
  readonly textHeightMm: number;
  readonly numbers: ListNumbers;
  readonly pictures: ChartPictures | undefined;
}

const noRoom = { line: twipsOfPt(1), lineRule: 'exact' } as const;

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const pixelsPerMm = 96 / 25.4;

/** Largest share of a page's height that a picture takes, so that its heading stays with it. */
const pictureShare = 0.85;

function paragraph(block: Of<'paragraph'>, { profile, numbers }: Setting, keepNext: boolean): Paragraph {
  const { style, marker, runs } = block;
  return new Paragraph({
    style,
    ...(marker === undefined ? {} : { numbering: numbers.of(marker) }),
    ...(keepNext ? { keepNext } : {}),
    children: runs.map(
      ({ text, bold, italic }) =>
        new TextRun({
          text: styledText(profile.styles[style], text),
          ...(bold ? { bold } : {}),
          ...(italic ? { italics: true } : {}),
        }),
    ),
  });
}

function title(block: Of<'title'>, { profile, textWidthMm }: Setting): FileChild[] {
  const { styles, rules } = profile;
  const name = new Paragraph({
    style: 'typeName',
    children: [new TextRun(styledText(styles.typeName, block.typeName))],
  });
  if (block.abstract === null) return [name];
  return [
    name,
    ...ruledParagraphs(
      { text: block.abstract, id: 'abstract', layout: styles.abstract, columnMm: textWidthMm },
      rules.abstract,
    ),
  ];
}

/** Width and height that a PNG declares in its first chunk. */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

async function picture(
  spec: ChartSpec,
  { pictures, textWidthMm, textHeightMm }: Setting,
): Promise<Paragraph> {
  if (!pictures) throw new TypeError('A paper with a chart needs the chart pictures.');
  const data = await pictures(spec);
  const size = pngSize(data);
  const scale = Math.min(textWidthMm / size.width, (textHeightMm * pictureShare) / size.height) * pixelsPerMm;
  const transformation = { width: Math.floor(size.width * scale), height: Math.floor(size.height * scale) };
  return new Paragraph({
    spacing: { before: twipsOfPt(6) },
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation,
        altText: { name: spec.title, title: spec.title, description: spec.sourceNote ?? spec.title },
      }),
    ],
  });
}

async function children(block: Block, next: Block | undefined, setting: Setting): Promise<FileChild[]> {
  const { profile, textWidthMm } = setting;
  switch (block.kind) {
    case 'letterhead':
      return [letterheadTable(block, profile, textWidthMm)];
    case 'title':
      return title(block, setting);
    case 'paragraph':
      return [
        paragraph(
          block,
          setting,
          leadsIn(block) || next?.kind === 'signature' || next?.kind === 'coSignature',
        ),
      ];
    case 'addressees':
      return addressParagraphs(block, profile);
    case 'table':
      return [spaceBeforeTable(), wordTable(block, textWidthMm)];
    case 'signature':
      return [beforeSignature(), signatureTable(block, profile, textWidthMm)];
    case 'coSignature':
      return [beforeSignature(), coSignatureTable(block, profile, textWidthMm)];
    case 'chart':
      return [await picture(block.spec, setting)];
    case 'code':
      return [codeTable(block, profile, textWidthMm)];
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true, spacing: noRoom })];
    default:
      return block satisfies never;
  }
}

function spaceBeforeTable(): Paragraph {
  return new Paragraph({ keepNext: true, spacing: { line: twipsOfPt(6), lineRule: 'exact' } });
}

/** Word ends a text on a paragraph, never on a table: one that takes no room. */
function lastParagraph(): Paragraph {
  return new Paragraph({ spacing: noRoom });
}

/**
 * The paper as a Word file, from the same model and layout profile as its pages on screen.
 * @param pictures gives the PNG of each chart; needed only where the paper has one.
 * @returns the bytes of a DOCX file.
 */
export async function writeDocx(model: DocumentModel, pictures?: ChartPictures): Promise<Uint8Array> {
  const profile = layoutProfile(model.profile);
  const { textWidthMm, textHeightMm } = pageArea(profile, model.orientation);
  const numbers = listNumbers();
  const setting = { profile, textWidthMm, textHeightMm, numbers, pictures };
  const parts: FileChild[] = [];
  for (const [at, block] of model.blocks.entries()) {
    parts.push(...(await children(block, model.blocks[at + 1], setting)));
  }
  const document = new Document({
    title: model.title,
    creator: 'Sổ Kết Luận',
    lastModifiedBy: 'Sổ Kết Luận',
    styles: wordStyles(profile),
    numbering: numbers.lists(),
    // Without it Word opens the file in its mode for files of 2007 and before.
    compatibility: { version: wordVersion },
    sections: [{ ...pageSetting(profile, model), children: [...parts, lastParagraph()] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
