import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { acceptNotice } from '../../electron/services/notices/index.ts';
import { openWriteContext } from '../../electron/services/opening/index.ts';
import { expect, launchApp, test } from '../support/app/index.ts';
import { countingRender } from '../support/drafts.ts';
import { aReading } from '../support/readings.ts';

test('what was read out of an imported notice is corrected, with who and what kept', async ({ folder }) => {
  const dataDir = join(folder, 'data');
  const context = await openWriteContext({
    ...{
      dataDir,
      backupDir: `${dataDir} - ban sao`,
      version: '0.0.0',
      who: 'thu-ky',
      render: countingRender(),
    },
  });
  const bytes = new TextEncoder().encode('một tệp');
  const { noticeId } = acceptNotice(context, { reading: aReading(), name: 'tb.txt', bytes, isSample: false });
  context.db.close();
  const app = await launchApp(folder);
  const { page } = app;
  await page.goto(`${page.url().split('#')[0]}#/ket-luan/${noticeId}`);
  await page.getByRole('link', { name: 'Sửa bản đọc' }).click();
  await expect(page.getByRole('heading', { name: 'Sửa bản đọc: tb.txt' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel('Số, ký hiệu').first().fill('17/TB-BCĐ');
  await page.getByRole('button', { name: 'Lưu bản đọc' }).click();
  await expect(page.getByText('số, ký hiệu: “07/TB-BCĐ” → “17/TB-BCĐ”')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sửa bản đọc' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await app.close();
});
