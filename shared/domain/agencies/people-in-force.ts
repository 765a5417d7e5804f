import { fold } from '../../format/index.ts';
import { keyOf, namesInForce } from './in-force.ts';
import type { DatedPersonName, Post } from './people.ts';
import { isWithin } from './spans.ts';

/** A person as far as papers name one: `name` and `rank` are those outside of all dated ones. */
export interface KnownPerson {
  readonly id: number;
  readonly name: string;
  readonly rank: string | null;
  readonly names: readonly DatedPersonName[];
  readonly posts: readonly Post[];
}

/** People by the names and titles that a paper of one day gives them. */
export interface PeopleInForce {
  /** Name and rank in force of the person of that id; undefined for one who is not in the directory. */
  person(id: number): PersonName | undefined;
  /** The post that one who is told with this title holds on the day in the same agency; the title itself where that is not clear. */
  title(id: number, title: string): string;
  /** A line with each name that a person bore at another time put right; a name that two people bore stays as typed. */
  within(line: string): string;
}

interface PersonName {
  readonly name: string;
  readonly rank: string | null;
}

/** Name and rank of a person in force on the day (ISO). */
export function personOn({ name, rank, names }: Omit<KnownPerson, 'id' | 'posts'>, day: string): PersonName {
  const dated = names.find((one) => isWithin(one, day));
  return dated ? { name: dated.name, rank: dated.rank } : { name, rank };
}

const spellingsOf = ({ name, names }: KnownPerson): string[] => [
  ...new Set([name, ...names.map((dated) => dated.name)].map(keyOf)),
];

/** Those none of whose names another person bears too. */
function unmistakable(people: readonly KnownPerson[]): readonly KnownPerson[] {
  const bearers = new Map<string, number>();
  for (const spelling of people.flatMap(spellingsOf)) bearers.set(spelling, (bearers.get(spelling) ?? 0) + 1);
  return people.filter((person) => spellingsOf(person).every((spelling) => bearers.get(spelling) === 1));
}

function titleOn(posts: readonly Post[], title: string, day: string): string {
  const told = posts.filter(({ position }) => fold(position) === fold(title));
  if (told.length === 0 || told.some((post) => isWithin(post, day))) return title;
  const sameAgency = (post: Post) =>
    told.some(({ agencyId, agency }) => agencyId === post.agencyId && agency === post.agency);
  const held = posts.filter((post) => isWithin(post, day) && sameAgency(post));
  return held.length === 1 && held[0] ? held[0].position : title;
}

/** People of a directory as papers of the day (ISO) name them. */
export function peopleInForce(people: readonly KnownPerson[], day: string): PeopleInForce {
  const known = new Map(people.map((person) => [person.id, person]));
  const always = { validFrom: null, validTo: null };
  const lines = namesInForce(
    unmistakable(people).map(({ name, names }) => ({ name, names, aliases: [], ...always })),
    day,
  );
  return {
    person: (id) => {
      const person = known.get(id);
      return person && personOn(person, day);
    },
    title: (id, title) => titleOn(known.get(id)?.posts ?? [], title, day),
    within: lines.within,
  };
}
