import {
  aboutLine,
  addressLines,
  agencyLines,
  codeTextMm,
  type LayoutProfile,
  layoutProfile,
  leadsIn,
  motto,
  nationalTitle,
  numberLine,
  pageArea,
  paragraphText,
  placeDateLine,
  recipientLines,
  recipientsHead,
  signerLine,
  signingLines,
  styledText,
} from '../../../shared/documents/layout/index.ts';
import type { Block, DocumentModel, StyleName } from '../../../shared/documents/model/index.ts';
import type { MarkedPage, PrintedPaper } from './marks.ts';
import type { Glyph } from './pen.ts';

/** The part of the page's width that a component stands in. */
export interface Column {
  readonly leftMm: number;
  readonly rightMm: number;
}

/** One line of a component on a page, counted from 0. */
export interface SetLine extends Column {
  readonly page: number;
  readonly baselineMm: number;
}

/** A component of a paper, found on its pages. */
export interface Component {
  readonly style: StyleName;
  readonly block: Block['kind'];
  readonly text: string;
  readonly column: Column;
  /** Stands over what follows. */
  readonly leadsIn?: boolean;
  readonly glyphs: readonly Glyph[];
  readonly lines: readonly SetLine[];
}

type Expected = Pick<Component, 'style' | 'block' | 'text' | 'column' | 'leadsIn'>;
type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const cellPaddingMm = (3 / 72) * 25.4;

interface Setting {
  readonly profile: LayoutProfile;
  readonly whole: Column;
}

function split({ whole }: Setting, leftPercent: number): readonly [Column, Column] {
  const middle = whole.leftMm + ((whole.rightMm - whole.leftMm) * leftPercent) / 100;
  return [
    { leftMm: whole.leftMm, rightMm: middle },
    { leftMm: middle, rightMm: whole.rightMm },
  ];
}

function letterhead(head: Of<'letterhead'>, setting: Setting): Expected[] {
  const [left, right] = split(setting, setting.profile.letterheadLeftPercent);
  const { superior, issuer } = agencyLines(head);
  const block = head.kind;
  const { about, lines = ['number', 'placeDate'] } = head;
  return [
    ...(superior === null ? [] : [{ style: 'superiorAgency', block, text: superior, column: left } as const]),
    { style: 'issuingAgency', block, text: issuer, column: left },
    { style: 'nationalTitle', block, text: nationalTitle, column: right },
    { style: 'motto', block, text: motto, column: right },
    ...(lines.includes('number')
      ? [{ style: 'number', block, text: numberLine(head), column: left } as const]
      : []),
    ...(about === undefined
      ? []
      : [{ style: 'letterAbout', block, text: aboutLine(about), column: left } as const]),
    ...(lines.includes('placeDate')
      ? [{ style: 'placeDate', block, text: placeDateLine(head), column: right } as const]
      : []),
  ];
}

function signature(end: Of<'signature'>, setting: Setting): Expected[] {
  const [left, right] = split(setting, setting.profile.signatureLeftPercent);
  const block = end.kind;
  const list = recipientLines(end.recipients);
  return [
    ...(list.length === 0
      ? []
      : [{ style: 'recipientsHead', block, text: recipientsHead, column: left } as const]),
    ...list.map((text) => ({ style: 'recipient', block, text, column: left }) as const),
    ...signingLines(end).map((text) => ({ style: 'authority', block, text, column: right }) as const),
    { style: 'signerName', block, text: signerLine(end), column: right },
  ];
}

function coSignature(end: Of<'coSignature'>, setting: Setting): Expected[] {
  const [left, right] = split(setting, 50);
  const block = end.kind;
  const list = recipientLines(end.recipients);
  return [
    { style: 'authority', block, text: end.left.role, column: left },
    { style: 'authority', block, text: end.right.role, column: right },
    { style: 'signerName', block, text: signerLine(end.left), column: left },
    { style: 'signerName', block, text: signerLine(end.right), column: right },
    ...(list.length === 0
      ? []
      : [{ style: 'recipientsHead', block, text: recipientsHead, column: left } as const]),
    ...list.map((text) => ({ style: 'recipient', block, text, column: left }) as const),
  ];
}

interface ExpectedRow {
  /** Stands again at the head of each page that the table goes on to. */
  readonly head: readonly Expected[];
  readonly cells: readonly Expected[];
}

function tableRows(table: Of<'table'>, { whole }: Setting): ExpectedRow[] {
  const width = whole.rightMm - whole.leftMm;
  let edge = whole.leftMm;
  const columns = table.columns.map(({ widthPercent }): Column => {
    const leftMm = edge + cellPaddingMm;
    edge += (width * widthPercent) / 100;
    return { leftMm, rightMm: edge - cellPaddingMm };
  });
  const row = (style: StyleName, cells: readonly string[]): Expected[] =>
    cells.map((text, at) => ({ style, block: 'table', text, column: columns[at] ?? whole }));
  const head = row(
    'tableHead',
    table.columns.map(({ title }) => title),
  );
  const rows = table.rows.map((cells) => ({ head, cells: row('tableCell', cells) }));
  if (rows.length > 0) return rows;
  return [{ head, cells: [{ style: 'tableCell', block: 'table', text: table.empty, column: whole }] }];
}

