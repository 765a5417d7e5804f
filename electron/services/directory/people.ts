import {
  comparePeople,
  isWithin,
  nameOn,
  type PersonForm,
  personProblems,
} from '../../../shared/domain/agencies/index.ts';
import { allAgencies } from '../../database/queries/agencies.ts';
import {
  allPeople,
  deletePerson,
  insertPerson,
  type PersonRecord,
  personById,
  personUses,
  replacePosts,
  updatePerson,
} from '../../database/queries/people.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { refuseInUse, refuseProblems } from './refuse.ts';

type Posts = PersonForm['posts'];

const postsOf = ({ posts }: PersonRecord): Posts => JSON.parse(posts);

/** Names of all agencies by id, as in force on the day. */
function agencyNames({ db }: ReadContext, on: string): ReadonlyMap<number, string> {
  return new Map(
    allAgencies(db).map(({ id, name, names }) => [id, nameOn({ name, names: JSON.parse(names) }, on)]),
  );
}

/** Every person with the post held on the day `on` (ISO), by given name. */
export function listPeople(context: ReadContext, { on }: { readonly on: string }) {
  const names = agencyNames(context, on);
  const rows = allPeople(context.db).map((record) => {
    const { id, name, rank } = record;
    const post = postsOf(record).find((held) => isWithin(held, on));
    const agency = (post?.agencyId == null ? null : names.get(post.agencyId)) ?? post?.agency ?? null;
    return { id, name, rank, position: post?.position ?? null, agency, isSample: record.isSample === 1 };
  });
  return { rows: rows.sort((a, b) => comparePeople(a.name, b.name)) };
}

function requirePerson({ db }: ReadContext, id: number): PersonRecord {
  const record = personById(db, id);
  if (!record) throw missing('Người');
  return record;
}

/** One person with every post held. Throws AppError not-found. */
export function getPerson(context: ReadContext, { id }: { readonly id: number }) {
  const record = requirePerson(context, id);
  const { name, rank, note } = record;
  return { person: { id, name, rank, note, posts: postsOf(record), isSample: record.isSample === 1 } };
}

/** A person as the window sends it. */
interface SentPerson extends PersonForm {
  readonly id: number | null;
  readonly rank: string | null;
  readonly note: string | null;
}

/** Saves a person with the posts held; a new one where `id` is null. Throws AppError: invalid-request (details.field), not-found. */
export function savePerson(context: WriteContext, sent: SentPerson) {
  const { db } = context;
  refuseProblems(personProblems(sent));
  return recorded(context, () => {
    const fields = { name: sent.name.trim(), rank: sent.rank, note: sent.note };
    if (sent.id !== null && !updatePerson(db, sent.id, fields)) throw missing('Người');
    const id = sent.id ?? insertPerson(db, fields);
    replacePosts(db, id, sent.posts);
    return { id };
  });
}

/** Takes out a person whom nothing names. Throws AppError: not-found, conflict. */
export function removePerson(context: WriteContext, { id }: { readonly id: number }) {
  return recorded(context, () => {
    requirePerson(context, id);
    const { signers, attendees } = personUses(context.db, id);
    refuseInUse(
      signers + attendees,
      'Người này đã ký văn bản hoặc dự họp nên còn trong sổ. Ghi ngày thôi giữ chức thay cho việc xóa.',
    );
    deletePerson(context.db, id);
    return {};
  });
}
