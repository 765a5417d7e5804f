import type { NoticeReader } from '../../shared/domain/notices/index.ts';
import { noticeDictionary } from '../database/reference/index.ts';

/** The grammar of notices. Its patterns take a while to build, so no start of the app waits for them. */
export async function noticeReader(): Promise<NoticeReader> {
  const grammar = await import('../../shared/domain/notices/index.ts');
  const dictionary = noticeDictionary();
  return (text) => grammar.readNotice(text, dictionary);
}
