import { officeRefusal } from '../../../shared/domain/agencies/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { type IssuerRecord, recipientsOf, signersOf } from '../../database/queries/issuers.ts';

/** Standard recipients of an issuer, its archive line last. */
export function standardRecipients(db: ReadHandle, issuer: IssuerRecord | null): readonly string[] {
  if (issuer === null) return [];
  return [...recipientsOf(db, issuer.id), ...(issuer.archiveLine === null ? [] : [issuer.archiveLine])];
}

/** Those of an issuer who were in office on the day (ISO). */
export function inOffice(db: ReadHandle, issuerId: number, on: string) {
  return signersOf(db, issuerId).filter((signer) => officeRefusal(signer, on) === null);
}

/** The signer of a paper of the day `on` (ISO). Throws AppError invalid-request: none chosen, not in office then. */
export function requireSigner(
  db: ReadHandle,
  wanted: { readonly issuerId: number; readonly signerId: number | null; readonly on: string },
) {
  const signer = signersOf(db, wanted.issuerId).find(({ id }) => id === wanted.signerId);
  if (!signer) throw new AppError('invalid-request', 'Chưa chọn người ký của cơ quan ban hành.');
  const refusal = officeRefusal(signer, wanted.on);
  if (refusal !== null) throw new AppError('invalid-request', refusal);
  return signer;
}
