import type { NoticeDictionary, NoticeReader } from '../../shared/domain/notices/index.ts';
import type { ReadHandle } from '../database/connection/index.ts';
import { allAgencies } from '../database/queries/agencies.ts';
import { noticeDictionary } from '../database/reference/index.ts';
import { namesIn } from './stored-lists.ts';

/** Every spelling of the directory that a text can be searched for: a word without a capital is no name. */
function spellingsIn(db: ReadHandle): string[] {
  return allAgencies(db)
    .flatMap(({ name, names, aliases }) => [
      name,
      ...(JSON.parse(names) as { readonly name: string }[]).map((dated) => dated.name),
      ...namesIn(aliases),
    ])
    .filter((spelling) => /\p{Lu}/u.test(spelling));
}

let last: { readonly agencies: string; readonly dictionary: NoticeDictionary } | null = null;

/** The reference's dictionary with what the office's own directory adds; the same object until that changes, as its index is costly. */
function dictionaryOf(db: ReadHandle): NoticeDictionary {
  const { agencies, areas } = noticeDictionary();
  const all = [...new Set([...agencies, ...spellingsIn(db)])];
  const key = JSON.stringify(all);
  if (last?.agencies !== key) last = { agencies: key, dictionary: { agencies: all, areas } };
  return last.dictionary;
}

/** The grammar of notices. Its patterns take a while to build, so no start of the app waits for them. */
export async function noticeReader(db: ReadHandle): Promise<NoticeReader> {
  const grammar = await import('../../shared/domain/notices/index.ts');
  const dictionary = dictionaryOf(db);
  return (text) => grammar.readNotice(text, dictionary);
}
