import {
  type RegisterColumn,
  type RegisterSort,
  type RegisterView,
  registerColumn,
  registerText,
} from '../../../../shared/domain/task-register/index.ts';
import { Shown } from '../../../ui/absent.tsx';
import type { RowColumn } from '../../../ui/data-rows.tsx';
import { SampleMark } from '../../../ui/states.tsx';
import { TermBadge } from '../../../ui/term-badge.tsx';
import type { RegisterRow } from './row.ts';

type Drawn = Pick<RowColumn<RegisterRow>, 'width' | 'narrow' | 'from'>;

/** How wide a column first is, and from which width of the list it is shown where the clerk did not say. */
const drawn: Readonly<Record<RegisterColumn, Drawn>> = {
  term: { width: 168, narrow: 132 },
  content: {},
  lead: { width: 200, from: 'wide' },
  coordinate: { width: 180, from: 'full' },
  deadline: { width: 112, from: 'middle' },
  firstDeadline: { width: 112, from: 'full' },
  state: { width: 120, from: 'wide' },
  notice: { width: 160, from: 'full' },
  areas: { width: 132, from: 'full' },
  watcher: { width: 140, from: 'full' },
  assignedOn: { width: 104, from: 'full' },
  doneOn: { width: 104, from: 'full' },
  report: { width: 220, from: 'full' },
  product: { width: 160, from: 'full' },
};

/** The width that a column first has; null of the one that takes what is left. */
export function firstWidth(column: RegisterColumn): number | null {
  return drawn[column].width ?? null;
}

/** What the head of a column sorts by. */
export const sortOf: Readonly<Partial<Record<RegisterColumn, RegisterSort>>> = {
  deadline: 'deadline',
  lead: 'lead',
  state: 'state',
  notice: 'notice',
  doneOn: 'doneOn',
};

function cell(id: RegisterColumn, row: RegisterRow) {
  if (id === 'term') return <TermBadge term={row.term} daysLate={row.daysLate} />;
  if (id === 'content') {
    return (
      <>
        {row.isSample ? <SampleMark /> : null}
        {row.restricted ? <span className="correction-mark">Hạn chế</span> : null} {row.content}
      </>
    );
  }
  const words = registerText(id, row);
  return (
    <span title={words ?? undefined}>
      <Shown value={words} absent={registerColumn(id).absent} />
    </span>
  );
}

/** The columns of a view, in its order and widths. */
export function columnsOf({ columns }: RegisterView): readonly RowColumn<RegisterRow>[] {
  return columns.map(({ id, width }) => {
    const { from, narrow, ...first } = drawn[id];
    const widths = width === null ? { ...first, ...(narrow === undefined ? {} : { narrow }) } : { width };
    return {
      id,
      title: registerColumn(id).title,
      ...widths,
      ...(from === undefined ? {} : { from }),
      unsorted: sortOf[id] === undefined,
      cell: (row: RegisterRow) => cell(id, row),
    };
  });
}
