import { type Context, contextOf, parseQuery } from '../../../shared/domain/search/index.ts';
import { type FoundText, findTexts } from '../../database/queries/search.ts';
import type { ReadContext } from '../context.ts';

/** One place that was found, and the record that it opens. */
export interface Hit {
  readonly kind: 'notice' | 'task' | 'meeting' | 'book' | 'file';
  /** Id of the notice, task, meeting or number book. */
  readonly owner: 'notice' | 'task' | 'meeting' | 'book';
  readonly id: number;
  readonly name: string | null;
  readonly number: string | null;
  /** ISO: issued, held, or due. */
  readonly day: string | null;
  readonly context: Context;
  /** Name of the place inside the record's page, null where the page itself is meant. */
  readonly anchor: string | null;
}

/** Most places shown, and most of one record. */
const most = 60;
const mostOfOne = 3;

const pageItself: ReadonlySet<string> = new Set([
  'notice',
  'task',
  'meeting',
  'notice_draft',
  'task_reference',
]);

function hitOf(found: FoundText, context: Context): Hit {
  const { owner, ownerId, name, number, day, source, sourceId } = found;
  return {
    kind: source === 'attachment' ? 'file' : owner,
    owner,
    id: ownerId,
    name,
    number,
    day,
    context,
    anchor: pageItself.has(source) ? null : `${source}-${sourceId}`,
  };
}

/** Keeps the first few of every record: one long notice does not push the others out. */
function fewOfEach(found: readonly FoundText[]): FoundText[] {
  const counts = new Map<string, number>();
  return found.filter(({ owner, ownerId }) => {
    const record = `${owner} ${ownerId}`;
    const count = (counts.get(record) ?? 0) + 1;
    counts.set(record, count);
    return count <= mostOfOne;
  });
}

/** Looks for what was typed in everything that is kept, the best first; records in the bin stay out. An empty query finds nothing. */
export function find({ db }: ReadContext, { query }: { readonly query: string }): { readonly hits: Hit[] } {
  const parsed = parseQuery(query);
  if (!parsed) return { hits: [] };
  const found = findTexts(db, parsed.marks, parsed.match, most).filter(({ hidden }) => hidden === 0);
  return { hits: fewOfEach(found).map((text) => hitOf(text, contextOf(text.text, parsed))) };
}
