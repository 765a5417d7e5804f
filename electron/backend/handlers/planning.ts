import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  binMeetings,
  carryOver,
  copyMeeting,
  listTemplates,
  planYear,
  putBack,
  takeUp,
  topicHistory,
} from '../../services/planning/index.ts';
import type { Handlers } from './types.ts';

/** Reads that prepare meetings. */
export const planningReads: Handlers<
  ReadContext,
  'planning.carryOver' | 'planning.topic' | 'planning.templates'
> = {
  'planning.carryOver': carryOver,
  'planning.topic': topicHistory,
  'planning.templates': listTemplates,
};

/** Commands that prepare meetings. */
export const planningCommands: Handlers<
  WriteContext,
  'planning.takeUp' | 'planning.putBack' | 'planning.copy' | 'planning.year' | 'planning.bin'
> = {
  'planning.takeUp': takeUp,
  'planning.putBack': putBack,
  'planning.copy': copyMeeting,
  'planning.year': planYear,
  'planning.bin': binMeetings,
};
