import { descend, elements, isOn, valueAt, type XmlElement } from './xml.ts';

/** Place of a paragraph in Word's lists. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

/** What of a docx's styles bears on its text. */
export interface Styles {
  /** Font of a run's letters beyond ASCII: its own, its style's, its paragraph's, the default. */
  readonly fontOf: (run: XmlElement | undefined, paragraph: XmlElement | undefined) => string | undefined;
  /** Whether a run is shown in capitals, or not shown at all. */
  readonly shows: (run: XmlElement | undefined, paragraph: XmlElement | undefined, name: string) => boolean;
  readonly listPlace: (paragraph: XmlElement | undefined) => ListPlace | null;
}

const LONGEST_CHAIN = 20;

function fontIn(properties: XmlElement | undefined): string | undefined {
  const fonts = descend(properties, 'w:rFonts')?.attributes;
  return fonts?.get('w:hAnsi') ?? fonts?.get('w:ascii');
}

/** Reads styles.xml; an absent part gives styles that say nothing. */
export function readStyles(part: XmlElement | undefined): Styles {
  const root = descend(part, 'w:styles');
  const all = elements(root).filter((child) => child.name === 'w:style');
  const byId = new Map(all.map((style) => [style.attributes.get('w:styleId') ?? '', style]));
  const isDefault = (style: XmlElement) =>
    style.attributes.get('w:type') === 'paragraph' && style.attributes.get('w:default') === '1';
  const normal = all.find(isDefault)?.attributes.get('w:styleId');
  const defaults = descend(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');

  /** A style and those it is based on, nearest first; a circle in a damaged file ends at the limit. */
  function chain(id: string | undefined): XmlElement[] {
    const found: XmlElement[] = [];
    let style = id === undefined ? undefined : byId.get(id);
    while (style !== undefined && found.length < LONGEST_CHAIN) {
      found.push(style);
      style = byId.get(valueAt(style, 'w:basedOn') ?? '');
    }
    return found;
  }
  const paragraphChain = (paragraph: XmlElement | undefined) =>
    chain(valueAt(paragraph, 'w:pStyle') ?? normal);
  const runLayers = (run: XmlElement | undefined, paragraph: XmlElement | undefined) => [
    run,
    ...[...chain(valueAt(run, 'w:rStyle')), ...paragraphChain(paragraph)].map((style) =>
      descend(style, 'w:rPr'),
    ),
    defaults,
  ];
  function listPlace(paragraph: XmlElement | undefined): ListPlace | null {
    const layers = [paragraph, ...paragraphChain(paragraph).map((style) => descend(style, 'w:pPr'))];
    const numId = layers.map((layer) => valueAt(layer, 'w:numPr', 'w:numId')).find((id) => id !== undefined);
    if (numId === undefined || numId === '0') return null;
    const level = layers.map((layer) => valueAt(layer, 'w:numPr', 'w:ilvl')).find((id) => id !== undefined);
    return { numId, level: Number(level ?? 0) };
  }
  return {
    fontOf: (run, paragraph) =>
      runLayers(run, paragraph)
        .map(fontIn)
        .find((font) => font !== undefined),
    shows: (run, paragraph, name) => {
      const layer = runLayers(run, paragraph).find((properties) => descend(properties, name) !== undefined);
      return isOn(layer, name);
    },
    listPlace,
  };
}
