import { keyOf, wordsPattern } from './in-force.ts';
import type { OtherAgency } from './names.ts';
import { isWithin } from './spans.ts';

/** An agency that a line of a paper names although it had ended before the day of the paper. */
export interface EndedAgency {
  readonly id: number;
  /** As the line spells it. */
  readonly words: string;
  /** Its last day, ISO. */
  readonly endedOn: string;
  /** Who followed it and stands on the day, by the name in force; null where nobody is known to. */
  readonly successor: string | null;
}

/** The one that followed an agency and stands on the day, over others that have ended too. */
function heirOf(agency: OtherAgency, agencies: ReadonlyMap<number, OtherAgency>, day: string): string | null {
  const seen = new Set<number>();
  for (let at = agency; at.successorId !== null && !seen.has(at.id); ) {
    seen.add(at.id);
    const heir = agencies.get(at.successorId);
    if (!heir) return null;
    if (isWithin(heir, day)) return heir.name;
    at = heir;
  }
  return null;
}

/** Finds in a line the agencies that had ended before the day (ISO), each once; their names are those in force on it. */
export function endedAgencies(
  agencies: readonly OtherAgency[],
  day: string,
): (line: string) => readonly EndedAgency[] {
  // Of two with one spelling the one that stands on the day is meant.
  const standingLast = [...agencies].sort((a, b) => Number(isWithin(a, day)) - Number(isWithin(b, day)));
  const spelled = new Map(
    standingLast.flatMap((agency) =>
      [agency.name, ...agency.spellings].map((spelling) => [keyOf(spelling), agency]),
    ),
  );
  const ended = (agency: OtherAgency | undefined) => agency?.validTo != null && agency.validTo < day;
  if (![...spelled.values()].some(ended)) return () => [];
  const pattern = wordsPattern([...spelled.keys()]);
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  // The same leads come again and again in one draft, and with every key that is typed.
  const told = new Map<string, readonly EndedAgency[]>();
  const find = (line: string): readonly EndedAgency[] => {
    const found = new Map<number, EndedAgency>();
    for (const [words] of line.normalize('NFC').matchAll(pattern)) {
      const agency = spelled.get(keyOf(words));
      if (!agency || agency.validTo === null || agency.validTo >= day || found.has(agency.id)) continue;
      const { id, validTo: endedOn } = agency;
      found.set(id, { id, words, endedOn, successor: heirOf(agency, byId, day) });
    }
    return [...found.values()];
  };
  return (line) => {
    const known = told.get(line) ?? find(line);
    told.set(line, known);
    return known;
  };
}
