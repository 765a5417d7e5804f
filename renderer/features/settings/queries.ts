import { useQuery } from '@tanstack/react-query';
import type { ParsedRequestOf, ReplyOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';
import { useRecorded } from '../../api/recorded.ts';

/** How the office counts deadlines. */
export type Settings = ReplyOf<'tasks.settings'>;
/** The days off of a year. */
export type YearTable = ReplyOf<'holidays.list'>['years'][number];

/** How the office counts deadlines. */
export function useSettings() {
  return useQuery({ queryKey: ['settings', 'tasks'], queryFn: () => call('tasks.settings', {}) });
}

/** How figures are told of. */
export function useFigureSettings() {
  return useQuery({ queryKey: ['settings', 'figures'], queryFn: () => call('indicators.settings', {}) });
}

/** The days off of every year that has a table. */
export function useHolidays() {
  return useQuery({ queryKey: ['settings', 'holidays'], queryFn: () => call('holidays.list', {}) });
}

const movedWords = (said: string, moved: number): string =>
  moved === 0
    ? `${said} Không thời hạn nào đổi ngày.`
    : `${said} ${moved} thời hạn đã chuyển sang ngày khác.`;

/** Saves how deadlines are counted; the notice says how many moved. */
export function useSaveSettings() {
  return useRecorded(
    (settings: ParsedRequestOf<'tasks.saveSettings'>) => call('tasks.saveSettings', settings),
    (_, { moved }) => movedWords('Đã lưu cách tính hạn.', moved),
  );
}

/** Saves the days off of a year; the notice says how many deadlines moved. */
export function useSaveYear() {
  return useRecorded(
    (table: ParsedRequestOf<'holidays.saveYear'>) => call('holidays.saveYear', table),
    ({ year }, { moved }) => movedWords(`Đã lưu ngày nghỉ năm ${year}.`, moved),
  );
}

/** Saves how figures are told of. */
export function useSaveFigureSettings() {
  return useRecorded(
    (settings: ParsedRequestOf<'indicators.saveSettings'>) => call('indicators.saveSettings', settings),
    'Đã lưu cách nói về số liệu.',
  );
}
