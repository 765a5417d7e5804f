import { notifications } from '@mantine/notifications';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ParsedRequestOf, ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { call } from '../../api/bridge.ts';
import { useFiguresChanged } from '../../api/indicators.ts';
import { useRecorded } from '../../api/recorded.ts';
import { keyOf } from './grid-places.ts';

export type ValueCell = ParsedRequestOf<'indicators.setValues'>['cells'][number];

/** What was written stands under the grids at once; asking for it anew would leave the cells without a text meanwhile. */
function stand(client: QueryClient, cells: readonly ValueCell[]): void {
  const places = new Set(cells.map(keyOf));
  client.setQueriesData<ReplyOf<'indicators.values'>>(
    { queryKey: ['indicators', 'values'] },
    (known) =>
      known && { rows: [...known.rows.filter((row) => !places.has(keyOf(row))), ...cells.map(standing)] },
  );
}

function standing(cell: ValueCell): ReplyOf<'indicators.values'>['rows'][number] {
  return {
    ...cell,
    isNil: cell.isNil ?? false,
    sourceDocument: cell.sourceDocument ?? null,
    sourceNoticeId: cell.sourceNoticeId ?? null,
    sourceSentence: cell.sourceSentence ?? null,
    reason: cell.reason ?? null,
  };
}

/** Writes what was typed and tells what of it was written, before anything says so on screen. */
export function useSetValues<What>(onWritten: (what: What) => void) {
  const client = useQueryClient();
  const refresh = useFiguresChanged();
  return useMutation({
    mutationFn: ({ cells }: { readonly cells: ValueCell[]; readonly what: What }) =>
      call('indicators.setValues', { cells }),
    onSuccess: ({ written }, { cells, what }) => {
      stand(client, cells);
      onWritten(what);
      notifications.show({ message: `Đã lưu ${formatNumber(written)} ô số liệu.` });
      void refresh();
    },
  });
}

/** Gives a period its own days, or the usual ones again. */
export function useSavePeriod() {
  return useRecorded(
    (period: ParsedRequestOf<'periods.save'>) => call('periods.save', period),
    'Đã lưu ngày của kỳ.',
  );
}

/** Closes a period in areas. */
export function useClosePeriod() {
  return useRecorded(
    (place: ParsedRequestOf<'closings.close'>) => call('closings.close', place),
    'Đã khóa sổ.',
  );
}

/** Reopens a period in areas, with the reason. */
export function useReopenPeriod() {
  return useRecorded(
    (place: ParsedRequestOf<'closings.reopen'>) => call('closings.reopen', place),
    'Đã mở lại kỳ.',
  );
}

/** Sets a target. */
export function useSaveTarget() {
  return useRecorded(
    (target: ParsedRequestOf<'targets.save'>) => call('targets.save', target),
    'Đã ghi mức giao.',
  );
}

/** Takes a target out. */
export function useRemoveTarget() {
  return useRecorded((id: number) => call('targets.remove', { id }), 'Đã bỏ mức giao.');
}

/** Keeps what was decided of a warning. */
export function useDecideWarning() {
  return useRecorded(
    (decision: ParsedRequestOf<'checks.decide'>) => call('checks.decide', decision),
    'Đã ghi quyết định.',
  );
}

/** Saves an indicator of the catalogue; a new one without a code. */
export function useSaveIndicator() {
  return useRecorded(
    (indicator: ParsedRequestOf<'indicators.save'>) => call('indicators.save', indicator),
    'Đã lưu chỉ tiêu.',
  );
}

/** Takes an indicator of the office's own out. */
export function useRemoveIndicator() {
  return useRecorded((code: string) => call('indicators.remove', { code }), 'Đã xóa chỉ tiêu.');
}

/** Makes a figure of a notice a value. */
export function useTakeFigure() {
  return useRecorded(
    (taking: ParsedRequestOf<'indicators.takeNoticeFigure'>) => call('indicators.takeNoticeFigure', taking),
    'Đã ghi số liệu của thông báo.',
  );
}
