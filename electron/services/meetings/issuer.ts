import { usualIssuer } from '../../../shared/domain/agencies/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { allIssuers, type IssuerRecord, issuerById } from '../../database/queries/issuers.ts';

/** In whose name the papers of a meeting of the day (ISO) go out: the issuer chosen for it, else the usual one. */
export function issuerOfMeeting(
  db: ReadHandle,
  { issuerId }: { readonly issuerId: number | null },
  day: string,
): IssuerRecord | null {
  const chosen = issuerId === null ? undefined : issuerById(db, issuerId);
  return chosen ?? usualIssuer(allIssuers(db), day);
}
