import type { Block, DocumentModel } from '../../../shared/documents/model/index.ts';
import { type EndedAgency, endedAgencies } from '../../../shared/domain/agencies/index.ts';
import { meetingById } from '../../database/queries/meetings.ts';
import type { ReadContext } from '../context.ts';
import { listDirectory } from '../directory/index.ts';
import { localDay } from '../local-day.ts';
import { issuedMeetingPaper } from './meeting-issue.ts';
import { isMeetingPaper } from './meeting-papers.ts';
import type { Paper } from './paper.ts';

/** The day by which an unissued paper of a meeting names agencies, ISO; null for any other paper. */
function namingDay(context: ReadContext, paper: Paper): string | null {
  if (!isMeetingPaper(paper) || issuedMeetingPaper(context, paper)) return null;
  return meetingById(context.db, paper.id)?.heldOn ?? localDay(context.now());
}

/** The lines of a block that say from whom, to whom and with whom; what was said or done is not among them. */
function partiesIn(block: Block, paper: Paper): readonly (string | null)[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.superior, block.issuer];
    case 'addressees':
      return block.names;
    case 'signature':
    case 'coSignature':
      return block.recipients;
    case 'paragraph':
      return block.from?.field === 'attendees' ? block.runs.map(({ text }) => text) : [];
    case 'table':
      return paper.kind === 'attendance' ? block.rows.flat() : [];
    default:
      return [];
  }
}

/** Agencies that a paper of a meeting still names as its parties although they had ended before its day, each once. */
export function endedIn(context: ReadContext, paper: Paper, model: DocumentModel): readonly EndedAgency[] {
  const day = namingDay(context, paper);
  if (day === null) return [];
  const find = endedAgencies(listDirectory(context, { on: day }).rows, day);
  const lines = model.blocks.flatMap((block) => partiesIn(block, paper));
  const found = lines.flatMap((line) => (line === null ? [] : find(line)));
  return [...new Map(found.map((agency) => [agency.id, agency])).values()];
}
