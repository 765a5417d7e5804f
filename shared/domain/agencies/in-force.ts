import { type NamedAgency, nameOn } from './names.ts';
import { isWithin, type Span } from './spans.ts';

/** An agency with every spelling it is known by. */
export interface KnownAgency extends NamedAgency, Span {
  readonly aliases: readonly string[];
}

/** Agencies by the names that a paper of one day gives them. */
export interface NamesInForce {
  /** The name in force of the agency known by these words; the words themselves where none is. */
  agency(words: string): string;
  /** A line of a paper with each name that an agency bore at another time put right; abbreviations stay as typed. */
  within(line: string): string;
}

/** What a name is known by: its words as they are spelled, however capital. */
export const keyOf = (words: string): string => words.normalize('NFC').trim().toLocaleLowerCase('vi');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds these names as whole words, the longest first: "Sở Nông nghiệp" must not be found inside "Sở Nông nghiệp và Môi trường". */
export function wordsPattern(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Names of all agencies by their spellings; of two with one spelling the one that stands on the day has it. */
function byTheirSpellings(
  agencies: readonly KnownAgency[],
  day: string,
  spellings: (agency: KnownAgency) => readonly string[],
): ReadonlyMap<string, string> {
  const standingLast = [...agencies].sort((a, b) => Number(isWithin(a, day)) - Number(isWithin(b, day)));
  return new Map(
    standingLast.flatMap((agency) =>
      spellings(agency).map((spelling) => [keyOf(spelling), nameOn(agency, day)]),
    ),
  );
}

const namesOf = ({ name, names }: KnownAgency): string[] => [name, ...names.map((dated) => dated.name)];

/** Keeps the capitals of a line that is written in them. */
function inCaseOf(found: string, name: string): string {
  return found === found.toLocaleUpperCase('vi') ? name.toLocaleUpperCase('vi') : name;
}

/** Names of a directory as they are in force on the day (ISO). */
export function namesInForce(agencies: readonly KnownAgency[], day: string): NamesInForce {
  const known = byTheirSpellings(agencies, day, (agency) => [...namesOf(agency), ...agency.aliases]);
  const renamed = byTheirSpellings(
    agencies.filter(({ names }) => names.length > 0),
    day,
    namesOf,
  );
  const pattern = renamed.size === 0 ? null : wordsPattern([...renamed.keys(), ...known.keys()]);
  return {
    agency: (words) => known.get(keyOf(words)) ?? words,
    within: (line) =>
      pattern === null
        ? line
        : line.normalize('NFC').replace(pattern, (found) => {
            const name = renamed.get(keyOf(found));
            return name === undefined || keyOf(name) === keyOf(found) ? found : inCaseOf(found, name);
          }),
  };
}
