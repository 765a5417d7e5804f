import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app/index.ts';
import { goTo } from '../support/app/screens.ts';

test('figures are typed as they are written in Vietnamese; a wrong one is told and kept', async ({
  app: { page },
}) => {
  await goTo(page, 'Số liệu');
  await page.getByLabel('Năm', { exact: true }).fill('2018');
  const indicator = page.getByRole('combobox', { name: 'Chỉ tiêu' });
  await indicator.fill('dien tich cay thuoc phien');
  await page.getByRole('option').first().click();
  const cell = (area: string) => page.getByRole('textbox', { name: new RegExp(`^${area},`) }).first();
  await cell('Thành phố Lai Châu').fill('77.897');
  await cell('Thành phố Lai Châu').press('Enter');
  await expect(cell('Huyện Tam Đường')).toBeFocused();
  await cell('Huyện Tam Đường').fill('94,5');
  await cell('Huyện Sìn Hồ').fill('-');
  await cell('Huyện Than Uyên').fill('1.2.3');
  await expect(page.getByRole('alert')).toContainText('1 ô chưa đọc được');
  await expect(cell('Huyện Than Uyên')).toHaveValue('1.2.3');
  const save = page.getByRole('button', { name: /^Lưu/ });
  await expect(save).toBeDisabled();
  await cell('Huyện Than Uyên').fill('');
  await save.click();
  await expect(page.getByText('Đã lưu 3 ô số liệu.')).toBeVisible();
  await page.reload();
  await page.getByLabel('Năm', { exact: true }).fill('2018');
  await expect(cell('Thành phố Lai Châu')).toHaveValue('77.897');
  await expect(cell('Huyện Tam Đường')).toHaveValue('94,5');
  await expect(cell('Huyện Sìn Hồ')).toHaveValue('chưa báo cáo');
  await expect(cell('Huyện Mường Tè')).toHaveAttribute('placeholder', 'chưa có');
});

test('the trend of sample figures is marked as such, on screen and in the saved picture', async ({
  app: { page },
  folder,
}) => {
  await goTo(page, 'Biểu đồ');
  await expect(page.getByText('Chưa có số liệu của chỉ tiêu này')).toBeVisible();
  await page.getByRole('button', { name: 'Thêm số liệu mẫu' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toContainText('SỐ LIỆU MẪU');
  await expect(main.getByRole('row', { name: /Quý I\/2014/ })).toBeVisible();
  await page.getByRole('button', { name: 'Lưu SVG' }).click();
  const saved = page.getByText(join(folder, 'out'));
  await expect(saved).toBeVisible();
  const svg = readFileSync((await saved.textContent()) ?? '', 'utf8');
  expect(svg).toContain('SỐ LIỆU MẪU');
  expect(svg).toContain('Huyện Phong Thổ');

  await page.getByRole('contentinfo').getByRole('button', { name: 'Xóa số liệu mẫu' }).click();
  await expect(page.getByText('Chưa có số liệu của chỉ tiêu này')).toBeVisible();
  await page.getByRole('button', { name: 'Tạo lại' }).click();
  await expect(main.getByRole('row', { name: /Quý I\/2014/ })).toBeVisible();
});
