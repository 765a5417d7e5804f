import { z } from 'zod';
import { authorities } from '../domain/agencies/index.ts';
import { read, write } from './channel.ts';
import { id, isoDay, line, nothing, passage, text } from './scalars.ts';

const maybe = text.nullable();
const lineOrNull = line.nullable();
const day = isoDay.nullable();
const span = { validFrom: day, validTo: day };
const known = z.strictObject({ id });
const on = z.strictObject({ on: isoDay });

/** What a command wrote, to be taken back with "changes.undo". */
export const change = z.strictObject({ after: z.int().nonnegative(), until: z.int().nonnegative() });
/** Answer of a command that saved a record. */
export const saved = z.object({ id, change });
/** Answer of a command that took a record out. */
export const removed = z.object({ change });

const agency = z.strictObject({
  kind: line,
  name: line,
  aliases: z.array(line).max(100),
  names: z.array(z.strictObject({ name: line, ...span })).max(50),
  ...span,
  successorId: id.nullable(),
  note: passage.nullable(),
});
const agencyRow = z.object({ id, kind: text, name: text });

const person = z.strictObject({
  name: line,
  rank: lineOrNull,
  note: passage.nullable(),
  names: z.array(z.strictObject({ name: line, rank: lineOrNull, ...span })).max(50),
  posts: z
    .array(z.strictObject({ agencyId: id.nullable(), agency: lineOrNull, position: line, ...span }))
    .max(100),
});

const issuer = z.strictObject({
  superior: lineOrNull,
  name: line,
  abbreviation: line,
  letterUnit: lineOrNull,
  place: lineOrNull,
  seal: z.enum(['own', 'host']),
  archiveLine: lineOrNull,
  ...span,
});
const signer = z.strictObject({
  personId: id.nullable(),
  name: line,
  rank: lineOrNull,
  authority: z.enum(authorities).nullable(),
  authorityOf: lineOrNull,
  position: line,
  hostPosition: lineOrNull,
  ...span,
});
const storedIssuer = issuer.extend({ id, isSample: z.boolean() });

/** Channels of the agencies, the people, and the agencies in whose name documents go out. */
export const directoryChannels = {
  'agencies.list': read(on, z.object({ rows: z.array(agencyRow) })),
  'directory.agencies': read(
    on,
    z.object({
      rows: z.array(
        agencyRow.extend({
          spellings: z.array(text),
          ...span,
          successorId: id.nullable(),
          /** Whether it stood on the day asked for. */
          stands: z.boolean(),
        }),
      ),
    }),
  ),
  'directory.agency': read(
    known,
    z.object({
      agency: agency.extend({ id }),
      predecessors: z.array(z.object({ id, name: text })),
      people: z.array(z.object({ id, name: text, position: text, ...span })),
      uses: z.object({ tasks: z.int(), attendees: z.int(), posts: z.int(), followed: z.int() }),
    }),
  ),
  'directory.saveAgency': write(agency.extend({ id: id.nullable() }), saved),
  'directory.mergeAgency': write(z.strictObject({ id, into: id }), saved),
  'directory.removeAgency': write(known, removed),
  'directory.people': read(
    on,
    z.object({
      rows: z.array(
        z.object({
          ...{ id, name: text, rank: maybe, position: maybe, agency: maybe, isSample: z.boolean() },
          /** Names of other times. */
          spellings: z.array(text),
        }),
      ),
    }),
  ),
  'directory.person': read(known, z.object({ person: person.extend({ id, isSample: z.boolean() }) })),
  'directory.savePerson': write(person.extend({ id: id.nullable() }), saved),
  'directory.removePerson': write(known, removed),
  'issuers.list': read(nothing, z.object({ rows: z.array(storedIssuer.extend({ signers: z.int() })) })),
  'issuers.get': read(
    known,
    z.object({
      issuer: storedIssuer,
      signers: z.array(signer.extend({ id })),
      recipients: z.array(text),
    }),
  ),
  'issuers.save': write(
    issuer.extend({
      id: id.nullable(),
      recipients: z.array(line).max(100),
      signers: z.array(signer.extend({ id: id.nullable() })).max(100),
    }),
    saved,
  ),
  'issuers.remove': write(known, removed),
  'changes.undo': write(change, z.object({ undone: z.int() })),
};
