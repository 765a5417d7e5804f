import { undoChange } from '../../services/changes/index.ts';
import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  getAgency,
  getIssuer,
  getPerson,
  listAgencies,
  listDirectory,
  listIssuers,
  listPeople,
  mergeAgency,
  removeAgency,
  removeIssuer,
  removePerson,
  saveAgency,
  saveIssuer,
  savePerson,
} from '../../services/directory/index.ts';
import type { Handlers } from './types.ts';

/** Reads of agencies, people and issuers. */
export const directoryReads: Handlers<
  ReadContext,
  | 'agencies.list'
  | 'directory.agencies'
  | 'directory.agency'
  | 'directory.people'
  | 'directory.person'
  | 'issuers.list'
  | 'issuers.get'
> = {
  'agencies.list': listAgencies,
  'directory.agencies': listDirectory,
  'directory.agency': getAgency,
  'directory.people': listPeople,
  'directory.person': getPerson,
  'issuers.list': listIssuers,
  'issuers.get': getIssuer,
};

/** Commands on agencies, people and issuers, and the way back from each. */
export const directoryCommands: Handlers<
  WriteContext,
  | 'directory.saveAgency'
  | 'directory.mergeAgency'
  | 'directory.removeAgency'
  | 'directory.savePerson'
  | 'directory.removePerson'
  | 'issuers.save'
  | 'issuers.remove'
  | 'changes.undo'
> = {
  'directory.saveAgency': saveAgency,
  'directory.mergeAgency': mergeAgency,
  'directory.removeAgency': removeAgency,
  'directory.savePerson': savePerson,
  'directory.removePerson': removePerson,
  'issuers.save': saveIssuer,
  'issuers.remove': removeIssuer,
  'changes.undo': undoChange,
};
