import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { fillForm } from '../../build/screenshots/fill-form.ts';
import { faults } from '../support/app/faults.ts';
import { expect, test } from '../support/app/index.ts';
import { countTo, goTo } from '../support/app/screens.ts';
import { figureColumn as at, figureFirstRow, rowsIn, savedForms } from '../support/forms.ts';

const found = 'Số ca nhiễm HIV phát hiện mới';
const tests = 'Số lượt xét nghiệm HIV';

async function openForms(page: Page): Promise<void> {
  await countTo(page, '30/04/2018');
  await goTo(page, 'Số liệu');
  await page.getByRole('link', { name: 'Phiếu địa bàn' }).click();
}

/** Leaves all areas out but these, ticked by the keyboard. */
async function giveTo(page: Page, areas: readonly string[]): Promise<void> {
  await page.getByRole('checkbox', { name: 'Chọn mọi địa bàn' }).press('Space');
  for (const area of areas) await page.getByRole('checkbox', { name: `Gửi ${area}` }).press('Space');
  await page.getByRole('button', { name: `Lưu ${areas.length} phiếu` }).press('Enter');
  await expect(page.getByText(new RegExp(`^Đã lưu ${areas.length} phiếu: `))).toBeVisible();
}

/** Cells of the row of an indicator, by their columns. */
async function filled(
  bytes: Uint8Array,
  indicator: string,
  cells: Readonly<Record<number, string | number>>,
): Promise<Record<string, string | number>> {
  const row = (await rowsIn(bytes)).findIndex((line) => line[at.content] === indicator);
  return Object.fromEntries(Object.entries(cells).map(([column, value]) => [`${row},${column}`, value]));
}

test('forms for the figures of a period go out to the chosen areas, once more and taken back', async ({
  app: { page },
  folder,
}) => {
  await openForms(page);
  const table = page.getByRole('table', { name: 'Địa bàn nhận phiếu' });
  await expect(page.getByRole('combobox', { name: 'Kỳ báo cáo' })).toHaveValue(/^Quý I\/2018 /);
  await expect(table.locator('tbody tr')).toHaveCount(8);
  expect(await faults(page)).toEqual([]);
  const row = table.getByRole('row', { name: /Huyện Phong Thổ/ });
  await giveTo(page, ['Huyện Phong Thổ']);
  await expect(row).toContainText('Lần 1:');
  await page.getByRole('button', { name: 'Lưu 1 phiếu' }).click();
  await expect(row).toContainText('Lần 2:');
  await page.getByRole('button', { name: 'Lưu lại 1 phiếu đã gửi' }).click();
  await expect(page.getByText(/^Đã lưu lại 1 phiếu: .*lan-2.*\.xlsx$/)).toBeVisible();
  const [older = ''] = readdirSync(join(folder, 'out')).filter((name) => name.includes('-lan-1-'));
  const bytes = new Uint8Array(readFileSync(join(folder, 'out', older)));
  writeFileSync(join(folder, older), await fillForm(bytes, await filled(bytes, found, { [at.number]: 12 })));
  await page.getByRole('link', { name: 'Nhận phiếu' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp phiếu' }).click();
  await (await choosing).setFiles(join(folder, older));
  await expect(page.locator('.exchange-file')).toContainText('Đã có phiếu lần 2 của địa bàn và kỳ này');
  await expect(page.getByRole('button', { name: 'Chọn tất cả 0 chỉ tiêu có thay đổi' })).toBeDisabled();
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect(page.getByRole('button', { name: 'Chọn tất cả 1 chỉ tiêu có thay đổi' })).toBeEnabled();
});

test('forms for figures come back: beside what is known, with the checks, in part, taken back by one undo', async ({
  app: { page },
  folder,
}, info) => {
  await openForms(page);
  await giveTo(page, ['Huyện Phong Thổ', 'Huyện Sìn Hồ', 'Huyện Than Uyên']);
  const forms = [...(await savedForms(folder))];
  const formOf = (area: string) => {
    const form = forms.find(([name]) => name.includes(area));
    if (!form) throw new Error(`no form of ${area}`);
    return form;
  };
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const [firstName, first] = formOf('phong-tho');
  const [secondName, second] = formOf('sin-ho');
  const [thirdName, third] = formOf('than-uyen');
  const files = [
    write(
      firstName,
      await fillForm(first, {
        ...(await filled(first, found, { [at.number]: 12, [at.kind]: 'sơ bộ' })),
        ...(await filled(first, tests, { [at.number]: 1.5, [at.note]: 'gồm cả lưu động' })),
      }),
    ),
    write(
      secondName,
      await fillForm(second, {
        ...(await filled(second, found, { [at.number]: 3, [at.unit]: 'vụ' })),
        ...(await filled(second, tests, { [at.reason]: 'không phát sinh' })),
      }),
    ),
    write(thirdName, await fillForm(third, { '0,0': null, [`${figureFirstRow},${at.number}`]: 3 })),
    write('lạ.xlsx', new TextEncoder().encode('không phải')),
  ];
  await page.getByRole('link', { name: 'Nhận phiếu' }).click();
  expect(await faults(page)).toEqual([]);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp phiếu' }).click();
  await (await choosing).setFiles(files);
  const card = (words: string) => page.locator('.exchange-file').filter({ hasText: words });
  await expect(card('lạ.xlsx')).toContainText('Đây không phải tệp Excel');
  await expect(card(thirdName)).toContainText('Mã phiếu trong tệp đã bị xóa hoặc sửa');
  await expect(card(secondName)).toContainText('ô “Đơn vị” đã bị sửa');
  await expect(card(firstName)).toContainText('Quý I/2018, lần 1');
  await expect(card(firstName)).toContainText('Chưa có → 12');
  await expect(card(firstName)).toContainText('▲ Kiểm tra lại. Chỉ tiêu tính bằng lượt, không có số lẻ');
  expect(await faults(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('differences.png'), fullPage: true });

  await expect(page.getByRole('button', { name: 'Nhận 0 chỉ tiêu' })).toBeDisabled();
  await page.getByRole('button', { name: 'Chọn tất cả 3 chỉ tiêu có thay đổi' }).press('Enter');
  await card(firstName).getByRole('row', { name: tests }).getByRole('checkbox').press('Space');
  await page.getByRole('button', { name: 'Nhận 2 chỉ tiêu' }).press('Enter');
  await expect(page.getByText('Đã nhận 2 chỉ tiêu của 2 phiếu.')).toBeVisible();
  await expect(card(firstName)).toContainText('Đã nhận rồi');
  await expect(card(firstName)).not.toContainText(found);
  await expect(card(firstName)).toContainText(tests);
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect(card(firstName)).toContainText('Chưa có → 12');
  await page.getByRole('button', { name: 'Chọn tất cả 3 chỉ tiêu có thay đổi' }).click();
  await page.getByRole('button', { name: 'Nhận 3 chỉ tiêu' }).click();
  await expect(page.getByText('Đã nhận 3 chỉ tiêu của 2 phiếu.')).toBeVisible();
  await page.getByRole('link', { name: 'Nhập số liệu' }).click();
  await page.getByLabel('Năm', { exact: true }).fill('2018');
  await expect(page.getByRole('textbox', { name: 'Huyện Phong Thổ, Quý I/2018', exact: true })).toHaveValue(
    '12',
  );
});
