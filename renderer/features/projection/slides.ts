import type { ReplyOf } from '../../../shared/contract/index.ts';

/** The whole record of a meeting. */
export type Meeting = ReplyOf<'meetings.get'>;

/** One picture on the wall. */
export type Slide =
  | { readonly kind: 'title' }
  | { readonly kind: 'item'; readonly at: number; readonly item: Meeting['agenda'][number] }
  | { readonly kind: 'end' };

/** What the room sees, one after the other: the meeting, each item of its agenda, what came of them all. */
export function slidesOf({ agenda }: Meeting): readonly Slide[] {
  return [
    { kind: 'title' },
    ...agenda.map((item, at): Slide => ({ kind: 'item', at, item })),
    ...(agenda.length === 0 ? [] : [{ kind: 'end' } as const]),
  ];
}

/** Where a key leads from a slide; null where it leads nowhere. */
export function slideAfter(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    PageDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    PageUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}
