import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app/index.ts';
import { goTo, rowsOf, takeIn } from '../support/app/screens.ts';

test('a sentence leads to the task made of it, and the task back to the sentence', async ({
  app: { page },
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  const sentence = page.getByRole('link', { name: /^Rà soát, mở rộng điểm cấp phát/ });
  await sentence.click();
  const title = page.getByRole('heading', { level: 1, name: /^Rà soát, mở rộng điểm cấp phát/ });
  await expect(title).toBeVisible();
  await expect(page.getByRole('article')).toContainText('Sở Y tế');
  await expect(page.getByRole('article')).toContainText('không có');
  await page.getByRole('link', { name: 'Xem câu này trong thông báo' }).click();
  await expect(sentence).toBeInViewport();
  await expect(sentence).toHaveClass(/lit/);

  await page
    .getByRole('article')
    .getByRole('link', { name: /Cuộc họp Ban Chỉ đạo/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cuộc họp Ban Chỉ đạo' })).toBeVisible();
  await expect(page.getByLabel('Địa điểm')).toHaveValue('Trụ sở UBND tỉnh');
  await page
    .getByRole('article')
    .getByRole('link', { name: /07\/TB-BCĐ/ })
    .click();
  await expect(page.getByRole('cell', { name: '1.250,5', exact: true })).toBeVisible();
});

test('lists are worked by keyboard, and narrowed with or without diacritics', async ({ app: { page } }) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await takeIn(page, 'example-2026-two-tier.txt');
  await goTo(page, 'Nhiệm vụ');
  const rows = rowsOf(page, 'Danh sách nhiệm vụ');
  // Nine tasks of the notice; one of them comes again each quarter and counts by its four days.
  await expect(rows).toHaveCount(12);
  await page.getByRole('textbox', { name: 'Lọc nhiệm vụ' }).fill('cay thuoc phien');
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(12);

  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(0).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const second = rows.nth(1).getByRole('link');
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(
    /Phối hợp cùng Sở Tài chính/,
  );
  await expect(second).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article')).toHaveCount(0);

  await page.getByRole('button', { name: /^Không thời hạn/ }).click();
  await expect(rows.first()).toContainText('Không thời hạn');
  await page.getByRole('button', { name: 'Chủ trì', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Chủ trì' })).toHaveAttribute('aria-sort', 'ascending');
});

test('keys reach the import, the search and the printer from anywhere', async ({ app, folder }) => {
  const { page } = app;
  await takeIn(page, 'example-2018-quarterly.txt');
  await goTo(page, 'Hôm nay');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  const search = dialog.getByRole('textbox');
  await expect(search).toBeFocused();
  await search.fill('ky cam ket khong trong');
  await expect(dialog.getByText(/tổ chức ký cam kết không trồng/).first()).toBeVisible();
  await page.keyboard.press('Enter');
  const article = page.getByRole('article');
  await expect(article.getByText(/ký cam kết không trồng/).first()).toBeInViewport();
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập thông báo kết luận' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(article).toBeVisible();

  test.skip(app.host === 'electron', 'would print on the printers of this PC');
  await page.keyboard.press('Control+p');
  await expect(dialog.getByLabel('Số bản')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã gửi tới máy in.')).toBeVisible();
  expect(existsSync(join(folder, 'out/in-1.pdf'))).toBe(true);
});
