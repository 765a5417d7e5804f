import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { boardColumns, boardRates } from '../../../shared/domain/task-register/index.ts';
import { compareVi, formatDate } from '../../../shared/format/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { call, errorSentence } from '../../api/bridge.ts';
import { usePaperActions } from '../../api/papers.ts';
import { Absent } from '../../ui/absent.tsx';
import { DataHead } from '../../ui/data-head.tsx';
import { PaperBar } from '../../ui/paper-bar.tsx';
import { usePrintAction } from '../../ui/print-action.ts';
import { PrintDialog } from '../../ui/print-dialog.tsx';
import { links } from '../../ui/router.ts';
import { EmptyState, ErrorNote, Loading } from '../../ui/states.tsx';
import './board.css';

type Board = ReplyOf<'tasks.board'>;
type Line = Board['total'];
type Side = 'lead' | 'area';

interface Sort {
  readonly column: string;
  readonly desc: boolean;
}

const columns = Object.entries(boardColumns);
const heads = [
  { id: 'name', title: 'Tên' },
  ...columns.map(([id, { title }]) => ({ id, title, align: 'right' as const })),
];

/** What a column is sorted by; the lines that have nothing there come last either way. */
function sortKey(line: Line, column: string): number | string | null {
  if (column === 'name') return line.name;
  if (column === 'oldest') return line.oldest?.days ?? null;
  const value = Object.entries(line).find(([name]) => name === column)?.[1];
  return typeof value === 'number' ? value : null;
}

function compareLines(a: Line, b: Line, { column, desc }: Sort): number {
  const [first, second] = [sortKey(a, column), sortKey(b, column)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  const order =
    typeof first === 'number' && typeof second === 'number'
      ? first - second
      : compareVi(String(first), String(second));
  return desc ? -order : order;
}

function Figure({
  line,
  column,
  filter,
}: {
  readonly line: Line;
  readonly column: string;
  readonly filter: object;
}) {
  const drawn = boardColumns[column];
  const words = drawn?.text(line) ?? null;
  if (words === null) return <Absent words="–" />;
  if (column === 'oldest' && line.oldest) return <a href={links.task(line.oldest.id)}>{words}</a>;
  if (!drawn?.where) return <>{words}</>;
  return <a href={links.tasksWhere({ ...filter, ...drawn.where })}>{words}</a>;
}

function BoardLine({
  line,
  name,
  filter,
}: {
  readonly line: Line;
  readonly name: string;
  readonly filter: object;
}) {
  return (
    <tr className="data-row">
      <th scope="row" title={name}>
        <a href={links.tasksWhere(filter)}>{name}</a>
      </th>
      {columns.map(([id]) => (
        <td key={id} className={id === 'late' && line.late > 0 ? 'figure-cell board-late' : 'figure-cell'}>
          <Figure line={line} column={id} filter={filter} />
        </td>
      ))}
    </tr>
  );
}

function BoardTable(props: {
  readonly title: string;
  readonly side: Side;
  readonly lines: readonly Line[];
  readonly total: Line | null;
}) {
  const { title, side, lines, total } = props;
  const [sort, setSort] = useState<Sort>({ column: 'name', desc: false });
  const by = (column: string) =>
    setSort((before) => ({ column, desc: before.column === column ? !before.desc : column !== 'name' }));
  return (
    <section className="board-part">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <Absent words="Chưa có nhiệm vụ nào nêu địa bàn." />
      ) : (
        <table className="data-table board-table" aria-label={title}>
          <DataHead columns={heads} sort={sort} onSort={by} />
          <tbody>
            {lines
              .toSorted((a, b) => compareLines(a, b, sort))
              .map((line) => (
                <BoardLine
                  key={line.key}
                  line={line}
                  name={line.name ?? 'Chưa rõ chủ trì'}
                  filter={{ [side]: line.key }}
                />
              ))}
          </tbody>
          {total === null ? null : (
            <tfoot>
              <BoardLine line={total} name="Tổng số nhiệm vụ" filter={{}} />
            </tfoot>
          )}
        </table>
      )}
    </section>
  );
}

/** How the lead agencies and the areas stand with their tasks on the day that the window counts to; every number opens its list. */
export function BoardPage() {
  const { asOf } = useAsOf();
  const board = useQuery({
    queryKey: ['tasks', 'board', asOf],
    queryFn: () => call('tasks.board', { asOf }),
    placeholderData: keepPreviousData,
  });
  const { dialog, ...actions } = usePaperActions({ kind: 'task-board', asOf });
  usePrintAction(actions.onPrint);
  if (board.isPending) return <Loading />;
  if (board.isError)
    return <ErrorNote message={errorSentence(board.error)} onRetry={() => board.refetch()} />;
  const { leads, areas, total } = board.data;
  if (total.total === 0) {
    return (
      <EmptyState
        title="Chưa có nhiệm vụ nào để theo dõi"
        hint="Nhiệm vụ được ghi từ kết luận khi nhập một thông báo."
        action={{ label: 'Nhập thông báo', href: links.importNotice }}
      />
    );
  }
  return (
    <div className="paper-screen">
      <PaperBar
        title={`Bảng theo dõi, tính đến ngày ${formatDate(asOf)}`}
        back={links.tasks}
        sheet
        {...actions}
      />
      <div className="board">
        <BoardTable title="Cơ quan chủ trì" side="lead" lines={leads} total={total} />
        <BoardTable title="Địa bàn" side="area" lines={areas} total={null} />
        <p className="form-hint">
          {boardRates.ofDue}: số đã hoàn thành chia cho số đến hạn (đã hoàn thành và quá hạn chưa xong).{' '}
          {boardRates.ofAll}: số đã hoàn thành chia cho tất cả nhiệm vụ được giao. Một nhiệm vụ có nhiều cơ
          quan chủ trì được tính cho từng cơ quan, và một lần trong tổng số.
        </p>
      </div>
      <PrintDialog pages={null} {...dialog} />
    </div>
  );
}
