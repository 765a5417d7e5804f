import type { Authority } from '../../../shared/domain/agencies/index.ts';
import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** What is written of an agency in whose name documents go out. */
export interface IssuerFields {
  readonly superior: string | null;
  readonly name: string;
  readonly abbreviation: string;
  readonly letterUnit: string | null;
  readonly place: string | null;
  readonly seal: 'own' | 'host';
  readonly archiveLine: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** An issuer as stored. */
export interface IssuerRecord extends IssuerFields {
  readonly id: number;
  readonly isSample: 0 | 1;
}

/** One who signs for an issuer. */
export interface SignerFields {
  readonly personId: number | null;
  readonly name: string;
  readonly rank: string | null;
  readonly authority: Authority | null;
  readonly authorityOf: string | null;
  readonly position: string;
  readonly hostPosition: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const issuer = `SELECT id, superior, name, abbreviation, letter_unit AS letterUnit, place, seal,
    archive_line AS archiveLine, valid_from AS validFrom, valid_to AS validTo, is_sample AS isSample FROM issuer`;

/** Every issuer, in their own order. */
export function allIssuers(db: ReadHandle): IssuerRecord[] {
  return db.rows<IssuerRecord>(`${issuer} ORDER BY position, id`);
}

/** One issuer, if it is there. */
export function issuerById(db: ReadHandle, id: number): IssuerRecord | undefined {
  return db.row<IssuerRecord>(`${issuer} WHERE id = :id`, { id });
}

/** Who signs for an issuer, in the order entered. */
export function signersOf(db: ReadHandle, issuerId: number): (SignerFields & { readonly id: number })[] {
  return db.rows(
    `SELECT id, person_id AS personId, name, rank, authority, authority_of AS authorityOf, position,
       host_position AS hostPosition, valid_from AS validFrom, valid_to AS validTo
     FROM signer WHERE issuer_id = :issuerId ORDER BY id`,
    { issuerId },
  );
}

/** Standard recipients of an issuer's documents, in order. */
export function recipientsOf(db: ReadHandle, issuerId: number): string[] {
  return db
    .rows<{ readonly text: string }>(
      'SELECT text FROM issuer_recipient WHERE issuer_id = :issuerId ORDER BY position',
      { issuerId },
    )
    .map(({ text }) => text);
}

/** Enters an issuer after the others; gives its id. */
export function insertIssuer(db: WriteHandle, fields: IssuerFields): number {
  return db.run(
    `INSERT INTO issuer
       (position, superior, name, abbreviation, letter_unit, place, seal, archive_line, valid_from, valid_to)
     VALUES ((SELECT coalesce(max(position), 0) + 1 FROM issuer), :superior, :name, :abbreviation, :letterUnit,
       :place, :seal, :archiveLine, :validFrom, :validTo)`,
    { ...fields },
  ).id;
}

/** Writes an issuer's own fields; gives whether it is there. */
export function updateIssuer(db: WriteHandle, id: number, fields: IssuerFields): boolean {
  const sql = `UPDATE issuer SET superior = :superior, name = :name, abbreviation = :abbreviation,
      letter_unit = :letterUnit, place = :place, seal = :seal, archive_line = :archiveLine,
      valid_from = :validFrom, valid_to = :validTo WHERE id = :id`;
  return db.run(sql, { id, ...fields }).changes > 0;
}

/** Makes these the standard recipients of an issuer. */
export function replaceRecipients(db: WriteHandle, issuerId: number, texts: readonly string[]): void {
  db.run('DELETE FROM issuer_recipient WHERE issuer_id = :issuerId', { issuerId });
  for (const [position, text] of texts.entries()) {
    db.run('INSERT INTO issuer_recipient (issuer_id, position, text) VALUES (:issuerId, :position, :text)', {
      issuerId,
      position,
      text,
    });
  }
}

/** Enters one who signs. */
export function insertSigner(db: WriteHandle, issuerId: number, signer: SignerFields): void {
  db.run(
    `INSERT INTO signer
       (issuer_id, person_id, name, rank, authority, authority_of, position, host_position, valid_from, valid_to)
     VALUES (:issuerId, :personId, :name, :rank, :authority, :authorityOf, :position, :hostPosition, :validFrom, :validTo)`,
    { issuerId, ...signer },
  );
}

/** Writes one who signs; gives whether one is there. */
export function updateSigner(db: WriteHandle, issuerId: number, id: number, signer: SignerFields): boolean {
  const sql = `UPDATE signer SET person_id = :personId, name = :name, rank = :rank, authority = :authority,
      authority_of = :authorityOf, position = :position, host_position = :hostPosition, valid_from = :validFrom,
      valid_to = :validTo WHERE id = :id AND issuer_id = :issuerId`;
  return db.run(sql, { id, issuerId, ...signer }).changes > 0;
}

/** How many notices, papers of meetings and reminder letters one has signed. */
export function signedBy(db: ReadHandle, signerId: number): number {
  const found = db.row<{ readonly count: number }>(
    `SELECT (SELECT count(*) FROM notice WHERE signer_id = :signerId)
       + (SELECT count(*) FROM meeting_paper WHERE signer_id = :signerId)
       + (SELECT count(*) FROM reminder_letter WHERE signer_id = :signerId) AS count`,
    { signerId },
  );
  return found?.count ?? 0;
}

/** Takes one who signs out. */
export function deleteSigner(db: WriteHandle, id: number): void {
  db.run('DELETE FROM signer WHERE id = :id', { id });
}

/** How many notices, meetings and books name an issuer. */
export function issuerUses(db: ReadHandle, id: number): number {
  const found = db.row<{ readonly count: number }>(
    `SELECT (SELECT count(*) FROM notice WHERE issuer_id = :id) + (SELECT count(*) FROM meeting WHERE issuer_id = :id)
       + (SELECT count(*) FROM number_book WHERE issuer_id = :id) AS count`,
    { id },
  );
  return found?.count ?? 0;
}

/** Takes an issuer out, with its signers and recipients. */
export function deleteIssuer(db: WriteHandle, id: number): void {
  db.run('DELETE FROM issuer WHERE id = :id', { id });
}
