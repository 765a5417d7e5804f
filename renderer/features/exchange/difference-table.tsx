import { Checkbox } from '@mantine/core';
import { links } from '../../ui/router.ts';
import { type ReturnedFile, type ReturnedRow, rowName } from './returned.ts';

const kindWords = { changed: 'Thay đổi', conflict: 'Cần xem lại', wrong: 'Không nhận được' } as const;

interface DifferenceTableProps {
  readonly file: ReturnedFile;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (names: readonly string[], on: boolean) => void;
}

/** Rows that differ from what is known, cell by cell, each to be accepted; what is refused says why. */
export function DifferenceTable({ file, ticked, onTick }: DifferenceTableProps) {
  return (
    <table className="plain-table exchange-table" aria-label={`Thay đổi của ${file.form?.agency ?? ''}`}>
      <thead>
        <tr>
          <th className="exchange-tick">Nhận</th>
          <th className="number">Số</th>
          <th className="exchange-task">Nhiệm vụ</th>
          <th>Đang ghi trong sổ → Cơ quan báo</th>
        </tr>
      </thead>
      <tbody>
        {file.rows.map((row) =>
          row.kind === 'unchanged' ? null : (
            <tr key={row.position}>
              <td className="exchange-tick">
                {row.told === null ? null : (
                  <Checkbox
                    aria-label={`Nhận việc số ${row.position}`}
                    checked={ticked.has(rowName(file, row))}
                    onChange={(event) => onTick([rowName(file, row)], event.currentTarget.checked)}
                  />
                )}
              </td>
              <td className="number">{row.position}</td>
              <td className="exchange-task">
                {row.taskId === null ? row.content : <a href={links.task(row.taskId)}>{row.content}</a>}
              </td>
              <td>
                <Differences row={row} kind={row.kind} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function Differences({ row, kind }: { readonly row: ReturnedRow; readonly kind: keyof typeof kindWords }) {
  return (
    <>
      {row.cells.length === 0 ? null : (
        <dl className="exchange-cells">
          {row.cells.map(({ column, known, told }) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>
                {known === null ? <span className="count">Chưa có</span> : <del>{known}</del>} →{' '}
                <ins>{told}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {row.reason === null ? null : (
        <p className="exchange-reason">
          <strong>{kindWords[kind]}.</strong> {row.reason}
        </p>
      )}
    </>
  );
}
