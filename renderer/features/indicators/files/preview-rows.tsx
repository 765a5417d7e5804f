import type { FigureMapping, FileCell } from '../../../../shared/domain/figure-files/index.ts';
import { cellWords } from '../../../../shared/domain/figure-files/index.ts';
import { formatDate } from '../../../../shared/format/index.ts';
import { placed } from '../../../ui/draft.ts';

interface PreviewRowsProps {
  readonly rows: readonly (readonly FileCell[])[];
  readonly mapping: FigureMapping;
}

const shownAfterHead = 8;
const shown = (cell: FileCell | undefined): string =>
  typeof cell === 'object' && cell !== null ? formatDate(cell.day) : cellWords(cell);

/** The first rows of a file as it holds them, the row of heads marked. */
export function PreviewRows({ rows, mapping: { head, columns } }: PreviewRowsProps) {
  return (
    <tbody>
      {placed(rows.slice(0, head + shownAfterHead)).map(({ place, row, at }) => (
        <tr
          key={place}
          className={at + 1 === head ? 'files-head' : at + 1 < head ? 'files-above' : undefined}
        >
          <th scope="row">{at + 1}</th>
          {placed(columns).map(({ place: column, row: { use }, at: cell }) => (
            <td
              key={column}
              className={typeof row[cell] === 'number' ? `number files-${use}` : `files-${use}`}
            >
              {shown(row[cell])}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
