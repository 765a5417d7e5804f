import { compareVi } from '../../format/index.ts';
import { type DatedName, emptyProblems, nameProblems, type Problem, spanProblems } from './names.ts';
import type { Span } from './spans.ts';

/** The given name: the last word of a Vietnamese name. */
function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}

/** What people are sorted by: the given name, then the whole. */
export function personSortKey(name: string): string {
  return `${givenName(name)} ${name}`;
}

/** Order of two people's names: by given name, then by the whole, in Vietnamese collation. */
export function comparePeople(a: string, b: string): number {
  return compareVi(givenName(a), givenName(b)) || compareVi(a, b);
}

/** A post that a person holds or held; `agency` is its name where it is none of the directory. */
export interface Post extends Span {
  readonly agencyId: number | null;
  readonly agency: string | null;
  readonly position: string;
}

/** Name and rank that a person bore for a time. */
export interface DatedPersonName extends DatedName {
  readonly rank: string | null;
}

/** What a person is entered as; the name outside of all dated ones is `name`. */
export interface PersonForm {
  readonly name: string;
  readonly names: readonly DatedPersonName[];
  readonly posts: readonly Post[];
}

/** Everything that keeps a person from being saved, field by field. */
export function personProblems({ name, names, posts }: PersonForm): Problem[] {
  return [
    ...emptyProblems(name, 'name', 'Ghi họ và tên.'),
    ...nameProblems(names),
    ...posts.flatMap((post, at) => [
      ...emptyProblems(post.position, `posts.${at}.position`, 'Ghi chức vụ, hoặc bỏ dòng này.'),
      ...spanProblems(post, `posts.${at}.validTo`),
    ]),
  ];
}
