import { faults } from '../support/app/faults.ts';
import { expect, test } from '../support/app/index.ts';
import { countTo, goTo } from '../support/app/screens.ts';

test('a closed quarter cannot be typed into until it is reopened with a reason; every write stays readable', async ({
  app: { page },
}) => {
  await countTo(page, '31/12/2020');
  await goTo(page, 'Số liệu');
  const cell = page.getByRole('textbox', { name: 'Huyện Phong Thổ, Quý I/2020' });
  await expect(page.getByRole('columnheader', { name: /Quý I\/2020/ })).toContainText(
    '15/12/2019 - 14/03/2020',
  );
  await cell.fill('12');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã lưu 1 ô số liệu.')).toBeVisible();

  await page.getByRole('link', { name: 'Khóa sổ' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Huyện Phong Thổ' }).check();
  await page.getByRole('button', { name: 'Khóa sổ 1 địa bàn' }).press('Enter');
  await expect(page.getByRole('row', { name: /Huyện Phong Thổ/ })).toContainText('đã khóa');
  expect.soft(await faults(page), 'khóa sổ').toEqual([]);

  await page.getByRole('link', { name: 'Nhập số liệu' }).press('Enter');
  await expect(cell).toHaveJSProperty('readOnly', true);
  await page.getByRole('link', { name: 'Khóa sổ' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Huyện Phong Thổ' }).check();
  await page.getByRole('button', { name: 'Mở lại 1 địa bàn' }).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Ghi lý do' })).toBeVisible();
  await page.getByLabel('Lý do mở lại').fill('Huyện báo cáo lại');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Huyện Phong Thổ/ })).toContainText('Huyện báo cáo lại');

  await page.getByRole('link', { name: 'Nhập số liệu' }).press('Enter');
  await cell.fill('14');
  await page.getByLabel('Lý do sửa').fill('Số chính thức');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Lưu', exact: true })).toBeVisible();
  await cell.focus();
  await page.getByRole('button', { name: 'Các lần ghi của ô' }).press('Enter');
  const revisions = page.getByRole('region', { name: /Các lần ghi: Huyện Phong Thổ/ });
  await expect(revisions.getByRole('row').nth(1)).toContainText('Số chính thức');
  await expect(revisions.getByRole('row').nth(2)).toContainText('12');
  expect.soft(await faults(page), 'các lần ghi').toEqual([]);
});

test('days of a period, a target with its document, an indicator of the office and a warning are kept', async ({
  app: { page },
}) => {
  await countTo(page, '31/12/2018');
  await goTo(page, 'Số liệu');
  await page.getByRole('link', { name: 'Kỳ báo cáo' }).press('Enter');
  const from = page.getByRole('textbox', { name: 'Quý I/2018: từ ngày' });
  await from.fill('15/12/2017');
  await from.press('Enter');
  await page.getByRole('button', { name: 'Lưu Quý I/2018' }).press('Enter');
  await expect(page.getByRole('row', { name: /Quý I\/2018/ })).toContainText('đã sửa');
  expect.soft(await faults(page), 'kỳ báo cáo').toEqual([]);

  await page.getByRole('link', { name: 'Chỉ tiêu giao' }).press('Enter');
  const form = page.getByRole('form', { name: 'Ghi chỉ tiêu giao' });
  await form.getByRole('combobox', { name: 'Chỉ tiêu' }).fill('benh nhan dang dieu tri methadone');
  await page.getByRole('option').first().click();
  await form.getByLabel('Mức giao').fill('1.700');
  await form.getByLabel('Văn bản giao').fill('12/QĐ-UBND (VĂN BẢN MẪU)');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Methadone/ })).toContainText('1.700 người');
  expect.soft(await faults(page), 'chỉ tiêu giao').toEqual([]);

  await page.getByRole('link', { name: 'Danh mục chỉ tiêu' }).press('Enter');
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).press('Enter');
  const added = page.getByRole('form', { name: 'Thêm chỉ tiêu' });
  await added.getByLabel('Tên chỉ tiêu').fill('Số buổi họp chi bộ');
  await added.getByLabel('Đơn vị').fill('buổi');
  await added.getByRole('button', { name: 'Lưu chỉ tiêu' }).press('Enter');
  await expect(page.getByRole('row', { name: /Số buổi họp chi bộ/ })).toContainText('TC01');
  expect.soft(await faults(page), 'danh mục').toEqual([]);

  await page.getByRole('link', { name: 'Nhập số liệu' }).press('Enter');
  const cell = page.getByRole('textbox', { name: 'Huyện Phong Thổ, Quý II/2018' });
  await cell.fill('77,897');
  await expect(page.getByText('Có phải là 77.897?')).toBeVisible();
  await page.keyboard.press('Control+s');
  await page.getByRole('link', { name: 'Cảnh báo' }).press('Enter');
  const warning = page.getByRole('row', { name: /Huyện Phong Thổ, Quý II\/2018/ });
  await expect(warning).toContainText('không có số lẻ');
  expect.soft(await faults(page), 'cảnh báo').toEqual([]);
  await warning.getByRole('button', { name: /Cần sửa/ }).press('Enter');
  await expect(page.getByText('Không có cảnh báo nào chờ xem')).toBeVisible();
  await page.getByRole('button', { name: /Đã quyết định/ }).press('Enter');
  await expect(warning).toContainText('cần sửa');
});

test('after 30/6/2025 figures are typed by commune; the province stays whole over the change', async ({
  app: { page },
}) => {
  await countTo(page, '31/12/2026');
  await goTo(page, 'Số liệu');
  await page.getByLabel('Năm', { exact: true }).fill('2026');
  await expect(page.getByText('Sau ngày 30/6/2025 không còn cấp huyện')).toBeVisible();
  await page.getByRole('button', { name: 'Nhập theo xã, phường' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Phường Đoàn Kết, Quý I/2026' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Huyện Phong Thổ/ })).toHaveCount(0);
  await page.getByText('Huyện, thành phố (đến 30/6/2025)').click();
  await page.getByLabel('Năm', { exact: true }).fill('2025');
  await expect(page.getByRole('columnheader', { name: /Quý II\/2025/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Quý III\/2025/ })).toHaveCount(0);
});
