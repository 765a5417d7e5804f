export { readNotice } from './read.ts';
export type {
  HeadingReading,
  NoticeDictionary,
  NoticeReader,
  NoticeReading,
  SignerReading,
  Span,
  TaskReading,
} from './reading.ts';
