import {
  type NamesInForce,
  namesInForce,
  type PeopleInForce,
  peopleInForce,
} from '../../shared/domain/agencies/index.ts';
import type { ReadHandle } from '../database/connection/index.ts';
import { allAgencies } from '../database/queries/agencies.ts';
import type { IssuerRecord, SignerFields } from '../database/queries/issuers.ts';
import { allPeople } from '../database/queries/people.ts';
import { namesIn } from './stored-lists.ts';

/** Names of the directory, of its agencies and its people. */
interface DirectoryNames extends NamesInForce {
  readonly people: PeopleInForce;
}

/** Names of the directory as they are in force on the day (ISO) of a paper. */
export function directoryNames(db: ReadHandle, day: string): DirectoryNames {
  const agencies = allAgencies(db).map(({ aliases, names, ...agency }) => ({
    ...agency,
    aliases: namesIn(aliases),
    names: JSON.parse(names),
  }));
  const people = allPeople(db).map(({ names, posts, ...person }) => ({
    ...person,
    names: JSON.parse(names),
    posts: JSON.parse(posts),
  }));
  return { ...namesInForce(agencies, day), people: peopleInForce(people, day) };
}

/** Who issues, signs and receives a paper. */
interface Parties<Issuer, Signer> {
  readonly issuer: Issuer | null;
  readonly signer: Signer | null;
  readonly recipients: readonly string[];
}

/** One who signs by the name in force and, where the rank is printed, by the rank. */
function signerOn<Signer extends SignerFields>(people: PeopleInForce, signer: Signer): Signer {
  const person = signer.personId === null ? undefined : people.person(signer.personId);
  if (!person) return signer;
  return { ...signer, name: person.name, rank: signer.rank === null ? null : (person.rank ?? signer.rank) };
}

/** The parties of a paper with every agency in their words, and who signs, by the names in force. */
export function partiesOn<Issuer extends IssuerRecord, Signer extends SignerFields>(
  { within, people }: DirectoryNames,
  { issuer, signer, recipients }: Parties<Issuer, Signer>,
): Parties<Issuer, Signer> {
  const maybe = (line: string | null) => (line === null ? null : within(line));
  return {
    issuer: issuer && { ...issuer, superior: maybe(issuer.superior), name: within(issuer.name) },
    signer: signer && {
      ...signerOn(people, signer),
      authorityOf: maybe(signer.authorityOf),
      position: within(signer.position),
      hostPosition: maybe(signer.hostPosition),
    },
    recipients: recipients.map(within),
  };
}
