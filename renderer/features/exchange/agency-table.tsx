import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { lastForm, type TickColumn, TickTable } from './tick-table.tsx';

type Row = ReplyOf<'exchange.agencies'>['rows'][number];

const columns: readonly TickColumn<Row>[] = [
  { head: 'Nhiệm vụ', isNumber: true, cell: ({ tasks }) => formatNumber(tasks) },
  {
    head: 'Quá hạn',
    isNumber: true,
    cell: ({ late }) => (late === 0 ? '' : <span className="term term-late">▲ {formatNumber(late)}</span>),
  },
  { head: 'Phiếu gần nhất', cell: lastForm },
];

interface AgencyTableProps {
  readonly rows: readonly Row[];
  /** Agencies that are left out. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

const nameOf = ({ agency }: Row): string => agency;

/** Agencies that owe open tasks, each to be given a form or left out. */
export function AgencyTable(props: AgencyTableProps) {
  return (
    <TickTable
      label="Cơ quan nhận phiếu"
      all="Chọn mọi cơ quan"
      nameHead="Cơ quan"
      keyOf={nameOf}
      nameOf={nameOf}
      columns={columns}
      {...props}
    />
  );
}
