import { signatureBlock } from '../../../shared/domain/agencies/index.ts';
import { issuerById, signersOf } from '../../database/queries/issuers.ts';
import { proposeNumber } from '../books/index.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';
import { directoryNames, partiesOn } from '../names-in-force.ts';
import { standardRecipients } from './parties.ts';

/** Who a letter is from; `on` is its day, ISO. */
interface AskedParties {
  readonly issuerId: number;
  /** Null while nobody is chosen. */
  readonly signerId: number | null;
  readonly on: string;
  /** Whole number; null while the letter has none. */
  readonly number: string | null;
}

const unsigned = { authority: null, position: null, rank: null, name: null };

/** Issuer, signer, symbol and recipients of a letter by their names on its day. Throws AppError not-found (issuer). */
export function letterParties(context: ReadContext, { issuerId, signerId, on, number }: AskedParties) {
  const { db } = context;
  const issuer = issuerById(db, issuerId);
  if (!issuer) throw missing('Cơ quan ban hành');
  const signer = signersOf(db, issuer.id).find(({ id }) => id === signerId) ?? null;
  const named = partiesOn(directoryNames(db, on), {
    ...{ issuer, signer, recipients: standardRecipients(db, issuer) },
  });
  const symbol =
    number === null
      ? (proposeNumber(context, { issuerId, document: 'letter', on })?.symbol ?? null)
      : number.slice(number.indexOf('/') + 1);
  return {
    ...{ issuer: named.issuer, recipients: named.recipients, symbol, isSample: issuer.isSample === 1 },
    signer: named.signer ? signatureBlock(named.signer, issuer.seal) : unsigned,
  };
}
