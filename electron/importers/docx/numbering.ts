import { formatCount } from './counting.ts';
import { decodeLegacyFont } from './fonts.ts';
import type { ListPlace } from './styles.ts';
import { descend, elements, isOn, valueAt, type XmlElement } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
  readonly legal: boolean;
  readonly font: string | undefined;
  /** The level whose step starts this one anew; 0 = never, undefined = any higher one. */
  readonly restart: number | undefined;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels whose count this list begins anew, with the number it begins at. */
  readonly overrides: ReadonlyMap<number, number>;
}

const LEVELS = 9;

function numberAt(parent: XmlElement | undefined, ...path: readonly string[]): number | undefined {
  const value = valueAt(parent, ...path);
  return value === undefined || !/^\d{1,6}$/.test(value) ? undefined : Number(value);
}

function readLevel(element: XmlElement): Level {
  return {
    start: numberAt(element, 'w:start') ?? 1,
    format: valueAt(element, 'w:numFmt') ?? 'decimal',
    text: valueAt(element, 'w:lvlText') ?? '',
    suffix: valueAt(element, 'w:suff') ?? 'tab',
    legal: isOn(element, 'w:isLgl'),
    font: descend(element, 'w:rPr', 'w:rFonts')?.attributes.get('w:hAnsi'),
    restart: numberAt(element, 'w:lvlRestart'),
  };
}

function levelsOf(parent: XmlElement | undefined): Map<number, Level> {
  const levels = elements(parent).filter((child) => child.name === 'w:lvl');
  return new Map(levels.map((level) => [Number(level.attributes.get('w:ilvl') ?? 0), readLevel(level)]));
}

function readList(num: XmlElement, abstracts: ReadonlyMap<string, XmlElement>): List {
  const abstractId = valueAt(num, 'w:abstractNumId') ?? '';
  const levels = levelsOf(abstracts.get(abstractId));
  const overrides = new Map<number, number>();
  for (const override of elements(num).filter((child) => child.name === 'w:lvlOverride')) {
    const at = Number(override.attributes.get('w:ilvl') ?? 0);
    for (const [, level] of levelsOf(override)) levels.set(at, level);
    const start = numberAt(override, 'w:startOverride');
    if (start !== undefined) overrides.set(at, start);
  }
  return { abstractId, levels, overrides };
}

function readLists(part: XmlElement | undefined): ReadonlyMap<string, List> {
  const all = elements(descend(part, 'w:numbering'));
  const abstracts = new Map<string, XmlElement>();
  const linked = new Map<string, XmlElement>();
  for (const element of all.filter((child) => child.name === 'w:abstractNum')) {
    abstracts.set(element.attributes.get('w:abstractNumId') ?? '', element);
    const style = valueAt(element, 'w:styleLink');
    if (style !== undefined) linked.set(style, element);
  }
  for (const [id, element] of abstracts) {
    const target = linked.get(valueAt(element, 'w:numStyleLink') ?? '');
    if (target !== undefined) abstracts.set(id, target);
  }
  const nums = all.filter((child) => child.name === 'w:num');
  return new Map(nums.map((num) => [num.attributes.get('w:numId') ?? '', readList(num, abstracts)]));
}

/** Symbol fonts keep their bullets in the private area; a dash is how notices print them. */
function bullet(level: Level): string {
  const text = level.text.trim();
  return /^[-+*–]$/.test(text) ? text : '-';
}

/** Writes the numbers that Word shows before list paragraphs; call once a paragraph, in reading order. */
export function listCounter(part: XmlElement | undefined): (place: ListPlace) => string {
  const lists = readLists(part);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function step(list: List, place: ListPlace, level: Level): (number | undefined)[] {
    const values = counts.get(list.abstractId) ?? new Array<number | undefined>(LEVELS).fill(undefined);
    counts.set(list.abstractId, values);
    const override = list.overrides.get(place.level);
    const key = `${place.numId}/${place.level}`;
    if (override !== undefined && !begun.has(key)) values[place.level] = undefined;
    begun.add(key);
    const before = values[place.level];
    values[place.level] = before === undefined ? (override ?? level.start) : before + 1;
    for (let deeper = place.level + 1; deeper < LEVELS; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart;
      if (restart === undefined || (restart !== 0 && place.level < restart)) values[deeper] = undefined;
    }
    return values;
  }

  function label(list: List, level: Level, values: readonly (number | undefined)[]): string {
    return decodeLegacyFont(level.text, level.font).replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      const format = level.legal ? 'decimal' : (shown?.format ?? 'decimal');
      return formatCount(values[at] ?? shown?.start ?? 1, format);
    });
  }

  return (place) => {
    const list = lists.get(place.numId);
    const level = list?.levels.get(place.level);
    if (list === undefined || level === undefined) return '';
    const values = step(list, place, level);
    const text = level.format === 'bullet' ? bullet(level) : label(list, level, values).trim();
    return text === '' || level.suffix === 'nothing' ? text : `${text} `;
  };
}
