import { Button, Checkbox } from '@mantine/core';
import { formatDate, formatNumber } from '../../../shared/format/index.ts';
import { links } from '../../ui/router.ts';
import { SampleMark } from '../../ui/states.tsx';
import type { Owing } from './queries.ts';

interface AgencyTableProps {
  readonly agencies: readonly Owing[];
  /** Number that the letter to each chosen agency will bear. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly skipped: ReadonlySet<string>;
  readonly shown: string | null;
  readonly onSkip: (agency: string, skip: boolean) => void;
  readonly onAll: (skip: boolean) => void;
  readonly onShow: (agency: string) => void;
}

/** Lead agencies with what they owe; each chosen one gets a letter. */
export function AgencyTable(props: AgencyTableProps) {
  const { agencies, numbers, skipped, shown } = props;
  const all = agencies.every(({ agency }) => !skipped.has(agency));
  return (
    <table className="plain-table reminder-agencies" aria-label="Cơ quan cần đôn đốc">
      <thead>
        <tr>
          <th>
            <Checkbox
              aria-label="Chọn tất cả cơ quan"
              checked={all}
              indeterminate={!all && agencies.some(({ agency }) => !skipped.has(agency))}
              onChange={() => props.onAll(all)}
            />
          </th>
          <th>Cơ quan chủ trì</th>
          <th className="number">Quá hạn</th>
          <th className="number">Sắp đến hạn</th>
          <th>Đã đôn đốc</th>
          <th>Số</th>
          <th>
            <span className="hidden-label">Thao tác</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {agencies.map((row) => (
          <AgencyRow
            key={row.agency}
            row={row}
            number={numbers.get(row.agency) ?? null}
            chosen={!skipped.has(row.agency)}
            isShown={shown === row.agency}
            onSkip={props.onSkip}
            onShow={props.onShow}
          />
        ))}
      </tbody>
    </table>
  );
}

interface AgencyRowProps extends Pick<AgencyTableProps, 'onSkip' | 'onShow'> {
  readonly row: Owing;
  readonly number: string | null;
  readonly chosen: boolean;
  readonly isShown: boolean;
}

function AgencyRow({ row, number, chosen, isShown, onSkip, onShow }: AgencyRowProps) {
  const { agency, late, dueSoon, again, lastOn } = row;
  return (
    <tr aria-current={isShown ? 'true' : undefined}>
      <td>
        <Checkbox
          aria-label={`Gửi công văn tới ${agency}`}
          checked={chosen}
          onChange={(event) => onSkip(agency, !event.currentTarget.checked)}
        />
      </td>
      <td>
        {row.isSample ? <SampleMark /> : null} <a href={links.agencySheet(agency)}>{agency}</a>
      </td>
      <td className="number">
        {late === 0 ? '0' : <span className="term term-late">▲ {formatNumber(late)}</span>}
      </td>
      <td className="number">{formatNumber(dueSoon)}</td>
      <td>{lastOn === null ? 'chưa lần nào' : `${formatNumber(again)} nhiệm vụ, ${formatDate(lastOn)}`}</td>
      <td>{chosen ? (number ?? 'chưa có') : '—'}</td>
      <td>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`Xem trước công văn gửi ${agency}`}
          onClick={() => onShow(agency)}
        >
          Xem trước
        </Button>
      </td>
    </tr>
  );
}
