import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** A body of the directory; its aliases and dated names are JSON arrays, `until` the code of who followed it. */
export interface AgencyRecord {
  readonly id: number;
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successorId: number | null;
  readonly note: string | null;
  readonly aliases: string;
  readonly names: string;
}

const record = `SELECT agency.id, agency.code, agency.kind, agency.name, agency.valid_from AS validFrom,
    agency.valid_to AS validTo, successor.id AS successorId, agency.note,
    (SELECT json_group_array(alias ORDER BY alias) FROM agency_alias WHERE agency_id = agency.id) AS aliases,
    (SELECT json_group_array(json_object('name', name, 'validFrom', valid_from, 'validTo', valid_to)
       ORDER BY coalesce(valid_from, valid_to)) FROM agency_name WHERE agency_id = agency.id) AS names
  FROM agency LEFT JOIN agency AS successor ON successor.code = agency.successor_code`;

/** Every body of all times, in the order in which papers name them. */
export function allAgencies(db: ReadHandle): AgencyRecord[] {
  return db.rows<AgencyRecord>(`${record} ORDER BY agency.id`);
}

/** One body, if it is there. */
export function agencyById(db: ReadHandle, id: number): AgencyRecord | undefined {
  return db.row<AgencyRecord>(`${record} WHERE agency.id = :id`, { id });
}

/** How many tasks, attendees and posts name an agency, and how many others it follows. */
export function agencyUses(db: ReadHandle, id: number) {
  return (
    db.row<{
      readonly tasks: number;
      readonly attendees: number;
      readonly posts: number;
      readonly followed: number;
    }>(
      `SELECT (SELECT count(DISTINCT task_id) FROM task_body WHERE agency_id = :id) AS tasks,
         (SELECT count(*) FROM meeting_attendee WHERE agency_id = :id) AS attendees,
         (SELECT count(*) FROM person_post WHERE agency_id = :id) AS posts,
         (SELECT count(*) FROM agency AS other JOIN agency AS own ON own.code = other.successor_code
           WHERE own.id = :id) AS followed`,
      { id },
    ) ?? { tasks: 0, attendees: 0, posts: 0, followed: 0 }
  );
}

/** What is written of an agency; its successor by id. */
export interface AgencyFields {
  readonly kind: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successorId: number | null;
  readonly note: string | null;
}

const successorCode = '(SELECT code FROM agency WHERE id = :successorId)';

/** Enters an agency; gives its id. */
export function insertAgency(db: WriteHandle, fields: AgencyFields): number {
  return db.run(
    `INSERT INTO agency (code, kind, name, valid_from, valid_to, successor_code, note)
     VALUES ('CQ' || (SELECT coalesce(max(id), 0) + 1 FROM agency), :kind, :name, :validFrom, :validTo, ${successorCode}, :note)`,
    { ...fields },
  ).id;
}

/** Writes an agency's own fields; gives whether it is there. */
export function updateAgency(db: WriteHandle, id: number, fields: AgencyFields): boolean {
  const sql = `UPDATE agency SET kind = :kind, name = :name, valid_from = :validFrom, valid_to = :validTo,
      successor_code = ${successorCode}, note = :note WHERE id = :id`;
  return db.run(sql, { id, ...fields }).changes > 0;
}

/** Makes these the other spellings of an agency. */
export function replaceAliases(db: WriteHandle, id: number, aliases: readonly string[]): void {
  const kept = JSON.stringify(aliases);
  db.run(
    'DELETE FROM agency_alias WHERE agency_id = :id AND alias NOT IN (SELECT value FROM json_each(:kept))',
    {
      id,
      kept,
    },
  );
  db.run('INSERT OR IGNORE INTO agency_alias (agency_id, alias) SELECT :id, value FROM json_each(:kept)', {
    id,
    kept,
  });
}

/** Makes these the dated names of an agency. */
export function replaceNames(
  db: WriteHandle,
  agencyId: number,
  names: readonly {
    readonly name: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }[],
): void {
  db.run('DELETE FROM agency_name WHERE agency_id = :agencyId', { agencyId });
  for (const { name, validFrom, validTo } of names) {
    db.run(
      `INSERT INTO agency_name (agency_id, name, valid_from, valid_to)
       VALUES (:agencyId, :name, :validFrom, :validTo)`,
      { agencyId, name, validFrom, validTo },
    );
  }
}

/** Lets everything that names one agency name another. */
export function repointAgency(db: WriteHandle, from: number, to: number): void {
  for (const table of ['task_body', 'meeting_attendee', 'person_post']) {
    db.run(`UPDATE ${table} SET agency_id = :to WHERE agency_id = :from`, { from, to });
  }
  db.run(
    `UPDATE agency SET successor_code = (SELECT code FROM agency WHERE id = :to)
     WHERE successor_code = (SELECT code FROM agency WHERE id = :from) AND id <> :to`,
    { from, to },
  );
}

/** Takes an agency out, with its spellings and names. */
export function deleteAgency(db: WriteHandle, id: number): void {
  db.run('DELETE FROM agency WHERE id = :id', { id });
}
