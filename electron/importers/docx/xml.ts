import { damagedFile } from '../failures.ts';

/** One element of a parsed part; text stands as children of type string. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const DEEPEST = 256;
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gy;
const attribute = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(whole: string, body: string): string {
  if (!body.startsWith('#')) return named[body] ?? whole;
  const code = body[1] === 'x' ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#?\w+);/g, entity) : text;
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of source.matchAll(attribute)) {
    found.set(name, decodeEntities(double ?? single ?? ''));
  }
  return found;
}

/** Parses one part of a docx, without document types or outside entities; throws damaged-file. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const source = decodeXml(bytes);
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  let end = 0;
  for (const [whole, cdata, closing, opening, attributes = '', empty, text] of source.matchAll(token)) {
    end += whole.length;
    const parent = open.at(-1) ?? root;
    if (cdata !== undefined) parent.children.push(cdata);
    else if (text !== undefined) parent.children.push(decodeEntities(text));
    else if (closing !== undefined) {
      if (open.length === 1 || closing !== parent.name) throw damagedFile();
      open.pop();
    } else if (opening !== undefined) {
      const element: OpenElement = { name: opening, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
      if (open.length > DEEPEST) throw damagedFile();
    }
  }
  if (open.length !== 1 || end !== source.length) throw damagedFile();
  return root;
}

function decodeXml(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff || bytes[1] === 0;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw damagedFile(error);
  }
}

/** Child elements, text left out. */
export function elements(parent: XmlElement | undefined): readonly XmlElement[] {
  return parent === undefined ? [] : parent.children.filter((child) => typeof child !== 'string');
}

/** First element down a path of names, each a child of the one before. */
export function descend(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => elements(at).find((child) => child.name === name),
    parent,
  );
}

/** The w:val of the element at a path, undefined where it is absent. */
export function valueAt(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return descend(parent, ...path)?.attributes.get('w:val');
}

/** A switch such as w:caps: on when present without a value that turns it off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const found = descend(parent, name);
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(found.attributes.get('w:val') ?? '');
}
