import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Envelope } from '../../shared/contract/index.ts';
import { expect, test } from '../support/app/index.ts';
import { someDetails } from '../support/meetings.ts';

declare const soKetLuan: {
  call(channel: string, request: unknown, key?: unknown): Promise<Envelope<Record<string, unknown>>>;
};

const long = 120 * 1024 * 1024;

test('a long attachment shows how far it is and is stopped without a trace', async ({
  app: { page },
  folder,
}) => {
  const id = await page.evaluate(async (details) => {
    const made = await soKetLuan.call('meetings.create', { details });
    return made.ok ? Number(made.value.id) : 0;
  }, someDetails());
  await page.evaluate((to) => location.assign(to), `#/hoi-nghi/${id}`);
  await expect(page.getByLabel('Chọn tệp đính kèm')).toBeAttached();
  await page.evaluate((size) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(size)], 'Ghi hình.mp4'));
    document
      .querySelector('.record-page')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, long);
  const notice = page.getByRole('alert').filter({ hasText: 'Đang đính kèm “Ghi hình.mp4”' });
  await expect(notice).toContainText(/[1-9]\d?%, còn khoảng \d+ (giây|phút)/);
  await expect(notice.getByRole('progressbar', { name: 'Tiến độ đính kèm Ghi hình.mp4' })).toBeVisible();
  await notice.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const kept = join(folder, 'data', 'attachments');
  await expect.poll(() => readdirSync(kept)).toEqual([]);
  await expect(page.getByText('Ghi hình.mp4')).toHaveCount(0);
});

test('a command under way is given up from the window by its key, and only a key names one', async ({
  app: { page },
}) => {
  const outcome = await page.evaluate(async () => {
    const key = crypto.randomUUID();
    const areas = await soKetLuan.call('areas.list', { on: '2025-12-31' });
    const rows = areas.ok ? (areas.value.rows as readonly { code: string }[]) : [];
    const cells = Array.from({ length: 60_000 }, (_, at) => ({
      ...{ indicator: 'không có', area: rows[at % rows.length]?.code, period: '2018', value: 1 },
      ...{ absence: null, provisional: false, isSample: false, note: null },
    }));
    // It waits behind the copy, so that it is under way whenever the word to give it up arrives.
    const copy = soKetLuan.call('backups.make', {});
    const command = soKetLuan.call('indicators.setValues', { cells }, key);
    const told = await soKetLuan.call('calls.cancel', { call: key });
    const codeOf = (reply: Envelope<unknown>) => (reply.ok ? 'ok' : reply.error.code);
    return [
      told.ok && told.value.told,
      codeOf(await command),
      codeOf(await copy),
      codeOf(await soKetLuan.call('app.status', {}, 'một khóa')),
      codeOf(await soKetLuan.call('calls.cancel', { call: 7 })),
    ];
  });
  expect(outcome).toEqual([true, 'cancelled', 'ok', 'invalid-request', 'invalid-request']);
});
