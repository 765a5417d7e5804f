import { namedAt, notAgain, startsHere, weakEnd } from './body-starts.ts';
import {
  address,
  bareField,
  bareForce,
  bareGroup,
  committee,
  fieldBody,
  group,
  groupGoesOn,
  joined,
  manyFields,
  office,
  strongHead,
} from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import { grownNameEnd, isUpperAt, properNameEnd, type Words } from './names.ts';
import { type Bodies, type Body, single, territoryAt } from './territory.ts';
import { keyPattern, matchAt, tidy } from './text.ts';
import { isPredicateAt, mayBePredicateAt } from './words.ts';

/** Bodies found at a place, with what the next ones of a list leave out ("UBND", "Sở"). */
export interface Found extends Bodies {
  readonly committee?: string;
  readonly field?: string;
}

type Rule = (words: Words, at: number, lexicon: Lexicon) => Found | null;

/** Lets a name end with its place: "Công an các huyện A, B", "Sở Y tế tỉnh Sơn La", "Sở Y tế Hà Nội". */
function withPlace(words: Words, start: number, end: number, lexicon: Lexicon): Found {
  const starts = startsHere(lexicon, words);
  const gap = /^\s+/.exec(words.text.slice(end, end + 20))?.[0].length ?? 0;
  if (gap > 0) {
    const territory = territoryAt(words, { start, at: end }, lexicon, starts);
    if (territory) return { ...territory, committee: tidy(words.text.slice(start, end)) };
    const name = isUpperAt(words, end + gap) && !starts(end + gap) ? properNameEnd(words, end + gap) : -1;
    if (name > 0) return { ...single(words, start, name), committee: tidy(words.text.slice(start, end)) };
  }
  return { ...single(words, start, end), committee: tidy(words.text.slice(start, end)) };
}

const patternBody =
  (pattern: RegExp): Rule =>
  (words, at, lexicon) => {
    const found = matchAt(pattern, words.keyed, at);
    return found ? withPlace(words, at, at + found[0].length, lexicon) : null;
  };

const dictionaryBody: Rule = (words, at, lexicon) => {
  const end = lexicon.agencyEnd(words.keyed, at);
  return end < 0 ? null : { ...withPlace(words, at, end, lexicon), ...fieldOf(words, at) };
};

function fieldOf(words: Words, at: number): { readonly field?: string } {
  const head = matchAt(fieldBody, words.keyed, at)?.groups?.head;
  return head === undefined ? {} : { field: words.text.slice(at, at + head.length) };
}

const departmentBody: Rule = (words, at, lexicon) => {
  const found = patternBody(fieldBody)(words, at, lexicon);
  return found && { ...found, ...fieldOf(words, at) };
};

/** "các Sở: Y tế, Tài chính": the first of them; the list goes on with the others. */
const departmentsBody: Rule = (words, at, lexicon) => {
  const found = matchAt(manyFields, words.keyed, at);
  if (!found) return null;
  const from = at + found[0].length;
  const head = found.groups?.head ?? '';
  const field =
    head.charAt(0).toUpperCase() + words.text.slice(at + found[0].indexOf(head)).slice(1, head.length);
  const colon = found.groups?.colon === ':';
  if (!colon && !isUpperAt(words, from)) return null;
  const named = matchAt(bareField, words.keyed, from);
  if (named && !namedAt(words, from, lexicon)) {
    return { ...single(words, from, from + named[0].length, field), field };
  }
  return colon ? bodyAt(words, from, lexicon) : null;
};

const namedBody: Rule = (words, at, lexicon) => {
  const strong =
    matchAt(strongHead, words.keyed, at) ??
    (isUpperAt(words, at) ? matchAt(bareForce, words.keyed, at) : null);
  const end = strong ? at + strong[0].length : weakEnd(words, at);
  if (end < 0 || (strong && matchAt(notAgain, words.keyed, end))) return null;
  return withPlace(words, at, grownNameEnd(words, end, startsHere(lexicon, words)), lexicon);
};

const territoryBody: Rule = (words, at, lexicon) => {
  const found = territoryAt(words, { start: at, at }, lexicon, startsHere(lexicon, words));
  if (!found || (isSoleProvince(words, at) && found.bodies.length === 1)) return null;
  return { ...found, committee: '' };
};

const isSoleProvince = ({ keyed }: Words, at: number): boolean => keyed.startsWith('tỉnh', at);

