export { attachmentLimit } from './attachments.ts';
export { matterTitle } from './carry-over.ts';
export { placesInOrder } from './ordering.ts';
export { type PastedAttendee, pastedAttendees } from './pasted.ts';
export { countAttendees, type HeadCount, type ProposedSite, proposedSites } from './sites.ts';
export { isReopening, refusalOfState } from './states.ts';
export {
  type Attendance,
  attendanceLabel,
  attendances,
  type MeetingForm,
  type MeetingKind,
  type MeetingState,
  meetingFormLabel,
  meetingForms,
  meetingKindLabel,
  meetingKinds,
  meetingStateLabel,
  meetingStates,
  type OutcomeKind,
  outcomeKindLabel,
  outcomeKinds,
  type SpeechKind,
  speechKindLabel,
  speechKinds,
} from './words.ts';
export { type PlannedMeeting, regularKinds, yearPlan } from './year-plan.ts';
