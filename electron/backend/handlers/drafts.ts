import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  binDraft,
  createDraft,
  draftChoices,
  draftNumber,
  getDraft,
  issueDraft,
  proposeMarks,
  saveDraft,
  unbinDraft,
} from '../../services/drafts/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the notices that are being written. */
export const draftReads: Handlers<
  ReadContext,
  'drafts.get' | 'drafts.choices' | 'drafts.propose' | 'drafts.number'
> = {
  'drafts.get': getDraft,
  'drafts.choices': draftChoices,
  'drafts.propose': proposeMarks,
  'drafts.number': draftNumber,
};

/** Commands on the notices that are being written. */
export const draftCommands: Handlers<
  WriteContext,
  'drafts.create' | 'drafts.save' | 'drafts.issue' | 'drafts.bin' | 'drafts.unbin'
> = {
  'drafts.create': createDraft,
  'drafts.save': saveDraft,
  'drafts.issue': issueDraft,
  'drafts.bin': binDraft,
  'drafts.unbin': unbinDraft,
};
