import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright';
import { seedRegister } from '../../build/bench/seed-register.ts';
import { openForWriting } from '../../electron/database/connection/index.ts';
import { faults } from '../support/app/faults.ts';
import { test as base, expect, type LaunchedApp, launchApp } from '../support/app/index.ts';
import { countTo, goTo, rowsOf } from '../support/app/screens.ts';

const tasks = 2000;

/** The app over a register of made-up tasks, counting to a stated day. */
const test = base.extend<{ readonly register: LaunchedApp }>({
  register: async ({ folder }, use) => {
    const dataDir = join(folder, 'data');
    const db = await openForWriting({ dataDir, backupDir: join(folder, 'copies'), who: 'thu-ky' });
    seedRegister(db, { tasks, reports: 1000 });
    db.close();
    const app = await launchApp(folder, dataDir);
    await countTo(app.page, '15/01/2026');
    await goTo(app.page, 'Nhiệm vụ');
    await rowsOf(app.page, 'Danh sách nhiệm vụ').first().waitFor();
    await use(app);
    await app.close();
  },
});

const list = 'Danh sách nhiệm vụ';
const totals = (page: Page) => page.getByLabel('Tổng của những gì đang xem');

async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option }).first().click();
}

test('the register is scrolled, grouped, filtered and kept under a name', async ({ register: { page } }) => {
  const rows = rowsOf(page, list);
  await expect(totals(page)).toContainText('Tổng 2.000 nhiệm vụ');
  expect(await rows.count()).toBeLessThan(100);
  await rows.first().getByRole('link').focus();
  await page.keyboard.press('End');
  await expect(rows.last().getByRole('link')).toBeFocused();
  await expect(rows.last()).toContainText('không thời hạn');
  await page.keyboard.press('Home');

  const late = page.getByRole('button', { name: /^Quá hạn \d/ });
  const count = Number((await late.locator('.count').textContent())?.replace('.', ''));
  await late.click();
  await expect(totals(page)).toContainText(`Tổng ${count} nhiệm vụ`);
  await choose(page, 'Nhóm theo', 'Cơ quan chủ trì');
  const groups = page.getByRole('table', { name: list }).locator('tr.data-group');
  await expect(groups.first().getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  await groups.first().getByRole('button').click();
  await expect(groups.first().getByRole('button')).toHaveAttribute('aria-expanded', 'false');
  expect(await faults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
  await page.getByLabel('Lưu cách xem này với tên').fill('Quá hạn theo chủ trì');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Quá hạn theo chủ trì', exact: true })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Tất cả/ }).click();
  await expect(totals(page)).toContainText('Tổng 2.000 nhiệm vụ');
  await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
  await page.getByRole('button', { name: 'Quá hạn theo chủ trì', exact: true }).click();
  await expect(totals(page)).toContainText(`Tổng ${count} nhiệm vụ`);
});

test('columns are chosen, moved and drawn wider, and stay so', async ({ register: { page } }) => {
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Người theo dõi' }).check();
  await page.getByRole('button', { name: 'Đưa cột Người theo dõi lên trước' }).click();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const heads = page.getByRole('table', { name: list }).locator('thead th');
  const titles = () => heads.locator('.head-button').allTextContents();
  await expect(async () => expect((await titles()).at(-2)).toBe('Người theo dõi')).toPass();
  const watcher = heads.filter({ hasText: 'Người theo dõi' });
  const width = async () => (await watcher.boundingBox())?.width ?? 0;
  const before = await width();
  await watcher.locator('.resize-edge').hover();
  await page.mouse.down();
  await page.mouse.move(0, 0);
  await page.mouse.up();
  await expect.poll(width).toBeLessThan(before);
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  const wider = page.getByRole('button', { name: 'Cột Người theo dõi rộng hơn' });
  for (let step = 0; step < 6; step += 1) await wider.click();
  await page.keyboard.press('Escape');
  await expect.poll(width).toBeGreaterThan(before + 8);
  await page.reload();
  await goTo(page, 'Nhiệm vụ');
  await expect(watcher).toBeVisible();
  expect(await width()).toBeGreaterThan(before + 8);
});

test('many tasks are chosen by mouse and by keyboard', async ({ register: { page } }) => {
  const rows = rowsOf(page, list);
  const bar = page.getByRole('toolbar', { name: 'Việc với nhiều nhiệm vụ' });
  await rows
    .nth(1)
    .getByRole('link')
    .click({ modifiers: ['Control'] });
  await expect(bar).toContainText('Đã chọn 1 nhiệm vụ');
  await rows
    .nth(6)
    .getByRole('link')
    .click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('Đã chọn 6 nhiệm vụ');
  await page.getByRole('button', { name: 'Bỏ chọn', exact: true }).click();
  await expect(bar).toHaveCount(0);
  await rows.nth(0).getByRole('link').focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('Đã chọn 3 nhiệm vụ');
  await bar.getByRole('button', { name: 'Giao người theo dõi' }).click();
  const form = page.getByRole('form', { name: 'Giao người theo dõi' });
  await form.getByRole('combobox').click();
  await page.getByRole('option', { name: 'Nguyễn Văn Mẫu 3', exact: true }).click();
  expect(await faults(page)).toEqual([]);
  await form.getByRole('button', { name: 'Giao người theo dõi' }).click();
  await expect(page.getByText('Đã giao người theo dõi 3 nhiệm vụ.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(bar.getByRole('link', { name: 'Đôn đốc' })).toHaveAttribute(
    'href',
    /^#\/nhiem-vu\/don-doc\?viec=\d+\.\d+\.\d+$/,
  );
  await rows.nth(2).getByRole('link').focus();
  await page.keyboard.press('Control+a');
  await expect(bar).toContainText('Đã chọn 2.000 nhiệm vụ');
  expect(await faults(page)).toEqual([]);
});

test('the sheet and the paper hold what is seen, restricted tasks only where asked for', async ({
  register: { page },
  folder,
}) => {
  await page.getByRole('button', { name: 'Bộ lọc', exact: true }).click();
  await choose(page, 'Người theo dõi', /^Nguyễn Văn Mẫu 12/);
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(totals(page)).toContainText('hạn chế');
  const words = (await totals(page).textContent()) ?? '';
  const [, all = 0, restricted = 0] = (/Tổng (\d+) .*Trong đó (\d+) hạn chế/.exec(words) ?? []).map(Number);
  expect(restricted).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Sổ theo dõi' }).click();
  const paper = page.locator('.paper');
  await expect(paper).toContainText('Lọc theo: người theo dõi: Nguyễn Văn Mẫu 12.');
  await expect(paper).toContainText(`Tổng số ${all - restricted} nhiệm vụ`);
  await expect(paper).not.toContainText('(Hạn chế)');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lưu XLSX' }).click();
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  const [name = ''] = readdirSync(join(folder, 'out')).filter((file) => file.endsWith('.xlsx'));
  const { sheets } = await readXlsx(readFileSync(join(folder, 'out', name)));
  const numbered = sheets[0]?.rows.filter(([first]) => typeof first === 'number') ?? [];
  expect(numbered).toHaveLength(all - restricted);
  expect(JSON.stringify(sheets[0]?.rows)).toContain('Nguyễn Văn Mẫu 12');
  await page.getByRole('checkbox', { name: 'Kể cả nhiệm vụ hạn chế' }).check();
  await expect(paper).toContainText(`Tổng số ${all} nhiệm vụ`);
});

test('any number of the board opens its tasks', async ({ register: { page } }) => {
  await page.getByRole('link', { name: 'Bảng theo dõi' }).click();
  const table = page.getByRole('table', { name: 'Cơ quan chủ trì' });
  const line = table.locator('tbody tr').nth(2);
  await expect(table).toContainText('Tỷ lệ hoàn thành trên số đến hạn (cách tính báo cáo Chính phủ)');
  expect(await faults(page)).toEqual([]);
  const late = line.locator('.board-late').first();
  const count = await late.textContent();
  const name = await line.locator('th').textContent();
  await late.getByRole('link').click();
  await expect(totals(page)).toContainText(`Tổng ${count} nhiệm vụ: quá hạn ${count}`);
  await expect(rowsOf(page, list).first()).toContainText(name ?? '');
  await page.getByRole('link', { name: 'Bảng theo dõi' }).click();
  await page.getByRole('button', { name: 'Lưu XLSX' }).click();
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
});
