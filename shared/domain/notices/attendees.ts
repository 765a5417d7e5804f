import type { Paragraph } from './paragraphs.ts';
import type { AttendeeReading } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import { keyPattern, keySameLength, textStartOf, tidy } from './text.ts';

const intro = keyPattern(
  '^(?:cùng\\s+)?(?:tham\\s+)?(?:dự|tham gia|thành phần|cùng dự)(?![\\p{L}]).{0,120}?(?=(?:tại\\s+(?:\\d[\\d/]*\\s+)?(?:điểm|đầu)\\s+cầu)|(?:gồm|có)(?![\\p{L}])|:)',
);
const site = keyPattern(
  '^(?:và\\s+)?(?:(?:cùng\\s+|tham\\s+)?dự\\s+)?tại\\s+(?:các\\s+|\\d[\\d/]*\\s+)?(?:điểm|đầu)\\s+cầu\\s+(?<site>.{2,60}?)\\s*(?:,\\s*)?(?:(?:gồm\\s+)?có|gồm|:)(?:\\s*:)?\\s*',
);
const lead = keyPattern('^(?:(?:gồm\\s+)?có|gồm|bao gồm|:|các đồng chí|các đ/c|đồng chí|đ/c|là)\\s*:?\\s*');

function stripped(text: string): string {
  let rest = text;
  for (let found = lead.exec(keySameLength(rest)); found; found = lead.exec(keySameLength(rest)))
    rest = rest.slice(found[0].length);
  return rest.replace(/[\s.;:,]+$/, '');
}

function phrasesOf(text: string, before: string | null): AttendeeReading[] {
  let current = before;
  return text.split(';').flatMap((raw) => {
    const phrase = tidy(raw);
    const found = site.exec(keySameLength(phrase));
    if (found)
      current = phrase.slice(
        found[0].indexOf(found.groups?.site ?? ''),
        found[0].indexOf(found.groups?.site ?? '') + (found.groups?.site ?? '').length,
      );
    const who = stripped(found ? phrase.slice(found[0].length) : phrase);
    return who === '' ? [] : [{ site: current, text: who, textStart: textStartOf(who) }];
  });
}

/** Where a sentence begins to tell who attended, at its start or behind a ";"; -1 where it does not. */
function toldFrom(keyed: string): number {
  for (const { index, 0: gap } of keyed.matchAll(/^|;\s*/gu)) {
    const found = intro.exec(keyed.slice(index + gap.length));
    if (found) return index + gap.length + found[0].length;
  }
  return -1;
}

/** Reads who attended: the phrases of the sentence that tells it, and the dashed lines below one that ends in ":". */
export function readAttendees(opening: readonly Paragraph[]): AttendeeReading[] {
  const found: AttendeeReading[] = [];
  let listing = false;
  for (const paragraph of opening) {
    if (listing && paragraph.marker !== null) {
      found.push(...phrasesOf(paragraph.text, null));
      continue;
    }
    listing = false;
    for (const sentence of sentencesOf(paragraph)) {
      const from = toldFrom(sentence.keyed);
      if (from < 0) continue;
      found.push(...phrasesOf(sentence.text.slice(from), null));
      listing = /:$/.test(sentence.text);
    }
  }
  return found;
}
