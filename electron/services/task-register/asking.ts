import {
  type RegisterFilter,
  type RegisterGrouping,
  withinGroup,
} from '../../../shared/domain/task-register/index.ts';
import { addDays } from '../../../shared/domain/tasks/index.ts';
import { compareVi, plainKey } from '../../../shared/format/index.ts';
import {
  anyDoneAfter,
  bodyNames,
  type RegisterAsked,
  type RegisterDay,
  type RegisterOrder,
  type TextWord,
} from '../../database/queries/task-register.ts';
import type { ReadContext } from '../context.ts';
import { taskSettings } from '../tasks/index.ts';

/** The day that the register stands on, with what late and soon are counted by. */
export function registerDay({ db }: ReadContext, asOf: string): RegisterDay {
  const { dueSoonDays } = taskSettings(db);
  return { asOf, soonUntil: addDays(asOf, dueSoonDays), doneLater: anyDoneAfter(db, asOf) };
}

function wordsOf({ db }: ReadContext, text: string): TextWord[] {
  const words = plainKey(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const names = bodyNames(db).map((name) => ({ name, key: plainKey(name) }));
  return words.map((word) => ({
    match: `"${word}"*`,
    bodies: names.filter(({ key }) => key.includes(word)).map(({ name }) => name),
  }));
}

/** A filter with its words looked up, on a day. */
export function askedOf(context: ReadContext, filter: RegisterFilter, asOf: string): RegisterAsked {
  return { filter, words: wordsOf(context, filter.text), day: registerDay(context, asOf) };
}

/** The same narrowed to one group; null leaves it whole. */
export function groupOf(
  asked: RegisterAsked,
  grouping: RegisterGrouping | null,
  key: string | null,
): RegisterAsked {
  return grouping === null || key === null
    ? asked
    : { ...asked, filter: withinGroup(asked.filter, grouping, key) };
}

/** An order with the names that it needs. */
export function orderOf(
  { db }: ReadContext,
  { by, desc }: Pick<RegisterOrder, 'by' | 'desc'>,
): RegisterOrder {
  return { by, desc, leads: by === 'lead' ? bodyNames(db).toSorted(compareVi) : [] };
}
