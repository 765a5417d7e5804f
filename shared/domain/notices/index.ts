export { readNotice } from './read.ts';
export type {
  AttendeeReading,
  ConclusionReading,
  DecisionReading,
  FigureReading,
  LegalRefReading,
  MeetingForm,
  MeetingReading,
  NoticeDictionary,
  NoticeHeader,
  NoticeReading,
  NoticeResult,
  RecurringRule,
  SignerReading,
  Span,
  TaskReading,
  WorkingDayRule,
} from './reading.ts';
