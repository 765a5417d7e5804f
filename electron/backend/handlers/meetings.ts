import type { ReadContext } from '../../services/context.ts';
import { getMeeting, listMeetings } from '../../services/meetings/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the meetings. */
export const meetingReads: Handlers<ReadContext, 'meetings.list' | 'meetings.get'> = {
  'meetings.list': listMeetings,
  'meetings.get': getMeeting,
};
