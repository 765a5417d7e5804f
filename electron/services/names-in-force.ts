import { type NamesInForce, namesInForce } from '../../shared/domain/agencies/index.ts';
import type { ReadHandle } from '../database/connection/index.ts';
import { allAgencies } from '../database/queries/agencies.ts';
import type { IssuerRecord, SignerFields } from '../database/queries/issuers.ts';
import { namesIn } from './stored-lists.ts';

/** Names of the directory as they are in force on the day (ISO) of a paper. */
export function directoryNames(db: ReadHandle, day: string): NamesInForce {
  const agencies = allAgencies(db).map(({ aliases, names, ...agency }) => ({
    ...agency,
    aliases: namesIn(aliases),
    names: JSON.parse(names),
  }));
  return namesInForce(agencies, day);
}

/** Who issues, signs and receives a paper. */
interface Parties<Issuer, Signer> {
  readonly issuer: Issuer | null;
  readonly signer: Signer | null;
  readonly recipients: readonly string[];
}

/** The parties of a paper with every agency in their words by its name in force. */
export function partiesOn<Issuer extends IssuerRecord, Signer extends SignerFields>(
  { within }: NamesInForce,
  { issuer, signer, recipients }: Parties<Issuer, Signer>,
): Parties<Issuer, Signer> {
  const maybe = (line: string | null) => (line === null ? null : within(line));
  return {
    issuer: issuer && { ...issuer, superior: maybe(issuer.superior), name: within(issuer.name) },
    signer: signer && {
      ...signer,
      authorityOf: maybe(signer.authorityOf),
      position: within(signer.position),
      hostPosition: maybe(signer.hostPosition),
    },
    recipients: recipients.map(within),
  };
}
