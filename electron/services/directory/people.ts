import {
  comparePeople,
  isWithin,
  nameOn,
  type PersonForm,
  personOn,
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
  replacePersonNames,
  replacePosts,
  updatePerson,
} from '../../database/queries/people.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { refuseInUse, refuseProblems } from './refuse.ts';

type Posts = PersonForm['posts'];

const namesOf = ({ names }: PersonRecord): PersonForm['names'] => JSON.parse(names);
const postsOf = ({ posts }: PersonRecord): Posts => JSON.parse(posts);

/** Names of all agencies by id, as in force on the day. */
function agencyNames({ db }: ReadContext, on: string): ReadonlyMap<number, string> {
  return new Map(
    allAgencies(db).map(({ id, name, names }) => [id, nameOn({ name, names: JSON.parse(names) }, on)]),
  );
}

/** Every person by name, rank and post of the day `on` (ISO), in the order of given names; with the names of other times. */
export function listPeople(context: ReadContext, { on }: { readonly on: string }) {
  const agencies = agencyNames(context, on);
  const rows = allPeople(context.db).map((record) => {
    const { id } = record;
    const names = namesOf(record);
    const { name, rank } = personOn({ ...record, names }, on);
    const borne = new Set([record.name, ...names.map((dated) => dated.name)]);
    const post = postsOf(record).find((held) => isWithin(held, on));
    const agency = (post?.agencyId == null ? null : agencies.get(post.agencyId)) ?? post?.agency ?? null;
    borne.delete(name);
    return {
      ...{ id, name, rank, position: post?.position ?? null, agency, spellings: [...borne] },
      isSample: record.isSample === 1,
    };
  });
  return { rows: rows.sort((a, b) => comparePeople(a.name, b.name)) };
}

function requirePerson({ db }: ReadContext, id: number): PersonRecord {
  const record = personById(db, id);
  if (!record) throw missing('Người');
  return record;
}

/** One person with every name borne and post held. Throws AppError not-found. */
export function getPerson(context: ReadContext, { id }: { readonly id: number }) {
  const record = requirePerson(context, id);
  const { name, rank, note } = record;
  return {
    person: {
      ...{ id, name, rank, note, names: namesOf(record), posts: postsOf(record) },
      isSample: record.isSample === 1,
    },
  };
}

/** A person as the window sends it. */
interface SentPerson extends PersonForm {
  readonly id: number | null;
  readonly rank: string | null;
  readonly note: string | null;
}

/** Saves a person with the names borne and posts held; a new one where `id` is null. Throws AppError: invalid-request (details.field), not-found. */
export function savePerson(context: WriteContext, sent: SentPerson) {
  const { db } = context;
  refuseProblems(personProblems(sent));
  return recorded(context, () => {
    const fields = { name: sent.name.trim(), rank: sent.rank, note: sent.note };
    if (sent.id !== null && !updatePerson(db, sent.id, fields)) throw missing('Người');
    const id = sent.id ?? insertPerson(db, fields);
    replacePersonNames(db, id, sent.names);
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
