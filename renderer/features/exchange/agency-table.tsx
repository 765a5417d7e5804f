import { Checkbox } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { formatMoment } from '../../ui/formats.ts';

type Row = ReplyOf<'exchange.agencies'>['rows'][number];

interface AgencyTableProps {
  readonly rows: readonly Row[];
  /** Agencies that are left out. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

function lastForm({ lastMadeAt, lastTakenAt }: Row): string {
  if (lastMadeAt === null) return 'Chưa gửi';
  const came = lastTakenAt === null ? 'chưa nhận lại' : `đã nhận ${formatMoment(lastTakenAt)}`;
  return `${formatMoment(lastMadeAt)}, ${came}`;
}

/** Agencies that owe open tasks, each to be given a form or left out. */
export function AgencyTable({ rows, left, onLeft }: AgencyTableProps) {
  const chosen = rows.filter(({ agency }) => !left.has(agency)).length;
  const toggle = (agency: string) => {
    const next = new Set(left);
    if (!next.delete(agency)) next.add(agency);
    onLeft(next);
  };
  return (
    <table className="plain-table exchange-table" aria-label="Cơ quan nhận phiếu">
      <thead>
        <tr>
          <th className="exchange-tick">
            <Checkbox
              aria-label="Chọn mọi cơ quan"
              checked={chosen === rows.length}
              indeterminate={chosen > 0 && chosen < rows.length}
              onChange={() =>
                onLeft(chosen === rows.length ? new Set(rows.map(({ agency }) => agency)) : new Set())
              }
            />
          </th>
          <th>Cơ quan</th>
          <th className="number">Nhiệm vụ</th>
          <th className="number">Quá hạn</th>
          <th>Phiếu gần nhất</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.agency}>
            <td className="exchange-tick">
              <Checkbox
                aria-label={`Gửi ${row.agency}`}
                checked={!left.has(row.agency)}
                onChange={() => toggle(row.agency)}
              />
            </td>
            <td>{row.agency}</td>
            <td className="number">{formatNumber(row.tasks)}</td>
            <td className="number">
              {row.late === 0 ? '' : <span className="term term-late">▲ {formatNumber(row.late)}</span>}
            </td>
            <td>{lastForm(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
