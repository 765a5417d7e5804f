import { Button } from '@mantine/core';
import { formatNumber } from '../../../shared/format/index.ts';
import { formatMoment } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import { DifferenceTable } from './difference-table.tsx';
import type { FormKind, ReturnedFile } from './returned.ts';

const standingWords: Readonly<Record<ReturnedFile<unknown>['standing'], string>> = {
  current: 'Phiếu đang chờ',
  again: 'Bản khác của phiếu đã nhận',
  older: 'Cũ hơn phiếu khác',
  'given-in': 'Đã nhận rồi',
  double: 'Trùng phiếu',
  foreign: 'Không phải phiếu của sổ này',
  refused: 'Không đọc được',
};

/** "2 thay đổi, 1 cần xem lại, 3 không nhận được, 1 có cảnh báo, 10 không có gì mới". */
function summary({ rows }: Pick<ReturnedFile<unknown>, 'rows'>): string {
  const counted = (kind: ReturnedFile<unknown>['rows'][number]['kind'], words: string) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [`${formatNumber(count)} ${words}`];
  };
  const odd = rows.filter(({ kind, warnings }) => kind !== 'unchanged' && warnings.length > 0).length;
  return [
    ...counted('changed', 'thay đổi'),
    ...counted('conflict', 'cần xem lại'),
    ...counted('wrong', 'không nhận được'),
    ...(odd === 0 ? [] : [`${formatNumber(odd)} có cảnh báo`]),
    ...counted('unchanged', 'không có gì mới'),
  ].join(', ');
}

interface FileCardProps<Told> {
  readonly kind: FormKind<Told>;
  readonly file: ReturnedFile<Told>;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (names: readonly string[], on: boolean) => void;
  readonly onRemove: () => void;
}

/** One file that came back: whose it is, how it stands, what was altered about it, and its differences. */
export function FileCard<Told>({ kind, file, ticked, onTick, onRemove }: FileCardProps<Told>) {
  const { chosen, form, standing, reason, alterations, rows } = file;
  return (
    <div className="exchange-file">
      <Section
        title={form?.to ?? chosen.path}
        aside={
          <>
            <span className={standing === 'current' ? 'standing' : 'standing standing-draft'}>
              {standingWords[standing]}
            </span>
            <span className="count">{summary(file)}</span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Bỏ tệp ${chosen.path}`}
              onClick={onRemove}
            >
              Bỏ tệp
            </Button>
          </>
        }
      >
        {form === null ? null : (
          <p className="count exchange-origin">
            {chosen.path} · phiếu {form.code}, {form.about}, lập {formatMoment(form.madeAt)}
          </p>
        )}
        {reason === null ? null : <p className="exchange-reason">{reason}</p>}
        {alterations.length === 0 ? null : (
          <>
            <p className="exchange-reason">Phiếu đã bị sửa ngoài các ô được ghi:</p>
            <ul className="exchange-alterations">
              {alterations.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        )}
        {rows.some((row) => row.kind !== 'unchanged') ? (
          <DifferenceTable kind={kind} file={file} ticked={ticked} onTick={onTick} />
        ) : null}
      </Section>
    </div>
  );
}
