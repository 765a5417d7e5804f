import { Notifications } from '@mantine/notifications';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BackupsPage } from '../../../../renderer/features/backups/index.tsx';
import { answerWith, mount } from '../window.tsx';

const copy = {
  file: 'D:\\Sao lưu\\so-ket-luan-1.db',
  madeAt: '2018-02-09T17:00:00+07:00',
  sizeBytes: 2_000_000,
  notices: 30,
  meetings: 25,
  tasks: 240,
  values: 4210,
};

afterEach(cleanup);

describe('restoring a copy', () => {
  it('says what will happen, and does it only when that is confirmed', async () => {
    const calls = answerWith({
      'backups.list': () => ({ rows: [copy] }),
      'backups.restore': () => ({ keptAs: 'D:\\Sao lưu\\truoc-khoi-phuc.db' }),
    });
    mount(
      <>
        <Notifications />
        <BackupsPage />
      </>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Khôi phục…' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('240 nhiệm vụ');
    expect(dialog.textContent).toContain('Dữ liệu hiện tại được sao lưu trước');
    expect(calls.some(({ channel }) => channel === 'backups.restore')).toBe(false);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Sao lưu hiện tại rồi khôi phục' }));
    expect(await screen.findByText(/truoc-khoi-phuc\.db/)).toBeTruthy();
    expect(calls.find(({ channel }) => channel === 'backups.restore')?.request).toEqual({ file: copy.file });
  });

  it('is stopped while it goes on, without a complaint, and may be begun anew', async () => {
    const { promise: stopped, resolve } = Promise.withResolvers<{ refusal: string; code: 'cancelled' }>();
    const calls = answerWith({
      'backups.list': () => ({ rows: [copy] }),
      'backups.restore': () => stopped,
      'calls.cancel': () => {
        resolve({ refusal: 'Đã dừng theo yêu cầu.', code: 'cancelled' });
        return { told: true };
      },
    });
    mount(<BackupsPage />);
    fireEvent.click(await screen.findByRole('button', { name: 'Khôi phục…' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Sao lưu hiện tại rồi khôi phục' }));
    fireEvent.click(await within(dialog).findByRole('button', { name: 'Dừng' }));
    expect(await within(dialog).findByRole('button', { name: 'Không khôi phục' })).toBeTruthy();
    expect(within(dialog).queryByRole('alert')).toBeNull();
    expect(calls.filter(({ channel }) => channel === 'calls.cancel')).toHaveLength(1);
  });

  it('keeps the dialog open where restoring is refused, with the sentence in it', async () => {
    answerWith({
      'backups.list': () => ({ rows: [copy] }),
      'backups.restore': () => ({ refusal: 'Bản sao lưu bị hỏng.' }),
    });
    mount(<BackupsPage />);
    fireEvent.click(await screen.findByRole('button', { name: 'Khôi phục…' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Sao lưu hiện tại rồi khôi phục' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Bản sao lưu bị hỏng.');
  });
});
