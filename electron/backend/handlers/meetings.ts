import {
  abandonPieces,
  addAttachment,
  checkAttachments,
  listAttachments,
  placeAttachment,
  removeAttachment,
  restoreAttachment,
  takePiece,
} from '../../services/attachments/index.ts';
import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  binMeeting,
  createMeeting,
  getMeeting,
  listMeetings,
  meetingSuggestions,
  saveAgenda,
  saveAttendees,
  saveDetails,
  saveOutcomes,
  saveSites,
  saveSpeeches,
  setMeetingState,
  unbinMeeting,
} from '../../services/meetings/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the meetings and of the files attached. */
export const meetingReads: Handlers<
  ReadContext,
  'meetings.list' | 'meetings.get' | 'meetings.suggestions' | 'attachments.list' | 'attachments.check'
> = {
  'meetings.list': listMeetings,
  'meetings.get': getMeeting,
  'meetings.suggestions': meetingSuggestions,
  'attachments.list': listAttachments,
  'attachments.check': checkAttachments,
};

/** Commands on the meetings. */
export const meetingCommands: Handlers<
  WriteContext,
  | 'meetings.create'
  | 'meetings.saveDetails'
  | 'meetings.saveSites'
  | 'meetings.saveAttendees'
  | 'meetings.saveAgenda'
  | 'meetings.saveSpeeches'
  | 'meetings.saveOutcomes'
  | 'meetings.setState'
  | 'meetings.bin'
  | 'meetings.unbin'
> = {
  'meetings.create': createMeeting,
  'meetings.saveDetails': saveDetails,
  'meetings.saveSites': saveSites,
  'meetings.saveAttendees': saveAttendees,
  'meetings.saveAgenda': saveAgenda,
  'meetings.saveSpeeches': saveSpeeches,
  'meetings.saveOutcomes': saveOutcomes,
  'meetings.setState': setMeetingState,
  'meetings.bin': binMeeting,
  'meetings.unbin': unbinMeeting,
};

/** Commands on the files attached. */
export const attachmentCommands: Handlers<
  WriteContext,
  | 'attachments.piece'
  | 'attachments.abandon'
  | 'attachments.add'
  | 'attachments.move'
  | 'attachments.remove'
  | 'attachments.restore'
> = {
  'attachments.piece': takePiece,
  'attachments.abandon': abandonPieces,
  'attachments.add': addAttachment,
  'attachments.move': placeAttachment,
  'attachments.remove': removeAttachment,
  'attachments.restore': restoreAttachment,
};
