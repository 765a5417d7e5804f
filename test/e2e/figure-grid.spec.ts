import { faults } from '../support/app/faults.ts';
import { expect, test } from '../support/app/index.ts';
import { countTo, goTo } from '../support/app/screens.ts';

test('figures are typed, filled down, taken back and kept over a restart, with their source beside them', async ({
  app: { page },
}, info) => {
  await countTo(page, '31/12/2018');
  await goTo(page, 'Số liệu');
  const cell = (name: string) => page.getByRole('textbox', { name, exact: true });
  const first = cell('Thành phố Lai Châu, Quý I/2018');
  const second = cell('Huyện Tam Đường, Quý I/2018');
  await first.fill('5');
  await first.press('ArrowRight');
  await expect(cell('Thành phố Lai Châu, Quý II/2018')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(second).toHaveValue('5');
  await page.keyboard.press('Control+z');
  await expect(second).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(second).toHaveValue('5');

  await second.fill('12.5');
  await expect(page.getByText('“12.5” là số nào?')).toBeVisible();
  expect.soft(await faults(page), 'ô chưa đọc được').toEqual([]);
  await page.getByRole('button', { name: '125', exact: true }).press('Enter');
  await expect(second).toHaveValue('125');

  await second.focus();
  const bar = page.getByRole('region', { name: 'Ô đang đứng' });
  await bar.getByLabel('Văn bản nguồn').fill('15/BC-UBND (VĂN BẢN MẪU)');
  await bar.getByLabel('Số sơ bộ').check();
  await page.reload();
  await page.getByLabel('Năm', { exact: true }).fill('2018');
  await expect(second).toHaveValue('125');
  await page.screenshot({ path: info.outputPath('grid.png') });
  await page.getByRole('button', { name: 'Lưu 2 ô' }).press('Enter');
  await expect(page.getByText('Đã lưu 2 ô số liệu.')).toBeVisible();

  await second.fill('130');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã lưu 1 ô số liệu.')).toBeVisible();
  await second.focus();
  await expect(bar.getByLabel('Văn bản nguồn')).toHaveValue('15/BC-UBND (VĂN BẢN MẪU)');
  await expect(bar.getByLabel('Số sơ bộ')).toBeChecked();
  await cell('Huyện Tam Đường, Quý II/2018').focus();
  await expect(bar).toContainText('Kỳ trước: 130 (sơ bộ)');
  expect.soft(await faults(page), 'bảng nhập').toEqual([]);
});

test('one period is typed for every indicator, and one area for a year; a block goes to a spreadsheet and back', async ({
  app: { page },
}, info) => {
  await countTo(page, '31/12/2018');
  await goTo(page, 'Số liệu');
  await page.getByText('Một kỳ, mọi chỉ tiêu').click();
  const period = page.getByRole('combobox', { name: 'Kỳ' });
  await period.click();
  await page.getByRole('option', { name: 'Quý II/2018' }).click();
  const inputs = page.locator('input[data-place]');
  const first = page.locator('input[data-place="0:0"]');
  await first.focus();
  await first.evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '1.250\t3\r\n7\tk\r\n');
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(first).toHaveValue('1.250');
  await expect(page.locator('input[data-place="1:1"]')).toHaveValue('k');
  await expect(inputs).not.toHaveCount(0);
  await page.screenshot({ path: info.outputPath('period.png') });
  expect.soft(await faults(page), 'một kỳ').toEqual([]);

  await page.getByText('Một địa bàn, cả năm').click();
  await expect(page.getByRole('columnheader', { name: /Quý II\/2018/ })).toBeVisible();
  await expect(page.locator('input[data-place="0:1"]')).toHaveValue('1.250');
  await page.screenshot({ path: info.outputPath('area.png') });
  expect.soft(await faults(page), 'một địa bàn').toEqual([]);
  await page.getByRole('button', { name: /^Lưu \d/ }).press('Enter');
  await expect(page.getByText(/Còn 2 ô chưa lưu ở bảng khác/)).toBeVisible();
});
