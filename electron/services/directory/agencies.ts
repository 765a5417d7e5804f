import {
  type AgencyForm,
  agencyProblems,
  isWithin,
  nameOn,
  type OtherAgency,
} from '../../../shared/domain/agencies/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { fold } from '../../../shared/format/index.ts';
import {
  type AgencyRecord,
  agencyById,
  agencyUses,
  allAgencies,
  deleteAgency,
  insertAgency,
  replaceAliases,
  replaceNames,
  repointAgency,
  updateAgency,
} from '../../database/queries/agencies.ts';
import { peopleOfAgency } from '../../database/queries/people.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { namesIn } from '../stored-lists.ts';
import { refuseInUse, refuseProblems } from './refuse.ts';

const namesOf = ({ names }: AgencyRecord): AgencyForm['names'] => JSON.parse(names);

function rowOf(record: AgencyRecord, on: string) {
  const { id, kind, validFrom, validTo, successorId } = record;
  const names = namesOf(record);
  const name = nameOn({ name: record.name, names }, on);
  const spellings = [record.name, ...names.map((dated) => dated.name), ...namesIn(record.aliases)];
  const others = [...new Set(spellings)].filter((spelling) => spelling !== name);
  return { id, kind, name, spellings: others, validFrom, validTo, successorId, stands: isWithin(record, on) };
}

/** Every agency of all times by its name in force on the day `on` (ISO), with its other spellings and whether it stood then. */
export function listDirectory({ db }: ReadContext, { on }: { readonly on: string }) {
  return { rows: allAgencies(db).map((record) => rowOf(record, on)) };
}

/** Agencies that stood on the day `on` (ISO), each by its name in force then. */
export function listAgencies({ db }: ReadContext, { on }: { readonly on: string }) {
  const standing = allAgencies(db).filter((record) => isWithin(record, on));
  return {
    rows: standing.map((record) => rowOf(record, on)).map(({ id, kind, name }) => ({ id, kind, name })),
  };
}

function requireAgency({ db }: ReadContext, id: number): AgencyRecord {
  const record = agencyById(db, id);
  if (!record) throw missing('Cơ quan');
  return record;
}

/** One agency with its names, who works there and what names it. Throws AppError not-found. */
export function getAgency(context: ReadContext, { id }: { readonly id: number }) {
  const { db } = context;
  const record = requireAgency(context, id);
  const { kind, name, validFrom, validTo, successorId, note } = record;
  return {
    agency: {
      ...{ id, kind, name, validFrom, validTo, successorId, note },
      aliases: namesIn(record.aliases),
      names: namesOf(record),
    },
    predecessors: allAgencies(db)
      .filter((other) => other.successorId === id)
      .map((other) => ({ id: other.id, name: other.name })),
    people: peopleOfAgency(db, id),
    uses: agencyUses(db, id),
  };
}

/** An agency as the window sends it. */
interface SentAgency extends AgencyForm {
  readonly kind: string;
  readonly note: string | null;
}

function othersOf({ db }: ReadContext): OtherAgency[] {
  return allAgencies(db).map((record) => ({
    id: record.id,
    name: record.name,
    validFrom: record.validFrom,
    validTo: record.validTo,
    successorId: record.successorId,
    spellings: [record.name, ...namesIn(record.aliases)],
  }));
}

/** Each spelling once, and the agency's own name not among them. */
function otherSpellings(name: string, spellings: readonly string[]): string[] {
  const kept = new Map(spellings.map((spelling) => [spelling.trim(), spelling.trim()]));
  kept.delete(name.trim());
  kept.delete('');
  return [...kept.values()];
}

/**
 * Saves an agency with its spellings, dated names, end and successor; a new one where `id` is null.
 * Throws AppError: invalid-request (details.field), not-found.
 */
export function saveAgency(context: WriteContext, sent: SentAgency) {
  const { db } = context;
  return recorded(context, () => {
    refuseProblems(agencyProblems(sent, othersOf(context)));
    const { kind, validFrom, validTo, successorId, note } = sent;
    const name = sent.name.trim();
    const fields = { kind, name, validFrom, validTo, successorId, note };
    if (sent.id !== null && !updateAgency(db, sent.id, fields)) throw missing('Cơ quan');
    const id = sent.id ?? insertAgency(db, fields);
    replaceAliases(db, id, otherSpellings(name, sent.aliases));
    replaceNames(db, id, sent.names);
    return { id };
  });
}

/**
 * Makes one agency of two that are the same: what named the one names the other, which keeps its spellings.
 * Throws AppError: invalid-request (the same one twice), not-found.
 */
export function mergeAgency(
  context: WriteContext,
  { id, into }: { readonly id: number; readonly into: number },
) {
  const { db } = context;
  if (id === into) throw new AppError('invalid-request', 'Chọn một cơ quan khác để gộp vào.');
  return recorded(context, () => {
    const [one, other] = [requireAgency(context, id), requireAgency(context, into)];
    const known = namesIn(other.aliases);
    const spellings = [one.name, ...namesOf(one).map(({ name }) => name), ...namesIn(one.aliases)];
    const added = spellings.filter((spelling) => fold(spelling) !== fold(other.name));
    repointAgency(db, id, into);
    deleteAgency(db, id);
    replaceAliases(db, into, otherSpellings(other.name, [...known, ...added]));
    return { id: into };
  });
}

/** Takes out an agency that nothing names. Throws AppError: not-found, conflict. */
export function removeAgency(context: WriteContext, { id }: { readonly id: number }) {
  return recorded(context, () => {
    requireAgency(context, id);
    const { tasks, attendees, posts, followed } = agencyUses(context.db, id);
    refuseInUse(
      tasks + attendees + posts + followed,
      'Cơ quan này đang được nhắc tới trong sổ. Ghi ngày hoạt động cuối cùng, hoặc gộp vào cơ quan khác.',
    );
    deleteAgency(context.db, id);
    return {};
  });
}
