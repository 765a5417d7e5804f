import { decodeLegacyFont, legacyEncoding } from './fonts.ts';
import type { ListPlace, Styles } from './styles.ts';
import { descend, elements, type XmlElement } from './xml.ts';

/** Text set in one font; neighbours of the same font are joined before they are decoded. */
interface Piece {
  readonly font: string | undefined;
  readonly text: string;
  readonly capitals: boolean;
}

/** Lines of a body in reading order, and the legacy encodings its fonts stood for. */
export interface BodyText {
  readonly lines: readonly string[];
  readonly encodings: ReadonlySet<string>;
}

/** Deleted and moved text, field codes and the second drawing of a shape are not read. */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:rPr', 'w:pPr', 'w:tblPr']);

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

function symbol(element: XmlElement): Piece {
  const font = element.attributes.get('w:font');
  const code = Number.parseInt(element.attributes.get('w:char') ?? '', 16);
  const isLetter = legacyEncoding(font) !== null && code > 0;
  // Word moves the codes of symbol fonts to U+F000.
  return { font, text: isLetter ? String.fromCharCode(code & 0xff) : '', capitals: false };
}

function plain(element: XmlElement, font: string | undefined): string | null {
  switch (element.name) {
    case 'w:t':
      return textOf(element);
    case 'w:tab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:softHyphen':
      // Code 0xAD of a TCVN3 font is the letter ư.
      return legacyEncoding(font) === 'tcvn3' ? '\u00ad' : '';
    default:
      return null;
  }
}

function joinPieces(pieces: readonly Piece[], encodings: Set<string>): string {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.font === piece.font && last.capitals === piece.capitals) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else joined.push(piece);
  }
  return joined
    .map(({ font, text, capitals }) => {
      const unicode = decodeLegacyFont(text, font);
      const encoding = legacyEncoding(font);
      if (encoding !== null && unicode !== text) encodings.add(encoding);
      return capitals ? unicode.toUpperCase() : unicode;
    })
    .join('');
}

/** Walks a w:body: paragraphs as lines, table cells one after the other, list numbers written out. */
export function readBody(body: XmlElement, styles: Styles, count: (place: ListPlace) => string): BodyText {
  const lines: string[] = [];
  const encodings = new Set<string>();

  function runPieces(run: XmlElement, paragraph: XmlElement | undefined, boxes: XmlElement[]): Piece[] {
    const properties = descend(run, 'w:rPr');
    if (styles.shows(properties, paragraph, 'w:vanish')) return [];
    const font = styles.fontOf(properties, paragraph);
    const capitals = styles.shows(properties, paragraph, 'w:caps');
    return elements(run).flatMap((child) => {
      if (child.name === 'w:sym') return [symbol(child)];
      const text = plain(child, font);
      if (text !== null) return [{ font, text, capitals }];
      return pieces(child, paragraph, boxes);
    });
  }

  function pieces(parent: XmlElement, paragraph: XmlElement | undefined, boxes: XmlElement[]): Piece[] {
    return elements(parent).flatMap((child) => {
      if (skipped.has(child.name)) return [];
      if (child.name === 'w:r') return runPieces(child, paragraph, boxes);
      if (child.name !== 'w:txbxContent') return pieces(child, paragraph, boxes);
      boxes.push(child);
      return [];
    });
  }

  function readParagraph(element: XmlElement): void {
    const properties = descend(element, 'w:pPr');
    const boxes: XmlElement[] = [];
    const text = joinPieces(pieces(element, properties, boxes), encodings);
    const place = text.trim() === '' ? null : styles.listPlace(properties);
    lines.push((place === null ? '' : count(place)) + text);
    for (const box of boxes) readBlocks(box);
  }

  function readBlocks(parent: XmlElement): void {
    for (const child of elements(parent)) {
      if (child.name === 'w:p') readParagraph(child);
      else if (!skipped.has(child.name)) readBlocks(child);
    }
  }

  readBlocks(body);
  return { lines, encodings };
}
