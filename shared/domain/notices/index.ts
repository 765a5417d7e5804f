export { readNotice } from './read.ts';
export type {
  HeadingReading,
  NoticeReading,
  SignerReading,
  Span,
  TaskReading,
} from './reading.ts';
