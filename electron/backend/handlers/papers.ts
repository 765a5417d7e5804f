import type { ReadContext, WriteContext } from '../../services/context.ts';
import { issueMeetingPaper, meetingPaperIssue, shownPaper } from '../../services/papers/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the papers. */
export const paperReads: Handlers<ReadContext, 'papers.model' | 'papers.issueState'> = {
  'papers.model': shownPaper,
  'papers.issueState': meetingPaperIssue,
};

/** Commands on the papers. */
export const paperCommands: Handlers<WriteContext, 'papers.issue'> = {
  'papers.issue': issueMeetingPaper,
};
