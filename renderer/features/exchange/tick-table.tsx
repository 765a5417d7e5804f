import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoment } from '../../ui/formats.ts';

/** A column after the name: its head, and what stands in it. */
export interface TickColumn<Row> {
  readonly head: string;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface TickTableProps<Row> {
  /** What the table is of: "Cơ quan nhận phiếu". */
  readonly label: string;
  readonly all: string;
  readonly nameHead: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly columns: readonly TickColumn<Row>[];
  /** Whether no form can be given to it. */
  readonly isShut?: (row: Row) => boolean;
  /** Keys of those that are left out. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** Who is to be given a form, each of them ticked or left out. */
export function TickTable<Row>(props: TickTableProps<Row>) {
  const { rows, keyOf, nameOf, columns, left, onLeft, isShut = () => false } = props;
  const open = rows.filter((row) => !isShut(row)).map(keyOf);
  const chosen = open.filter((key) => !left.has(key)).length;
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    onLeft(next);
  };
  return (
    <table className="plain-table exchange-table" aria-label={props.label}>
      <thead>
        <tr>
          <th className="exchange-tick">
            <Checkbox
              aria-label={props.all}
              checked={open.length > 0 && chosen === open.length}
              indeterminate={chosen > 0 && chosen < open.length}
              disabled={open.length === 0}
              onChange={() => onLeft(chosen === open.length ? new Set(open) : new Set())}
            />
          </th>
          <th>{props.nameHead}</th>
          {columns.map(({ head, isNumber }) => (
            <th key={head} className={isNumber ? 'number' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <td className="exchange-tick">
              <Checkbox
                aria-label={`Gửi ${nameOf(row)}`}
                checked={!isShut(row) && !left.has(keyOf(row))}
                disabled={isShut(row)}
                onChange={() => toggle(keyOf(row))}
              />
            </td>
            <td>{nameOf(row)}</td>
            {columns.map(({ head, isNumber, cell }) => (
              <td key={head} className={isNumber ? 'number' : undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** When the last form went out, and whether it came back. */
export function lastForm(form: {
  readonly lastMadeAt: string | null;
  readonly lastTakenAt: string | null;
}): string {
  if (form.lastMadeAt === null) return 'Chưa gửi';
  const came = form.lastTakenAt === null ? 'chưa nhận lại' : `đã nhận ${formatMoment(form.lastTakenAt)}`;
  return `${formatMoment(form.lastMadeAt)}, ${came}`;
}
