import { Button } from '@mantine/core';
import { formatBookNumber, formatGap, type Gap, wholeNumber } from '../../../shared/domain/books/index.ts';
import { complain } from '../../api/complain.ts';
import { Absent, Shown } from '../../ui/absent.tsx';
import { dayOrNull } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import type { TypedEntry } from './entry-form.tsx';
import { useRemoveEntry } from './mutations.ts';
import type { BookData } from './queries.ts';

type Entry = BookData['entries'][number];

interface EntryTableProps {
  readonly entries: readonly Entry[];
  readonly gaps: readonly Gap[];
  readonly symbol: string;
  /** The entry that the form above changes. */
  readonly editedId: number | null;
  readonly onEdit: (typed: TypedEntry) => void;
  /** Begins an entry of that number. */
  readonly onFill: (number: string) => void;
}

type Row = { readonly entry: Entry } | { readonly gap: Gap };

/** The latest number first; what is empty stands between the numbers around it. */
function rowsOf(entries: readonly Entry[], gaps: readonly Gap[]): Row[] {
  const placed = [
    ...entries.map((entry) => ({ place: [entry.number, entry.suffix], row: { entry } })),
    ...gaps.map((gap) => ({ place: [gap.from, ''], row: { gap } })),
  ];
  return placed
    .sort(
      (a, b) =>
        Number(b.place[0]) - Number(a.place[0]) || String(b.place[1]).localeCompare(String(a.place[1])),
    )
    .map(({ row }) => row);
}

/** The numbers of a book, each with its document; empty ones muted. */
export function EntryTable({ entries, gaps, symbol, editedId, onEdit, onFill }: EntryTableProps) {
  if (entries.length === 0) return <Absent words="Sổ chưa có số nào." />;
  return (
    <table className="plain-table book-entries">
      <thead>
        <tr>
          <th>Số, ký hiệu</th>
          <th>Ngày</th>
          <th>Trích yếu</th>
          <th>
            <span className="hidden-label">Thao tác</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(entries, gaps).map((row) =>
          'gap' in row ? (
            <GapRow key={`gap ${row.gap.from}`} gap={row.gap} onFill={onFill} />
          ) : (
            <EntryRow
              key={formatBookNumber(row.entry)}
              entry={row.entry}
              symbol={symbol}
              edited={row.entry.id !== null && row.entry.id === editedId}
              onEdit={onEdit}
            />
          ),
        )}
      </tbody>
    </table>
  );
}

function GapRow({ gap, onFill }: { readonly gap: Gap } & Pick<EntryTableProps, 'onFill'>) {
  const first = formatBookNumber({ number: gap.from, suffix: '' });
  return (
    <tr className="book-gap">
      <td colSpan={3}>còn trống {formatGap(gap)}</td>
      <td className="book-acts">
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`Ghi số ${first}`}
          onClick={() => onFill(first)}
        >
          Ghi số
        </Button>
      </td>
    </tr>
  );
}

/** What the document says it is, leading to it where the app holds it. */
function Bearer({ entry: { abstract, noticeId, meetingId, letterId } }: Pick<EntryRowProps, 'entry'>) {
  if (noticeId !== null)
    return <a href={links.notice(noticeId)}>{abstract ?? 'Thông báo chưa có trích yếu'}</a>;
  if (meetingId !== null) return <a href={links.meeting(meetingId)}>{abstract ?? 'Hội nghị chưa có tên'}</a>;
  if (letterId !== null) return <a href={links.reminder(letterId)}>{abstract ?? 'Công văn đôn đốc'}</a>;
  return <Shown value={abstract} absent="không ghi trích yếu" />;
}

interface EntryRowProps extends Pick<EntryTableProps, 'symbol' | 'onEdit'> {
  readonly entry: Entry;
  readonly edited: boolean;
}

function EntryRow({ entry, symbol, edited, onEdit }: EntryRowProps) {
  const { id, datedOn, abstract, noticeId, meetingId, letterId, warning } = entry;
  return (
    <tr aria-current={edited ? 'true' : undefined}>
      <td className="book-number">{wholeNumber(entry, symbol)}</td>
      <td>
        <Shown value={dayOrNull(datedOn)} absent="không ghi" />
      </td>
      <td>
        <Bearer entry={entry} />
        {warning === null ? null : <span className="book-warning">{warning}</span>}
      </td>
      <td className="book-acts">
        {id === null || noticeId !== null || meetingId !== null || letterId !== null ? null : (
          <ManualActs
            id={id}
            number={formatBookNumber(entry)}
            onEdit={() =>
              onEdit({ entryId: id, number: formatBookNumber(entry), datedOn, abstract: abstract ?? '' })
            }
          />
        )}
      </td>
    </tr>
  );
}

function ManualActs(props: { readonly id: number; readonly number: string; readonly onEdit: () => void }) {
  const remove = useRemoveEntry();
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Sửa số ${props.number}`}
        onClick={props.onEdit}
      >
        Sửa
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Bỏ số ${props.number}`}
        loading={remove.isPending}
        onClick={() => remove.mutate(props.id, { onError: complain })}
      >
        Bỏ
      </Button>
    </>
  );
}
