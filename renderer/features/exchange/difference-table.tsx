import { Checkbox } from '@mantine/core';
import { links } from '../../ui/router.ts';
import { type FormKind, type ReturnedFile, type ReturnedRow, rowName } from './returned.ts';

const kindWords = { changed: 'Thay đổi', conflict: 'Cần xem lại', wrong: 'Không nhận được' } as const;

interface DifferenceTableProps<Told> {
  readonly kind: FormKind<Told>;
  readonly file: ReturnedFile<Told>;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (names: readonly string[], on: boolean) => void;
}

/** Rows that differ from what is known, cell by cell, each to be accepted; what is refused says why. */
export function DifferenceTable<Told>({ kind, file, ticked, onTick }: DifferenceTableProps<Told>) {
  const [about, compared] = kind.heads;
  return (
    <table className="plain-table exchange-table" aria-label={`Thay đổi của ${file.form?.to ?? ''}`}>
      <thead>
        <tr>
          <th className="exchange-tick">Nhận</th>
          <th className="number">Số</th>
          <th className="exchange-task">{about}</th>
          <th>{compared}</th>
        </tr>
      </thead>
      <tbody>
        {file.rows.map((row) =>
          row.kind === 'unchanged' ? null : (
            <tr key={row.position}>
              <td className="exchange-tick">
                {row.told === null ? null : (
                  <Checkbox
                    aria-label={`Nhận ${kind.row} số ${row.position}, ${file.form?.to ?? ''}`}
                    checked={ticked.has(rowName(file, row))}
                    onChange={(event) => onTick([rowName(file, row)], event.currentTarget.checked)}
                  />
                )}
              </td>
              <td className="number">{row.position}</td>
              <td className="exchange-task">
                {row.taskId ? <a href={links.task(row.taskId)}>{row.content}</a> : row.content}
                {row.unit ? <span className="count"> ({row.unit})</span> : null}
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

function Differences({
  row,
  kind,
}: {
  readonly row: Pick<ReturnedRow<unknown>, 'cells' | 'reason' | 'warnings'>;
  readonly kind: keyof typeof kindWords;
}) {
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
      {row.warnings.map((words) => (
        <p key={words} className="exchange-reason exchange-warning">
          <strong>▲ Kiểm tra lại.</strong> {words}
        </p>
      ))}
    </>
  );
}
