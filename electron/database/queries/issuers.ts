import type { ReadHandle } from '../connection/index.ts';

/** An agency in whose name documents go out. */
export interface IssuerRecord {
  readonly id: number;
  readonly superior: string | null;
  readonly name: string;
  readonly abbreviation: string;
  readonly letterUnit: string | null;
  readonly place: string | null;
  readonly seal: 'own' | 'host';
  readonly archiveLine: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly isSample: 0 | 1;
}

const issuer = `SELECT id, superior, name, abbreviation, letter_unit AS letterUnit, place, seal,
    archive_line AS archiveLine, valid_from AS validFrom, valid_to AS validTo, is_sample AS isSample FROM issuer`;

/** One issuer, if it is there. */
export function issuerById(db: ReadHandle, id: number): IssuerRecord | undefined {
  return db.row<IssuerRecord>(`${issuer} WHERE id = :id`, { id });
}
