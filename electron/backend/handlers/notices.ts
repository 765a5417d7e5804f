import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  acceptNotice,
  correctReading,
  getNotice,
  listNotices,
  noticePaper,
  noticeReading,
  readingHistory,
  readNoticeFile,
} from '../../services/notices/index.ts';
import { assignSentence, settleNoTask, traceNotice } from '../../services/tracing/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the notices. */
export const noticeReads: Handlers<
  ReadContext,
  | 'notices.read'
  | 'notices.list'
  | 'notices.get'
  | 'notices.trace'
  | 'notices.paper'
  | 'notices.reading'
  | 'notices.readings'
> = {
  'notices.read': readNoticeFile,
  'notices.list': listNotices,
  'notices.get': getNotice,
  'notices.trace': traceNotice,
  'notices.paper': noticePaper,
  'notices.reading': noticeReading,
  'notices.readings': readingHistory,
};

/** Commands on the notices. */
export const noticeCommands: Handlers<
  WriteContext,
  'notices.accept' | 'notices.correctReading' | 'notices.assignSentence' | 'notices.settleSentence'
> = {
  'notices.accept': acceptNotice,
  'notices.correctReading': correctReading,
  'notices.assignSentence': assignSentence,
  'notices.settleSentence': settleNoTask,
};
