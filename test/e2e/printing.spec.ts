import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { test as base, expect, launchApp } from '../support/app/index.ts';
import { goTo, takeIn } from '../support/app/screens.ts';

const printers = [
  { name: 'Brother_HL_5350', displayName: 'Brother HL-5350 (mẫu)' },
  { name: 'Hong', displayName: 'Máy hỏng (mẫu)', failure: 'Print job failed' },
  { name: 'Thao', displayName: 'Máy đã tháo (mẫu)', failure: 'Invalid deviceName provided' },
  { name: 'Thoi', displayName: 'Máy thôi in (mẫu)', failure: 'Print job canceled' },
];

const test = base.extend({
  app: async ({ folder }, use) => {
    const app = await launchApp(folder, join(folder, 'data'), { printers });
    await use(app);
    await app.close();
  },
});

test.beforeEach(({ app }) => {
  test.skip(app.host === 'electron', 'would print on the printers of this PC');
});

const handed = (folder: string, nth: number) =>
  JSON.parse(readFileSync(join(folder, `out/in-${nth}.json`), 'utf8'));

async function textOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.map((page) => page.normalize('NFC').replaceAll(/\s+/g, ' '));
}

async function askToPrint(page: Page) {
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'In' });
  await expect(dialog.getByLabel('Số bản')).toBeFocused();
  return dialog;
}

async function choosePrinter(page: Page, name: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('combobox', { name: 'Máy in' });
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name }).waitFor();
  for (let presses = 0; presses < 5; presses += 1) {
    if ((await page.locator('[data-combobox-selected]').textContent()) === name) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(name);
}

test('a paper goes to the printer chosen by keyboard, as it was chosen', async ({
  app: { page },
  folder,
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.getByRole('link', { name: 'Xem bản in' }).press('Enter');
  const sheets = page.locator('.paper-sheet-place');
  await expect(sheets).toHaveText(['trang 1/2', 'trang 2/2']);
  const dialog = await askToPrint(page);
  await choosePrinter(page, 'Brother HL-5350 (mẫu)');
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);

  await dialog.getByLabel('Số bản').press('Control+a');
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2-4');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const pages = dialog.getByRole('textbox', { name: 'Trang' });
  await expect(dialog.getByText('Bản in có 2 trang, không có trang 4; sửa lại "2-4".')).toBeVisible();
  await expect(pages).toBeFocused();
  await expect(pages).toHaveValue('2-4');
  expect(existsSync(join(folder, 'out/in-1.json'))).toBe(false);

  await pages.press('Control+a');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã gửi tới máy in.')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  expect(handed(folder, 1)).toEqual({
    silent: true,
    printBackground: true,
    deviceName: 'Brother_HL_5350',
    copies: 3,
    collate: true,
    pageRanges: [{ from: 1, to: 1 }],
    duplexMode: 'longEdge',
    color: false,
    pageSize: 'A4',
    landscape: false,
  });
  expect(await textOf(readFileSync(join(folder, 'out/in-1.pdf')))).toHaveLength(1);

  // What this PC has is kept; copies and pages are of one paper.
  await page.reload();
  await page.locator('.paper').waitFor();
  await askToPrint(page);
  await expect(dialog.getByRole('combobox', { name: 'Máy in' })).toHaveValue('Brother HL-5350 (mẫu)');
  await expect(dialog.getByRole('radio', { name: 'Hai mặt, lật cạnh dài' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'Đen trắng' })).toBeChecked();
  await expect(dialog.getByLabel('Số bản')).toHaveValue('1');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.paper')).toBeVisible();
});

test('a printer that fails is told with what to do next, one that was stopped is no fault', async ({
  app: { page },
  folder,
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  const dialog = await askToPrint(page);
  await choosePrinter(page, 'Máy hỏng (mẫu)');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Kiểm tra máy in đã bật và còn giấy');
  await choosePrinter(page, 'Máy thôi in (mẫu)');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);

  await askToPrint(page);
  await choosePrinter(page, 'Máy in mặc định');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã gửi tới máy in.')).toBeVisible();
  expect(handed(folder, 3)).not.toHaveProperty('deviceName');
  expect(handed(folder, 3)).not.toHaveProperty('pageRanges');
  expect(await textOf(readFileSync(join(folder, 'out/in-3.pdf')))).toHaveLength(2);
});

test('a printer that is gone is named, with what to do; so is a PC without any', async ({ app, folder }) => {
  const { page } = app;
  await takeIn(page, 'example-2018-quarterly.txt');
  const dialog = await askToPrint(page);
  await choosePrinter(page, 'Máy đã tháo (mẫu)');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText(
    'không còn thấy máy in "Thao". Chọn máy in khác, hoặc nối lại máy in rồi in lại.',
  );
  await app.close();

  const none = { name: '', displayName: '', failure: 'No valid printers available' };
  const bare = await launchApp(folder, join(folder, 'data'), { printers: [none] });
  await goTo(bare.page, 'Kết luận');
  await bare.page
    .getByRole('link', { name: /Kết luận/ })
    .first()
    .waitFor();
  await goTo(bare.page, 'Nhiệm vụ');
  await bare.page.getByRole('table', { name: 'Danh sách nhiệm vụ' }).waitFor();
  const asked = await askToPrint(bare.page);
  await expect(asked.getByRole('combobox', { name: 'Máy in' })).toHaveValue('Máy in mặc định');
  await bare.page.keyboard.press('Enter');
  await expect(asked.getByRole('alert')).toContainText(
    'máy này chưa có máy in nào. Cài máy in trong Windows rồi in lại, hoặc lưu PDF để in sau.',
  );
  await bare.close();
});

