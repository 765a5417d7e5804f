import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from '../support/app/index.ts';
import { countTo } from '../support/app/screens.ts';

test('who has not reported is seen by area and period, and a cell opens the grid where it is typed', async ({
  app: { page },
}) => {
  await countTo(page, '10/4/2018');
  await page.evaluate(() => location.assign('#/so-lieu/tinh-hinh-bao-cao'));
  const cell = (period: string) =>
    page.getByRole('link', { name: new RegExp(`^Huyện Phong Thổ, ${period}/2018:`) });
  await expect(cell('Quý I')).toHaveAccessibleName(/: 0\/\d+ chưa báo cáo$/);
  await expect(cell('Quý II')).toHaveText('chưa đến hạn');
  await cell('Quý I').focus();
  await page.keyboard.press('Enter');
  const typed = page.getByRole('textbox', { name: /, Quý I\/2018$/ }).first();
  await expect(typed).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Địa bàn' })).toHaveValue('Huyện Phong Thổ');
  await page.keyboard.type('12');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã lưu 1 ô số liệu.')).toBeVisible();
  await page.goBack();
  await expect(cell('Quý I')).toHaveAccessibleName(/: 1\/\d+ còn thiếu$/);
  await expect(page.getByRole('row', { name: /^Địa bàn đã báo cáo đủ/ })).toContainText('0/8');
  await page.getByLabel('Năm', { exact: true }).fill('2025');
  await expect(page.getByRole('row', { name: /^Phường Đoàn Kết/ })).toContainText('không thuộc kỳ này');
});

test('the table of who has reported is a paper of the chosen year', async ({ app: { page }, folder }) => {
  await countTo(page, '10/4/2018');
  await page.evaluate(() => location.assign('#/so-lieu/tinh-hinh-bao-cao'));
  await page.getByLabel('Năm', { exact: true }).fill('2017');
  await page.getByRole('link', { name: 'Xem bản in' }).click();
  const paper = page.locator('.paper');
  await expect(paper).toContainText('Năm 2017, tính đến ngày 10/04/2018');
  await page.getByRole('button', { name: 'Lưu PDF' }).click();
  const saved = page.getByRole('alert').getByText(join(folder, 'out'));
  await expect(saved).toHaveText(/tinh-hinh-bao-cao-2017-quarter-2018-04-10\.pdf$/);
  const pdf = readFileSync((await saved.textContent()) ?? '');
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  expect(totalPages).toBe(1);
  expect(text).toContain('Huyện Phong Thổ');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Năm', { exact: true })).toHaveValue('2017');
});

test('a letter reminds the committees that owe figures, its number left open', async ({
  app: { page },
  folder,
}) => {
  await countTo(page, '10/4/2018');
  await page.evaluate(() => location.assign('#/so-lieu/tinh-hinh-bao-cao'));
  await page.getByRole('link', { name: 'Công văn đôn đốc' }).click();
  const paper = page.locator('.paper');
  await expect(paper).toContainText('UBND huyện Phong Thổ');
  await expect(paper).toContainText('Danh mục số liệu còn thiếu, tính đến ngày 10/04/2018', {
    ignoreCase: true,
  });
  await expect(page.getByLabel('Người ký')).toBeVisible();
  await page.getByRole('button', { name: 'Lưu PDF' }).click();
  const saved = page.getByRole('alert').getByText(join(folder, 'out'));
  await expect(saved).toHaveText(/don-doc-bao-cao-so-lieu-2018-quarter-2018-04-10\.pdf$/);
  const pdf = readFileSync((await saved.textContent()) ?? '');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  expect(text).toContain('Toàn bộ');
});
