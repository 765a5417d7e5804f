import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { lastForm, type TickColumn, TickTable } from './tick-table.tsx';

type Row = ReplyOf<'exchange.areas'>['rows'][number];

const columnsOf = (indicators: number): readonly TickColumn<Row>[] => [
  {
    head: 'Chỉ tiêu đã báo cáo',
    isNumber: true,
    cell: ({ written }) => `${formatNumber(written)} / ${formatNumber(indicators)}`,
  },
  { head: 'Khóa sổ', cell: ({ isClosed }) => (isClosed ? 'đã khóa' : '') },
  {
    head: 'Phiếu gần nhất',
    cell: (row) => (row.version === null ? lastForm(row) : `Lần ${row.version}: ${lastForm(row)}`),
  },
];

interface AreaTableProps {
  readonly rows: readonly Row[];
  /** How many indicators are due. */
  readonly indicators: number;
  /** Codes of the areas that are left out. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** Areas that report for a period, each to be given a form or left out; none to one that is closed. */
export function AreaTable({ indicators, ...props }: AreaTableProps) {
  return (
    <TickTable
      label="Địa bàn nhận phiếu"
      all="Chọn mọi địa bàn"
      nameHead="Địa bàn"
      keyOf={({ area }) => area}
      nameOf={({ name }) => name}
      isShut={({ isClosed }) => isClosed}
      columns={columnsOf(indicators)}
      {...props}
    />
  );
}
