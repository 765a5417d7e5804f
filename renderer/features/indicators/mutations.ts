import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { call } from '../../api/bridge.ts';
import { useFiguresChanged } from '../../api/indicators.ts';
import { useRecorded } from '../../api/recorded.ts';

export type ValueCell = ParsedRequestOf<'indicators.setValues'>['cells'][number];

/** Writes the values that were typed. */
export function useSetValues() {
  const refresh = useFiguresChanged();
  return useMutation({
    mutationFn: (cells: ValueCell[]) => call('indicators.setValues', { cells }),
    onSuccess: ({ written }) => {
      notifications.show({ message: `Đã lưu ${formatNumber(written)} ô số liệu.` });
      return refresh();
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
