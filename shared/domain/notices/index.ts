export { readNotice } from './read.ts';
export type {
  HeadingReading,
  NoticeDictionary,
  NoticeReading,
  SignerReading,
  Span,
  TaskReading,
} from './reading.ts';
