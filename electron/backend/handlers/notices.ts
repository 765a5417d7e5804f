import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  acceptNotice,
  getNotice,
  listNotices,
  noticePaper,
  readNoticeFile,
} from '../../services/notices/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the notices. */
export const noticeReads: Handlers<
  ReadContext,
  'notices.read' | 'notices.list' | 'notices.get' | 'notices.paper'
> = {
  'notices.read': readNoticeFile,
  'notices.list': listNotices,
  'notices.get': getNotice,
  'notices.paper': noticePaper,
};

/** Commands on the notices. */
export const noticeCommands: Handlers<WriteContext, 'notices.accept'> = {
  'notices.accept': acceptNotice,
};
