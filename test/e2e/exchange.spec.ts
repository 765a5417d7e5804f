import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { fillForm } from '../../build/screenshots/fill-form.ts';
import { faults } from '../support/app/faults.ts';
import { expect, test } from '../support/app/index.ts';
import { takeIn } from '../support/app/screens.ts';
import { formColumn as at, firstRow, savedForms } from '../support/forms.ts';

const cell = (line: number, column: number) => `${firstRow + line},${column}`;

async function giveAll(page: Page, folder: string): Promise<Map<string, Uint8Array>> {
  await page.evaluate(() => location.assign('#/nhiem-vu/gui-phieu'));
  await page.getByRole('button', { name: /^Lưu \d+ phiếu$/ }).click();
  await expect(page.getByText(/^Đã lưu \d+ phiếu: .*\.zip$/)).toBeVisible();
  return savedForms(folder);
}

test('forms go out to the chosen agencies, taken back by one undo', async ({ app: { page }, folder }) => {
  await page.evaluate(() => location.assign('#/nhiem-vu/gui-phieu'));
  await expect(page.getByText('Không có cơ quan nào còn nhiệm vụ phải báo cáo')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.evaluate(() => location.assign('#/nhiem-vu/gui-phieu'));
  const table = page.getByRole('table', { name: 'Cơ quan nhận phiếu' });
  await expect(table).toContainText('Chưa gửi');
  await expect(table.locator('tbody tr').nth(2)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Chọn mọi cơ quan' }).press('Space');
  await expect(page.getByRole('button', { name: 'Lưu 0 phiếu' })).toBeDisabled();
  await table.getByRole('checkbox').nth(1).press('Space');
  await page.getByRole('button', { name: 'Lưu 1 phiếu' }).click();
  await expect(page.getByText(/^Đã lưu 1 phiếu: .*\.xlsx$/)).toBeVisible();
  await expect(table.locator('tbody tr').first()).toContainText('chưa nhận lại');
  const saved = readdirSync(join(folder, 'out')).filter((file) => file.endsWith('.xlsx'));
  expect(saved).toHaveLength(1);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(table.locator('tbody tr').first()).toContainText('Chưa gửi');
});

test('forms come back: differences beside what is known, accepted by hand, taken back by one undo', async ({
  app: { page },
  folder,
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  const forms = [...(await giveAll(page, folder))];
  const [[firstName = '', first] = [], [secondName = '', second] = [], [thirdName = '', third] = []] = forms;
  if (!first || !second || !third) throw new Error('too few forms');
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const told = { [cell(0, at.text)]: 'Đã rà soát xong.', [cell(0, at.day)]: '5/7/2018' };
  const done = { ...told, [cell(0, at.state)]: 'Hoàn thành', [cell(0, at.paper)]: '215/BC' };
  const files = [
    write(firstName, await fillForm(first, done)),
    write(secondName, await fillForm(second, { ...told, [cell(0, at.content)]: 'Việc khác' })),
    write(thirdName, await fillForm(third, { ...told, [cell(0, at.day)]: '31/02/2018' })),
    write('bản sao.xlsx', await fillForm(first, told)),
    write('lạ.xlsx', new TextEncoder().encode('không phải')),
  ];
  await page.evaluate(() => location.assign('#/nhiem-vu/nhan-phieu'));
  expect(await faults(page)).toEqual([]);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp phiếu' }).click();
  await (await choosing).setFiles(files);
  const card = (words: string) => page.locator('.exchange-file').filter({ hasText: words });
  await expect(card('lạ.xlsx')).toContainText('Đây không phải tệp Excel');
  await expect(card('bản sao.xlsx')).toContainText('đã có ở tệp');
  await expect(card(secondName)).toContainText('ô “Nội dung nhiệm vụ” đã bị sửa');
  await expect(card(thirdName)).toContainText('Không đọc được ngày “31/02/2018”');
  const row = card(firstName).first().getByRole('row').nth(1);
  await expect(row).toContainText('Chưa thực hiện → Chờ xác nhận');
  await expect(row).toContainText('Chưa có → Đã rà soát xong.');
  expect(await faults(page)).toEqual([]);

  await expect(page.getByRole('button', { name: 'Nhận 0 việc' })).toBeDisabled();
  await page.getByRole('button', { name: 'Chọn tất cả 1 việc có thay đổi' }).press('Enter');
  await page.getByRole('button', { name: 'Nhận 1 việc' }).press('Enter');
  await expect(page.getByText('Đã nhận 1 việc của 1 phiếu.')).toBeVisible();
  await expect(card(firstName).first()).toContainText('Đã nhận rồi');
  const undo = page.getByRole('button', { name: 'Hoàn tác' }).last();
  await undo.click();
  await expect(card(firstName).first()).toContainText('Phiếu đang chờ');
  await page.getByRole('checkbox', { name: /^Nhận việc số 1,/ }).press('Space');
  await page.getByRole('button', { name: 'Nhận 1 việc' }).click();
  await expect(card(firstName).first()).toContainText('Đã nhận rồi');
  await page.evaluate(() => location.assign('#/nhiem-vu'));
  await expect(page.getByRole('table', { name: 'Danh sách nhiệm vụ' })).toContainText('Chờ xác nhận');
});
