import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from '../support/app/index.ts';
import { takeIn } from '../support/app/screens.ts';

test('the papers of a meeting are opened from its page, saved, and left by keyboard alone', async ({
  app: { page },
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.evaluate(() => location.assign('#/hoi-nghi/1'));
  const menu = page.getByRole('button', { name: 'Giấy tờ' });
  const paper = page.locator('.paper');
  for (const [name, words] of [
    ['Giấy mời', 'trân trọng kính mời'],
    ['Công văn mời họp', 'V/v mời dự'],
    ['Danh sách đại biểu', 'Ký tên'],
    ['Biên bản', 'Thời gian bắt đầu'],
  ] as const) {
    await menu.focus();
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name });
    await item.focus();
    await page.keyboard.press('Enter');
    await expect(paper).toContainText(words);
    await expect(page.getByRole('heading', { name, exact: true, level: 1 }).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa'])
      .analyze();
    expect
      .soft(
        violations.map(({ id }) => id),
        name,
      )
      .toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Thông tin' })).toBeVisible();
  }
});

test('the minutes on screen are what the saved PDF holds', async ({ app: { page } }) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.evaluate(() => location.assign('#/hoi-nghi/1/giay-to/bien-ban'));
  await expect(page.locator('.paper')).toContainText('BIÊN BẢN');
  await page.getByRole('button', { name: 'Lưu PDF' }).click();
  const saved = page.getByRole('alert').getByText(/bien-ban-2018-01-31\.pdf$/);
  await expect(saved).toBeVisible();
  const pdf = readFileSync((await saved.textContent()) ?? '');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  for (const words of ['BIÊN BẢN', 'THƯ KÝ', 'CHỦ TỌA', 'kết thúc vào'])
    expect(text.replaceAll(/\s+/g, ' ')).toContain(words);
});

test('Ctrl+P on a paper asks how to print it', async ({ app: { page } }) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.evaluate(() => location.assign('#/hoi-nghi/1/giay-to/danh-sach'));
  await expect(page.locator('.paper')).toContainText('DANH SÁCH ĐẠI BIỂU');
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('an address of no paper says so', async ({ app: { page } }) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.evaluate(() => location.assign('#/hoi-nghi/1/giay-to/khong-co'));
  await expect(page.getByText('Không có giấy tờ này')).toBeVisible();
});
