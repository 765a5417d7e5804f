import type { Act } from './clause-acts.ts';
import type { Orders } from './orders.ts';

/** What a paragraph of the conclusions is: something to do, something settled, or neither (praise, an account of things). */
export type Verdict = 'task' | 'decision' | 'none';

const asks: ReadonlySet<Act> = new Set(['order', 'subject']);

/** Judges a paragraph by the acts of its clauses; `dated` tells that it names a last day. */
export function verdictOf({ acts, lead }: Orders, dated: boolean): Verdict {
  if (acts.some((act) => asks.has(act))) return 'task';
  const [first = 'other'] = acts;
  if (first === 'decision') return lead.length > 0 ? 'task' : 'decision';
  if (first === 'responsibility') return 'decision';
  if (first === 'praise') return 'none';
  if (first === 'told') return dated || acts.includes('imperative') ? 'task' : 'none';
  return 'task';
}
