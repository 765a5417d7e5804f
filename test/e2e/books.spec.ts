import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/app/index.ts';

test('a book is opened, numbers are entered, empty ones shown, a double refused by name, all by keyboard', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Sổ văn bản' }).press('Enter');
  await expect(page.getByText('Chưa mở sổ văn bản nào')).toBeVisible();
  await page.getByRole('combobox', { name: 'Cơ quan ban hành' }).fill('ban chi dao');
  await page.getByRole('option', { name: /Ban Chỉ đạo/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Năm' }).fill('2018');
  await page.getByRole('button', { name: 'Mở sổ', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Sổ thông báo năm 2018' })).toBeVisible();
  await expect(page.getByText('Số tiếp theo: 01/TB-BCĐ')).toBeVisible();

  const form = page.getByRole('form', { name: 'Ghi số vào sổ' });
  const number = form.getByLabel('Số', { exact: true });
  const day = form.getByLabel('Ngày văn bản', { exact: true });
  await number.fill('7');
  await day.fill('5/2/18');
  await form.getByLabel('Trích yếu').fill('Kết luận VĂN BẢN MẪU');
  await page.keyboard.press('Enter');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toContainText('07/TB-BCĐ');
  await expect(rows.nth(1)).toContainText('05/02/2018');
  await expect(rows.nth(2)).toContainText('còn trống 01–06');
  await expect(page.getByText('Số tiếp theo: 08/TB-BCĐ')).toBeVisible();
  await expect(number).toBeFocused();

  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'đã cấp cho' })).toContainText(
    '“Kết luận VĂN BẢN MẪU” ngày 05/02/2018',
  );
  await expect(number).toHaveValue('7');
  await number.fill('');
  await day.fill('1/2/18');
  await page.keyboard.press('Enter');
  await expect(rows.nth(1)).toContainText('Ngày 01/02/2018 sớm hơn ngày của số 07 đứng trước (05/02/2018).');

  await page.getByRole('button', { name: 'Bỏ số 08' }).press('Enter');
  await expect(page.getByText('Số tiếp theo: 08/TB-BCĐ')).toBeVisible();
  await page
    .getByRole('alert')
    .filter({ hasText: 'Đã bỏ số' })
    .getByRole('button', { name: 'Hoàn tác' })
    .press('Enter');
  await expect(page.getByText('Số tiếp theo: 09/TB-BCĐ')).toBeVisible();

  await page.reload();
  await rows.nth(1).waitFor();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect.soft(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