/** "Giám đốc Sở Y tế", "Chủ tịch UBND các huyện A, B", "đồng chí Lò Văn An - Phó Chủ tịch UBND tỉnh". */
const personBody: Rule = (words, at, lexicon) => {
  const addressed = matchAt(address, words.keyed, at);
  const from = at + (addressed?.[0].length ?? 0);
  const title = matchAt(office, words.keyed, from);
  if (title) return officeBody(words, from, from + title[0].length, lexicon);
  const grown = addressed && isUpperAt(words, from) ? properNameEnd(words, from) : -1;
  if (grown < 0) return null;
  const dash = /\s[-–]\s/u.exec(words.text.slice(from, grown));
  const name = dash ? from + dash.index : grown;
  const gap = /^\s*[-–,(]\s*/.exec(words.text.slice(name, name + 10))?.[0].length ?? 0;
  const held =
    gap > 0 && matchAt(office, words.keyed, name + gap) ? personBody(words, name + gap, lexicon) : null;
  return single(words, from, held?.end ?? name);
};

/** "Trưởng Ban Quản lý Khu kinh tế": the title's last word begins the body's name. */
function headOfBody(words: Words, start: number, end: number, lexicon: Lexicon): Found | null {
  const last = words.text.slice(start, end).lastIndexOf(' ');
  const body = last < 0 ? null : namedBody(words, start + last + 1, lexicon);
  return body && body.end > end ? single(words, start, body.end) : null;
}

function officeBody(words: Words, start: number, end: number, lexicon: Lexicon): Found | null {
  const gap = /^\s+/.exec(words.text.slice(end, end + 10))?.[0].length ?? 0;
  const of = gap > 0 ? bodyAt(words, end + gap, lexicon) : null;
  const title = tidy(words.text.slice(start, end));
  const headed = of ? null : headOfBody(words, start, end, lexicon);
  if (headed) return headed;
  if (!of)
    return isUpperAt(words, start) && words.keyed.startsWith('lãnh', start)
      ? null
      : single(words, start, end);
  const bodies = of.bodies.map((body, index) => ({
    ...body,
    name: `${title} ${body.name}`,
    start: index === 0 ? start : body.start,
  }));
  return {
    bodies,
    end: of.end,
    ...(of.committee === undefined ? {} : { committee: `${title} ${of.committee}` }),
    ...(of.field === undefined ? {} : { field: `${title} ${of.field}` }),
  };
}

const list = keyPattern('\\s*:\\s*', 'uy');
const next = keyPattern('\\s*(?:,\\s*(?:và\\s+)?|và\\s+|;\\s*)', 'uy');
const many = keyPattern('^(?:các|những|hai|ba|\\d{1,3})\\s+');

/** "Các huyện ủy: Vân Hồ, Mộc Châu và Sốp Cộp lãnh đạo": one body for each name, where something is said of them. */
function namesOfGroup(words: Words, start: number, end: number, from: number): Found | null {
  const counted = many.exec(words.keyed.slice(start, end))?.[0].length ?? 0;
  const group = words.text.slice(start + counted, end);
  const head = group.charAt(0).toUpperCase() + group.slice(1);
  const bodies: Body[] = [];
  let at = from;
  for (;;) {
    const until = isUpperAt(words, at) ? properNameEnd(words, at) : -1;
    if (until < 0) return null;
    const name = tidy(words.text.slice(at, until));
    bodies.push({ name: `${head} ${name}`, start: bodies.length === 0 ? start : at, end: until });
    const gap = matchAt(next, words.keyed, until);
    if (!gap) return /\s/.test(name) && isSaidOf(words, until) ? { bodies, end: until } : null;
    at = until + gap[0].length;
  }
}

function isSaidOf(words: Words, at: number): boolean {
  const gap = /^\s+/.exec(words.text.slice(at, at + 10))?.[0].length ?? 0;
  return isPredicateAt(words.keyed, at + gap) || mayBePredicateAt(words.text, words.keyed, at + gap);
}

const groupBody: Rule = (words, at, lexicon) => {
  const found = matchAt(group, words.keyed, at) ?? matchAt(bareGroup, words.keyed, at);
  if (!found) return null;
  const starts = startsHere(lexicon, words);
  let end = grownNameEnd(words, at + found[0].length, () => true);
  for (
    let more = matchAt(groupGoesOn, words.keyed, end);
    more;
    more = matchAt(groupGoesOn, words.keyed, end)
  ) {
    if (
      starts(end + (/^[\s,-]*(?:và\s+)?/u.exec(more[0])?.[0].length ?? 0)) &&
      isUpperAt(words, end + more[0].search(/\p{L}/u))
    )
      break;
    end = grownNameEnd(words, end + more[0].length, () => true);
  }
  const colon = matchAt(list, words.keyed, end);
  const named =
    colon && namedAt(words, end + colon[0].length, lexicon)
      ? bodyAt(words, end + colon[0].length, lexicon)
      : null;
  if (named) return named;
  const each =
    colon && many.test(words.keyed.slice(at, end))
      ? namesOfGroup(words, at, end, end + colon[0].length)
      : null;
  if (each) return each;
  const territory = /^\s/.test(words.text.slice(end))
    ? territoryAt(words, { start: at, at: end }, lexicon, starts)
    : null;
  return territory?.bodies.length === 1 ? territory : single(words, at, end);
};

const rules: readonly Rule[] = [
  personBody,
  patternBody(joined),
  patternBody(committee),
  dictionaryBody,
  departmentsBody,
  departmentBody,
  namedBody,
  territoryBody,
  groupBody,
];

/** Reads the body, or the list that one word heads, at a place of a paragraph; null where none begins. */
export function bodyAt(words: Words, at: number, lexicon: Lexicon): Found | null {
  for (const rule of rules) {
    const found = rule(words, at, lexicon);
    if (found && found.bodies.length > 0) return found;
  }
  return null;
}