function expectedOf(block: Block, setting: Setting): (Expected | ExpectedRow)[] {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block, setting);
    case 'title':
      return [
        { style: 'typeName', block: block.kind, text: block.typeName, column: setting.whole },
        ...(block.abstract === null
          ? []
          : [{ style: 'abstract', block: block.kind, text: block.abstract, column: setting.whole } as const]),
      ];
    case 'paragraph':
      return [
        {
          ...{ style: block.style, block: block.kind, text: paragraphText(block), column: setting.whole },
          leadsIn: leadsIn(block),
        },
      ];
    case 'table':
      return tableRows(block, setting);
    case 'addressees':
      return addressLines(block.names).map(({ style, text }) => ({
        ...{ style, text, block: block.kind, column: setting.whole },
      }));
    case 'coSignature':
      return coSignature(block, setting);
    case 'signature':
      return signature(block, setting);
    case 'code': {
      const column = { ...setting.whole, leftMm: setting.whole.leftMm + codeTextMm };
      return [
        { style: 'code', block: block.kind, text: block.text, column },
        { style: 'note', block: block.kind, text: block.note, column },
      ];
    }
    default:
      return [];
  }
}

interface Placed extends Glyph {
  readonly page: number;
}

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad]/gu, '');

/** Takes the letters of the pages in the order in which they were drawn. */
class Reader {
  private at = 0;
  private readonly glyphs: readonly Placed[];
  constructor(glyphs: readonly Placed[]) {
    this.glyphs = glyphs;
  }

  /** The letters of the text where it comes next, else null. */
  take(text: string): readonly Placed[] | null {
    const wanted = bare(text);
    let read = '';
    let end = this.at;
    while (read.length < wanted.length && end < this.glyphs.length) {
      read += bare(this.glyphs[end]?.text ?? '');
      end += 1;
    }
    if (read !== wanted) return null;
    const taken = this.glyphs.slice(this.at, end);
    this.at = end;
    return taken;
  }
  next(): string {
    return this.glyphs
      .slice(this.at, this.at + 40)
      .map(({ text }) => text)
      .join('');
  }
}

function linesOf(glyphs: readonly Placed[]): SetLine[] {
  const lines: SetLine[] = [];
  for (const { page, baselineMm, leftMm, rightMm } of glyphs) {
    const last = lines.at(-1);
    if (last && last.page === page && Math.abs(last.baselineMm - baselineMm) < 0.5)
      lines[lines.length - 1] = { ...last, rightMm: Math.max(last.rightMm, rightMm) };
    else lines.push({ page, baselineMm, leftMm, rightMm });
  }
  return lines;
}

function found(reader: Reader, expected: Expected, profile: LayoutProfile): Component {
  const text = styledText(profile.styles[expected.style], expected.text);
  const glyphs = reader.take(text);
  if (glyphs === null)
    throw new Error(`${expected.style} is not where it belongs: "${text}"; there stands "${reader.next()}"`);
  return { ...expected, text, glyphs, lines: linesOf(glyphs) };
}

function foundRow(reader: Reader, { head, cells }: ExpectedRow, profile: LayoutProfile): Component[] {
  const heads: Component[] = [];
  const titles = head.map(({ text }) => text).join('');
  for (const again of reader.next().startsWith(bare(titles).slice(0, 20)) ? head : [])
    heads.push(found(reader, again, profile));
  return [...heads, ...cells.map((cell) => found(reader, cell, profile))];
}

/** Letters within the margins of a page: the text itself. */
export function textGlyphs({ glyphs, heightMm }: MarkedPage, profile: LayoutProfile): readonly Glyph[] {
  const { top, bottom } = profile.marginsMm;
  return glyphs.filter(({ baselineMm }) => baselineMm > top && baselineMm < heightMm - bottom);
}

/** Letters outside them: page number, mark of made-up content. */
export function marginGlyphs(page: MarkedPage, profile: LayoutProfile): readonly Glyph[] {
  const text = new Set(textGlyphs(page, profile));
  return page.glyphs.filter((glyph) => !text.has(glyph));
}

/** Finds every component of a paper on its printed pages; throws where one is not in its place. */
export function componentsOf(model: DocumentModel, { pages }: PrintedPaper): readonly Component[] {
  const profile = layoutProfile(model.profile);
  const { left } = profile.marginsMm;
  const whole = { leftMm: left, rightMm: left + pageArea(profile, model.orientation).textWidthMm };
  const glyphs = pages.flatMap((page, at) =>
    textGlyphs(page, profile).map((glyph): Placed => ({ ...glyph, page: at })),
  );
  const reader = new Reader(glyphs);
  return model.blocks
    .flatMap((block) => expectedOf(block, { profile, whole }))
    .flatMap((expected) =>
      'cells' in expected ? foundRow(reader, expected, profile) : [found(reader, expected, profile)],
    );
}