test('a draft is printed from its editor, marked as one, its pages counted without a preview', async ({
  app: { page },
  folder,
}) => {
  await goTo(page, 'Kết luận');
  await page.getByRole('button', { name: 'Soạn thông báo' }).click();
  await page.getByLabel('Trích yếu').fill('Kết luận thử in');
  await page.getByRole('region', { name: 'Kết luận, nhiệm vụ' }).locator('textarea').first().focus();
  await page.keyboard.type('Giao Sở Y tế mở rộng điểm điều trị.');
  const dialog = await askToPrint(page);
  await expect(dialog.getByRole('textbox', { name: 'Trang (bản in có 1 trang)' })).toBeVisible();
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.type('1-2');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Bản in có 1 trang, không có trang 2; sửa lại "1-2".')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã gửi tới máy in.')).toBeVisible();
  const [text = ''] = await textOf(readFileSync(join(folder, 'out/in-1.pdf')));
  expect(text).toContain('DỰ THẢO');
  expect(text).toContain('Giao Sở Y tế mở rộng điểm điều trị');
  await page.getByRole('button', { name: 'Xem bản in' }).click();
  await expect(page.locator('.paper-sheet-mark')).toHaveText('DỰ THẢO');
});

test('the record of a meeting is printed as a page of words, without its form', async ({ app: { page } }) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await page
    .getByRole('article')
    .getByRole('link', { name: /Cuộc họp Ban Chỉ đạo/ })
    .click();
  await expect(page.getByLabel('Địa điểm')).toHaveValue('Trụ sở UBND tỉnh');
  const text = (await textOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
  for (const words of ['Cuộc họp Ban Chỉ đạo', 'Địa điểm: Trụ sở UBND tỉnh', 'Thông báo', '07/TB-BCĐ'])
    expect(text).toContain(words);
  // What is there to be filled in or pressed, and what is not known.
  for (const words of ['Thêm đại biểu', 'Giấy tờ', 'Đến giờ', 'Ngày kết thúc', 'Lịch sử', 'Đã lưu'])
    expect(text).not.toContain(words);
  await expect(page.locator('.record-sheet')).toHaveCount(0);
  await expect(page.getByLabel('Địa điểm')).toBeVisible();
});

test('the register of tasks is asked for on the list of tasks, lying', async ({ app: { page }, folder }) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await goTo(page, 'Nhiệm vụ');
  await page.getByRole('table', { name: 'Danh sách nhiệm vụ' }).waitFor();
  await askToPrint(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã gửi tới máy in.')).toBeVisible();
  expect(handed(folder, 1)).toMatchObject({ landscape: true, duplexMode: 'simplex', color: true });
});

test('a list without a paper prints what is seen: every row, its filter, its head on each page', async ({
  app: { page },
}) => {
  await page.setViewportSize({ width: 1366, height: 360 });
  await page.evaluate(() => location.assign('#/danh-ba/co-quan'));
  const table = page.getByRole('table', { name: 'Danh sách cơ quan' });
  await table.waitFor();
  const rows = Number(await table.getAttribute('aria-rowcount')) - 1;
  expect(await table.locator('tr.data-row').count()).toBeLessThan(rows);
  const pages = await textOf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(1);
  for (const text of pages) expect(text).toContain('Cách viết khác');
  expect(pages[0]).toContain('Tính đến ngày');
  await expect(table.locator('tr.data-row').nth(rows - 1)).toHaveCount(0);

  await page.getByRole('textbox', { name: /^Lọc/ }).fill('so y te');
  const [filtered = ''] = await textOf(await page.pdf({ preferCSSPageSize: true }));
  expect(filtered).toContain('Sở Y tế');
  expect(filtered).toContain('so y te');
  expect(filtered).not.toContain('Công an tỉnh');
});

test('a number book prints its numbers, nothing of the forms around them', async ({ app: { page } }) => {
  await page.evaluate(() => location.assign('#/so-van-ban'));
  await page.getByRole('combobox', { name: 'Cơ quan ban hành' }).fill('ban chi dao');
  await page.getByRole('option', { name: /Ban Chỉ đạo/ }).click();
  await page.getByRole('button', { name: 'Mở sổ', exact: true }).click();
  await page.getByLabel('Trích yếu').fill('Kết luận phiên họp mẫu');
  await page.getByRole('button', { name: 'Ghi số' }).click();
  await expect(page.getByRole('table').getByText('Kết luận phiên họp mẫu')).toBeVisible();
  const [text = ''] = await textOf(await page.pdf({ preferCSSPageSize: true }));
  expect(text).toContain('Kết luận phiên họp mẫu');
  expect(text).toContain('Số tiếp theo');
  expect(text).not.toMatch(/Cách lấy số|Ghi số|Ngày văn bản/);
});

test('Ctrl+P on a screen without a paper of its own asks the window to print', async ({ app: { page } }) => {
  await page.evaluate(() => {
    Object.assign(window, {
      asked: 0,
      print: () => Object.assign(window, { asked: Reflect.get(window, 'asked') + 1 }),
    });
  });
  const places = ['Hôm nay', 'Hội nghị', 'Kết luận', 'Số liệu', 'Biểu đồ', 'Danh bạ', 'Sổ văn bản'];
  for (const [at, place] of places.entries()) {
    await goTo(page, place);
    await page.getByRole('main').locator('h1, .empty-title').first().waitFor();
    await page.keyboard.press('Control+p');
    expect(await page.evaluate(() => Reflect.get(window, 'asked')), place).toBe(at + 1);
  }
});
