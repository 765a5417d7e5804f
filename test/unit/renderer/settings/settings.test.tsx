import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { daysIn, linesOf } from '../../../../renderer/features/settings/day-lines.ts';
import { SettingsPage } from '../../../../renderer/features/settings/index.tsx';
import { answerWith, mount } from '../window.tsx';

afterEach(cleanup);

const days = [
  { day: '2025-04-26', kind: 'working', name: 'Làm bù ngày 02/5' },
  { day: '2025-04-30', kind: 'off', name: 'Ngày Chiến thắng' },
] as const;

describe('days off as lines', () => {
  it('are written as they are read', () => {
    expect(linesOf(days)).toBe('26/04/2025 làm bù Làm bù ngày 02/5\n30/04/2025 nghỉ Ngày Chiến thắng');
    expect(daysIn(linesOf(days))).toEqual({ days, wrong: null });
  });

  it('that cannot be read are named, with how to write them', () => {
    expect(daysIn('30/04/2025 nghỉ Lễ\n31/02/2025 nghỉ Lễ').wrong).toMatch(/^Dòng “31\/02\/2025 nghỉ Lễ”/);
    expect(daysIn('30/04/2025 Lễ').wrong).toMatch(/Ghi như “30\/04\/2026 nghỉ/);
  });
});

describe('the settings', () => {
  const show = () => {
    const calls = answerWith({
      'tasks.settings': () => ({ dueSoonDays: 15, beforeCounts: true }),
      'holidays.list': () => ({ years: [{ year: 2025, source: 'Thông báo mẫu', days: [...days] }] }),
      'tasks.saveSettings': () => ({ moved: 4, change: { after: 1, until: 9 } }),
      'holidays.saveYear': () => ({ moved: 0, change: { after: 1, until: 9 } }),
      'indicators.settings': () => ({ smallCount: 10 }),
      'indicators.saveSettings': () => ({ change: { after: 1, until: 9 } }),
    });
    mount(<SettingsPage />);
    return (channel: string) =>
      calls.filter((made) => made.channel === channel).map(({ request }) => request);
  };

  it('say what “trước ngày” then means before it is saved', async () => {
    const made = show();
    fireEvent.click(await screen.findByRole('checkbox', { name: /tính cả ngày 30\/6/ }));
    expect(screen.getByText(/không tính ngày được nêu/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Lưu cách tính hạn' }));
    await waitFor(() =>
      expect(made('tasks.saveSettings')).toEqual([{ dueSoonDays: 15, beforeCounts: false }]),
    );
  });

  it('tell of a year without a table that what is counted through it is provisional', async () => {
    show();
    expect(await screen.findByText(/chưa có bảng ngày nghỉ.*tạm tính/)).toBeTruthy();
  });
});
