import { faults } from '../support/app/faults.ts';
import { expect, test } from '../support/app/index.ts';
import { takeIn } from '../support/app/screens.ts';

test('how deadlines are counted is set, told by what moved, and taken back', async ({ app: { page } }) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.getByRole('link', { name: 'Thiết lập' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thiết lập' })).toBeVisible();
  await page.getByLabel('“Trước ngày 30/6” tính cả ngày 30/6').uncheck();
  await page.getByRole('button', { name: 'Lưu cách tính hạn' }).click();
  await expect(page.getByText(/thời hạn đã chuyển sang ngày khác/)).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByLabel('“Trước ngày 30/6” tính cả ngày 30/6')).toBeChecked();
  expect.soft(await faults(page)).toEqual([]);
});

test('the days off of a year are written line by line', async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Thiết lập' }).click();
  await page.getByRole('combobox', { name: 'Năm' }).click();
  await page.getByRole('option', { name: '2025' }).click();
  const lines = page.getByLabel('Ngày nghỉ và ngày làm bù, mỗi ngày một dòng');
  await expect(lines).toHaveValue(/26\/04\/2025 làm bù/);
  await lines.fill('32/04/2025 nghỉ Lễ');
  await expect(page.getByText(/Dòng “32\/04\/2025 nghỉ Lễ” chưa đọc được/)).toBeVisible();
  await lines.fill('30/04/2025 nghỉ Ngày Chiến thắng');
  await page.getByRole('button', { name: 'Lưu ngày nghỉ năm 2025' }).click();
  await expect(page.getByText(/Đã lưu ngày nghỉ năm 2025/)).toBeVisible();
});

test('from which count on a change is told in percent is set, and taken back', async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Thiết lập' }).click();
  const count = page.getByLabel('Số lượng nhỏ: dưới');
  await count.fill('5');
  await page.getByRole('button', { name: 'Lưu cách nói' }).press('Enter');
  await expect(page.getByText('Đã lưu cách nói về số liệu.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(count).toHaveValue('10');
});
