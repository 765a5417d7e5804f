import { useSyncExternalStore } from 'react';
import {
  type RegisterView,
  registerColumns,
  registerGroupings,
  registerSorts,
  wholeRegister,
  wholeView,
} from '../../../../shared/domain/task-register/index.ts';
import { remember, remembered } from '../../../ui/stored.ts';

const keptAs = 'register.view';

type Look = Pick<RegisterView, 'sort' | 'grouping' | 'columns'>;

const isOneOf = (values: readonly string[], value: unknown): boolean =>
  values.some((known) => known === value);

/** Whether something kept earlier still is a look of this register. */
function isLook(value: unknown): value is Look {
  if (typeof value !== 'object' || value === null) return false;
  if (!('sort' in value && 'grouping' in value && 'columns' in value)) return false;
  const { sort, grouping, columns } = value;
  if (typeof sort !== 'object' || sort === null || !('by' in sort && 'desc' in sort)) return false;
  return (
    isOneOf(registerSorts, sort.by) &&
    typeof sort.desc === 'boolean' &&
    (grouping === null || isOneOf(registerGroupings, grouping)) &&
    Array.isArray(columns) &&
    columns.some(({ id }) => id === 'content') &&
    columns.every(
      ({ id, width }) => isOneOf(registerColumns, id) && (width === null || typeof width === 'number'),
    )
  );
}

/** The look is kept from one start to the next; the filter is not: nobody should miss tasks for a word typed yesterday. */
function firstView(): RegisterView {
  return { ...wholeView, ...remembered(keptAs, isLook) };
}

let current: RegisterView | null = null;
const listeners = new Set<() => void>();

/** The view that the register has now. */
function registerView(): RegisterView {
  current ??= firstView();
  return current;
}

/** Gives the register another view, in full or in part; every screen of it follows. */
export function changeRegister(parts: Partial<RegisterView>): void {
  const next = { ...registerView(), ...parts };
  current = next;
  const { sort, grouping, columns } = next;
  remember(keptAs, { sort, grouping, columns });
  for (const listener of listeners) listener();
}

/** Shows the tasks of a filter given in an address: the fields it names, the rest of the register whole. */
export function showWhere(address: string): void {
  try {
    const parts: unknown = JSON.parse(address);
    const known = Object.entries(Object(parts)).filter(([name]) => name in wholeRegister);
    changeRegister({ filter: { ...wholeRegister, ...Object.fromEntries(known) } });
  } catch {
    // An address that is none leaves the register as it is.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The view of the register; the component follows it. */
export function useRegisterView(): RegisterView {
  return useSyncExternalStore(subscribe, registerView);
}
