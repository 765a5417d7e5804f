import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { faults } from '../support/app/faults.ts';
import { expect, test } from '../support/app/index.ts';
import { aTextFile, aWorkbook, longHeads, longLines, type MadeCell } from '../support/figure-files.ts';

const lines: readonly (readonly MadeCell[])[] = [
  ['SỐ LIỆU MẪU NĂM 2018'],
  ['STT', 'Đơn vị', 'Tên chỉ tiêu', 'Kỳ', 'Số liệu', 'ĐVT'],
  [1, 'H. Phong Thổ', 'Số vụ ma túy bắt giữ', 'Tháng 1', 12, 'vụ'],
  [2, 'Xìn Hồ', 'Số vụ ma túy bắt giữ', 'Tháng 1', 7, 'vụ'],
  [3, 'Mường Tè', 'Tang vật heroin', 'Tháng 1', 1.5, 'kg'],
  [4, 'Huyện Châu Mới', 'Số vụ ma túy bắt giữ', 'Tháng 1', 9, 'vụ'],
  [5, 'Tổng cộng', 'Số vụ ma túy bắt giữ', 'Tháng 1', 19, 'vụ'],
];

async function choose(page: Page, folder: string, name: string, bytes: Uint8Array | string): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  await page.locator('input[type=file]').last().setInputFiles(file);
}
const counts = (page: Page) => page.getByRole('status', { name: 'Kết quả đối chiếu' });
const open = (page: Page) => page.evaluate(() => location.assign('#/so-lieu/nhap-tep'));

test('figures come in from a workbook of any form: mapped, matched, held against the record, written, taken back', async ({
  app: { page },
  folder,
}, info) => {
  await open(page);
  await expect(page.getByRole('heading', { name: 'Nhập số liệu từ tệp' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await choose(page, folder, 'tong-hop.xlsx', await aWorkbook({ 'Tháng 1': lines, 'Trang hai': [['x']] }));
  await expect(page.getByRole('heading', { name: 'tong-hop.xlsx' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Cột B, Đơn vị là gì' })).toHaveValue('Tên địa bàn');
  await expect(page.getByRole('combobox', { name: 'Cột E, Số liệu là gì' })).toHaveValue('Số liệu');
  await expect(page.getByRole('textbox', { name: 'Năm' })).toHaveValue('2018');
  expect(await faults(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('columns.png') });
  await page.getByRole('button', { name: 'Đối chiếu với sổ' }).click();
  await expect(counts(page)).toContainText('2 số liệu');
  await page.screenshot({ path: info.outputPath('compared.png') });
  await expect(counts(page)).toContainText('3 không nhận được');
  expect(await faults(page)).toEqual([]);
  const names = page.getByRole('table', { name: 'Tên gọi trong tệp' });
  await expect(names.getByRole('row', { name: /Xìn Hồ/ })).toContainText('khớp theo cách viết khác');
  await names
    .getByRole('row', { name: /Tang vật heroin/ })
    .getByRole('button', { name: /Tang vật heroin thu giữ/ })
    .click();
  await names
    .getByRole('row', { name: /kg → gam/ })
    .getByRole('button', { name: '× 1.000' })
    .click();
  await expect(counts(page)).toContainText('3 số liệu');
  const total = names.getByRole('combobox', { name: '“Tổng cộng” là' });
  await total.click();
  await page.getByRole('option', { name: 'Bỏ qua các ô này' }).click();
  await expect(counts(page)).toContainText('1 bỏ qua');
  const told = page.getByRole('table', { name: 'Số sẽ ghi vào sổ' });
  await expect(told.getByRole('row', { name: /Tang vật heroin thu giữ/ })).toContainText('1.500');
  await expect(page.getByRole('table', { name: 'Không nhận được' })).toContainText(
    'Chưa rõ địa bàn “Huyện Châu Mới”.',
  );
  await page.getByRole('button', { name: 'Cách đọc đã lưu' }).click();
  await page.getByRole('textbox', { name: 'Lưu cách đọc này với tên' }).fill('Biểu tháng');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText(/Đã lưu cách đọc “Biểu tháng”/)).toBeVisible();
  await page.getByRole('button', { name: 'Ghi 3 số liệu' }).click();
  await expect(page.getByText('Đã ghi 3 số liệu từ tong-hop.xlsx.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nhập số liệu từ tệp' })).toBeVisible();
  await choose(page, folder, 'thang-sau.xlsx', await aWorkbook({ 'Tháng 2': lines }));
  await expect(page.getByText(/đọc theo cách đã lưu “Biểu tháng”/)).toBeVisible();
  await page.getByRole('button', { name: 'Đối chiếu với sổ' }).click();
  await expect(counts(page)).toContainText('3 trùng số trong sổ');
  await page
    .getByText('Đã ghi 3 số liệu từ tong-hop.xlsx.')
    .locator('..')
    .getByRole('button', { name: 'Hoàn tác' })
    .click();
  await expect(counts(page)).toContainText('3 chưa có trong sổ');
});

test('a text file says how its numbers are written where that can be told, and asks where it cannot', async ({
  app: { page },
  folder,
}) => {
  await open(page);
  await choose(page, folder, 'hong.xlsx', 'PK\u0003\u0004 không phải tệp nén');
  await expect(page.getByRole('alert')).toContainText('Tệp bị hỏng');
  await choose(
    page,
    folder,
    'so.csv',
    aTextFile([longHeads, ['Phong Thổ', 'DR01', 'Tháng 2/2018', '77,897']], ';'),
  );
  await expect(page.getByText('bảng mã Unicode (UTF-8) · ngăn bằng dấu chấm phẩy')).toBeVisible();
  await expect(page.getByText('“77,897” là số nào?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Đối chiếu với sổ' })).toBeDisabled();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('combobox', { name: /cách viết số/ }).click();
  await page.getByRole('option', { name: 'Số viết 77,897.5' }).click();
  await page.getByRole('button', { name: 'Đối chiếu với sổ' }).click();
  await expect(page.getByRole('table', { name: 'Số sẽ ghi vào sổ' })).toContainText('77.897');
  await page.evaluate(() => location.assign('#/so-lieu'));
  await expect(page.locator('.value-grid')).toBeVisible();
  await open(page);
  await expect(page.getByRole('heading', { name: 'so.csv' })).toBeVisible();
});

test('a long file shows how far it is, and is stopped before anything is written', async ({
  app: { page },
  folder,
}) => {
  await open(page);
  await choose(page, folder, 'dai.csv', aTextFile([longHeads, ...longLines(90_000)], ';'));
  await page.getByRole('button', { name: 'Đối chiếu với sổ' }).click();
  await expect(page.getByText(/^Đang (đọc tệp|đối chiếu): [\d.]+/)).toBeVisible();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByRole('button', { name: 'Dừng' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Đối chiếu với sổ' }).click();
  await page.getByRole('button', { name: 'Ghi 90.000 số liệu' }).click({ timeout: 30_000 });
  await expect(page.getByText(/^Đang (đọc tệp|ghi vào sổ): [\d.]+/)).toBeVisible();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByRole('button', { name: 'Ghi 90.000 số liệu' })).toBeEnabled({ timeout: 30_000 });
  await expect(page.getByRole('alert')).toHaveCount(0);
});
