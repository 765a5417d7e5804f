import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** A person with the posts held and the names borne for a time, JSON arrays. */
export interface PersonRecord {
  readonly id: number;
  readonly name: string;
  readonly rank: string | null;
  readonly note: string | null;
  readonly isSample: 0 | 1;
  readonly posts: string;
  readonly names: string;
}

const record = `SELECT id, name, rank, note, is_sample AS isSample,
    (SELECT json_group_array(json_object('agencyId', agency_id, 'agency', agency, 'position', position,
        'validFrom', valid_from, 'validTo', valid_to) ORDER BY valid_from DESC, id)
      FROM person_post WHERE person_id = person.id) AS posts,
    (SELECT json_group_array(json_object('name', name, 'rank', rank, 'validFrom', valid_from, 'validTo', valid_to)
       ORDER BY coalesce(valid_from, valid_to)) FROM person_name WHERE person_id = person.id) AS names
  FROM person`;

/** Every person. */
export function allPeople(db: ReadHandle): PersonRecord[] {
  return db.rows<PersonRecord>(record);
}

/** One person, if there. */
export function personById(db: ReadHandle, id: number): PersonRecord | undefined {
  return db.row<PersonRecord>(`${record} WHERE id = :id`, { id });
}

/** Those who hold or held a post in an agency. */
export function peopleOfAgency(db: ReadHandle, agencyId: number) {
  return db.rows<{
    readonly id: number;
    readonly name: string;
    readonly position: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }>(
    `SELECT person.id, person.name, position, valid_from AS validFrom, valid_to AS validTo
     FROM person_post JOIN person ON person.id = person_post.person_id WHERE agency_id = :agencyId`,
    { agencyId },
  );
}

/** How often a person signs or attends. */
export function personUses(db: ReadHandle, id: number) {
  return (
    db.row<{ readonly signers: number; readonly attendees: number }>(
      `SELECT (SELECT count(*) FROM signer WHERE person_id = :id) AS signers,
         (SELECT count(*) FROM meeting_attendee WHERE person_id = :id) AS attendees`,
      { id },
    ) ?? { signers: 0, attendees: 0 }
  );
}

interface PersonFields {
  readonly name: string;
  readonly rank: string | null;
  readonly note: string | null;
}

/** Enters a person; gives the id. */
export function insertPerson(db: WriteHandle, fields: PersonFields): number {
  return db.run('INSERT INTO person (name, rank, note) VALUES (:name, :rank, :note)', { ...fields }).id;
}

/** Writes a person's own fields; gives whether it is there. */
export function updatePerson(db: WriteHandle, id: number, fields: PersonFields): boolean {
  const sql = 'UPDATE person SET name = :name, rank = :rank, note = :note WHERE id = :id';
  return db.run(sql, { id, ...fields }).changes > 0;
}

/** Makes these the posts of a person. */
export function replacePosts(
  db: WriteHandle,
  personId: number,
  posts: readonly {
    readonly agencyId: number | null;
    readonly agency: string | null;
    readonly position: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }[],
): void {
  db.run('DELETE FROM person_post WHERE person_id = :personId', { personId });
  for (const { agencyId, agency, position, validFrom, validTo } of posts) {
    db.run(
      `INSERT INTO person_post (person_id, agency_id, agency, position, valid_from, valid_to)
       VALUES (:personId, :agencyId, :agency, :position, :validFrom, :validTo)`,
      { personId, agencyId, agency, position, validFrom, validTo },
    );
  }
}

/** Makes these the dated names of a person. */
export function replacePersonNames(
  db: WriteHandle,
  personId: number,
  names: readonly {
    readonly name: string;
    readonly rank: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }[],
): void {
  db.run('DELETE FROM person_name WHERE person_id = :personId', { personId });
  for (const { name, rank, validFrom, validTo } of names) {
    db.run(
      `INSERT INTO person_name (person_id, name, rank, valid_from, valid_to)
       VALUES (:personId, :name, :rank, :validFrom, :validTo)`,
      { personId, name, rank, validFrom, validTo },
    );
  }
}

/** Takes a person out, with posts and names. */
export function deletePerson(db: WriteHandle, id: number): void {
  db.run('DELETE FROM person WHERE id = :id', { id });
}
