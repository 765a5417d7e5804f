export { readNotice } from './read.ts';
export type {
  HeadingReading,
  NoticeReader,
  NoticeReading,
  SignerReading,
  Span,
  TaskReading,
} from './reading.ts';
