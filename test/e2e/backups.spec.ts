import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app/index.ts';
import { goTo, rowsOf, takeIn } from '../support/app/screens.ts';

test('copies are listed with what they hold, and one is restored after the present state was kept', async ({
  app: { page },
  folder,
}) => {
  await page.getByRole('contentinfo').getByRole('link').click();
  await expect(page.getByText('Chưa có bản sao lưu nào')).toBeVisible();
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.getByRole('contentinfo').getByRole('link').click();
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  const copies = page.getByRole('main').locator('tbody tr');
  await expect(copies).toHaveCount(1);
  await expect(copies.first().getByRole('cell').nth(3)).toHaveText('9');
  await expect(page.getByRole('contentinfo')).toContainText('Sao lưu gần nhất');

  await takeIn(page, 'example-2026-two-tier.txt');
  await page.getByRole('contentinfo').getByRole('link').click();
  await copies
    .first()
    .getByRole('button', { name: /^Khôi phục/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 thông báo, 9 nhiệm vụ');
  await expect(dialog.getByRole('button', { name: 'Không khôi phục' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Sao lưu hiện tại rồi khôi phục' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(copies).toHaveCount(2);
  await expect(copies.first().getByRole('cell').nth(2)).toHaveText('2');
  expect(readdirSync(join(folder, 'data - ban sao'))).toHaveLength(2);
  await goTo(page, 'Nhiệm vụ');
  // Five tasks of the notice; one of them comes again each quarter and counts by its four days.
  await expect(rowsOf(page, 'Danh sách nhiệm vụ')).toHaveCount(8);
});
