import { readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { faults } from '../support/app/faults.ts';
import { expect, test } from '../support/app/index.ts';
import { countTo, takeIn } from '../support/app/screens.ts';

const open = (page: Page, address: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, address);

/** The page of the task that the example's districts are given. */
async function openTask(page: Page) {
  await takeIn(page, 'example-2018-quarterly.txt');
  await countTo(page, '20/06/2018');
  await page.getByRole('link', { name: /^UBND các huyện, thành phố tổ chức ký/ }).click();
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { name: 'Bước tiếp theo' })).toBeVisible();
  return article;
}

test('a task goes from its start to its confirmed end by keys, and each step can be taken back', async ({
  app: { page },
}) => {
  const article = await openTask(page);
  const state = article.locator('.task-state');
  await page.keyboard.press('Alt+1');
  await expect(state).toHaveText('Đang thực hiện');
  await article.getByRole('button', { name: 'Trình kết quả chờ xác nhận' }).click();
  await article.getByLabel('Sản phẩm đã có').fill('12/BC-UBND');
  await page.keyboard.press('Control+s');
  await expect(state).toHaveText('Chờ xác nhận');
  await article.getByRole('button', { name: 'Trả lại' }).click();
  await page.keyboard.press('Control+s');
  await expect(article.getByText('Ghi lý do chuyển nhiệm vụ sang “Trả lại”.')).toBeVisible();
  await page.keyboard.type('Thiếu danh sách');
  await page.keyboard.press('Control+s');
  await expect(state).toHaveText('Trả lại');
  await expect(article.getByLabel('Quá trình')).toContainText('Thiếu danh sách');
  await page
    .getByRole('alert')
    .filter({ hasText: 'Trả lại' })
    .getByRole('button', { name: 'Hoàn tác' })
    .click();
  await expect(state).toHaveText('Chờ xác nhận');
  await article.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
  await page.keyboard.press('Control+s');
  await expect(state).toHaveText('Hoàn thành');
  await expect(article).toContainText('Xác nhận ngày 20/06/2018.');
});

test('a report with a file is written from the address of a scanned code; a long file shows how far it has come', async ({
  app: { page },
  folder,
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await open(page, '#/nhiem-vu/1/bao-cao');
  const words = page.getByLabel('Nội dung', { exact: true });
  await expect(words).toBeFocused();
  await page.keyboard.type('Đã ký cam kết ở 5 xã');
  await page.getByLabel('Chọn tệp của báo cáo').setInputFiles([
    { name: 'nho.txt', mimeType: 'text/plain', buffer: Buffer.from('danh sách') },
    { name: 'dai.bin', mimeType: 'application/octet-stream', buffer: Buffer.alloc(9 * 1024 * 1024, 7) },
  ]);
  expect(await faults(page), 'báo cáo').toEqual([]);
  await page.keyboard.press('Control+s');
  const article = page.getByRole('article');
  const first = article.getByLabel('Quá trình').getByRole('listitem').filter({ hasText: 'Báo cáo tiến độ' });
  await expect(first).toContainText('Đã ký cam kết ở 5 xã');
  await expect(first.getByRole('button', { name: 'dai.bin' })).toBeVisible();
  await first.getByRole('button', { name: 'nho.txt' }).press('Enter');
  await expect
    .poll(() =>
      readdirSync(folder, { recursive: true }).some((path) => /tep-mo.*nho\.txt$/.test(String(path))),
    )
    .toBe(true);
  await expect(article.locator('.task-state')).toHaveText('Đang thực hiện');
  await first.getByRole('button', { name: /^Bỏ báo cáo/ }).click();
  await expect(article.getByLabel('Quá trình')).not.toContainText('Đã ký cam kết');
});

test('an extension keeps both deadlines, a collective task is split into its units', async ({
  app: { page },
}) => {
  const article = await openTask(page);
  await page.keyboard.press('Alt+g');
  await page.keyboard.type('31/12/2018');
  await article.getByLabel('Văn bản cho phép').fill('15/UBND-VX');
  await page.keyboard.press('Enter');
  await expect(article.locator('.fact', { hasText: 'Hạn ban đầu' })).toContainText('Theo hạn đã gia hạn');
  await expect(article.getByText(/^Gia hạn từ .* đến 31\/12\/2018$/)).toBeVisible();
  await article.getByRole('button', { name: 'Tách cho từng đơn vị' }).click();
  await article.getByRole('button', { name: /^Tách thành 8 nhiệm vụ/ }).click();
  const units = article.getByRole('table').getByRole('row', { name: /UBND/ });
  await expect(units).toHaveCount(8);
  await expect(article.getByRole('button', { name: 'Ghi báo cáo tiến độ' })).toHaveCount(0);
  expect(await faults(page), 'nhiệm vụ chung').toEqual([]);
  await units.first().getByRole('link').press('Enter');
  await expect(article.getByText('Một phần của nhiệm vụ chung')).toBeVisible();
});

test('a task is entered by hand with its document and its agency out of the directory, and edited by keyboard', async ({
  app: { page },
}) => {
  await open(page, '#/nhiem-vu');
  await page.getByRole('link', { name: 'Nhiệm vụ mới' }).waitFor();
  await page.keyboard.press('Control+n');
  const content = page.getByLabel('Nội dung', { exact: true });
  await content.fill('Lập danh sách người nghiện');
  await page.getByRole('combobox', { name: /^Chủ trì/ }).fill('so y te');
  await page.getByRole('option', { name: 'Sở Y tế' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Ghi văn bản giao việc/)).toBeVisible();
  await page.getByLabel('Số, ký hiệu').fill('15/KH-UBND');
  await page.getByLabel('Ngày văn bản', { exact: true }).fill('05/02/2018');
  await page.getByRole('combobox', { name: 'Loại thời hạn' }).click();
  await page.getByRole('option', { name: 'Số ngày kể từ ngày ban hành' }).click();
  expect(await faults(page), 'nhiệm vụ mới').toEqual([]);
  await page.keyboard.press('Control+s');
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText('Lập danh sách người nghiện');
  await expect(article).toContainText('Sở Y tế');
  await expect(article).toContainText('trong 15 ngày làm việc');
  await expect(article).toContainText('văn bản số 15/KH-UBND, ngày 05/02/2018');
  await page.keyboard.press('Alt+s');
  await content.fill('Lập danh sách người nghiện có hồ sơ');
  await page.keyboard.press('Escape');
  await article.getByRole('link', { name: 'Có phần sửa chưa lưu' }).click();
  await expect(content).toHaveValue('Lập danh sách người nghiện có hồ sơ');
  await page.keyboard.press('Control+s');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText('Lập danh sách người nghiện có hồ sơ');
  await expect(article.getByLabel('Quá trình')).toContainText('Sửa nội dung');
});

test('the calendar of deadlines is worked by keys and by mouse, and opens what falls due', async ({
  app: { page },
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await countTo(page, '01/03/2018');
  await open(page, '#/nhiem-vu/lich');
  const day = page.getByRole('button', { name: /^1 tháng 3 năm 2018/ });
  await day.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Đến hạn ngày 15/03/2018 (1)' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('Giỗ Tổ Hùng Vương').first()).toBeVisible();
  await page.getByText('Năm', { exact: true }).click();
  await page.getByRole('button', { name: /^20\s*1\s*tháng 6/ }).click();
  await expect(page.getByRole('heading', { name: 'Đến hạn ngày 20/06/2018 (1)' })).toBeVisible();
  expect(await faults(page), 'lịch năm').toEqual([]);
  await page.locator('.task-line').first().press('Enter');
  await expect(page.getByRole('article')).toContainText('Một kỳ của nhiệm vụ định kỳ');
});

test('an agency that ends hands its open tasks to the one that follows it, taken back by one undo', async ({
  app: { page },
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await open(page, '#/danh-ba');
  await page.getByRole('textbox', { name: 'Lọc cơ quan' }).fill('so y te');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const article = page.getByRole('article');
  await article.getByLabel('Đến hết ngày', { exact: true }).fill('28/02/2018');
  await article.getByRole('combobox', { name: 'Cơ quan kế thừa' }).fill('cong an tinh');
  await page.getByRole('option', { name: 'Công an tỉnh' }).first().click();
  await page.keyboard.press('Control+s');
  await article.getByRole('button', { name: /^Bàn giao \d+ nhiệm vụ cho Công an tỉnh/ }).click();
  await expect(article.getByRole('heading', { name: 'Nhiệm vụ còn lại' })).toHaveCount(0);
  await page
    .getByRole('alert')
    .filter({ hasText: 'bàn giao' })
    .getByRole('button', { name: 'Hoàn tác' })
    .click();
  await expect(article.getByRole('heading', { name: 'Nhiệm vụ còn lại' })).toBeVisible();
});

test('a notice is traced sentence by sentence: one without a task becomes one, or is settled to be none', async ({
  app: { page },
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.getByRole('link', { name: /^Theo dõi từng câu/ }).click();
  const article = page.getByRole('article');
  const open = article.getByRole('button', { name: /^Chưa có nhiệm vụ/ });
  await expect(open).toHaveText('Chưa có nhiệm vụ 1');
  await open.press('Enter');
  const rows = article.locator('.trace-row');
  await expect(rows).toHaveCount(1);
  await rows.first().getByRole('button', { name: 'Không giao việc' }).press('Enter');
  await expect(rows).toHaveCount(0);
  await article.getByRole('button', { name: /^Không giao việc 1/ }).press('Enter');
  await rows
    .first()
    .getByRole('button', { name: /^Bỏ dấu/ })
    .press('Enter');
  await expect(rows).toHaveCount(0);
  await open.press('Enter');
  const words = (await rows.first().locator('.trace-words').innerText()).trim();
  await rows.first().getByRole('button', { name: 'Tạo nhiệm vụ' }).click();
  await expect(page.getByRole('heading', { name: 'Sửa nhiệm vụ' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(article.locator('mark')).toHaveText(words.replace(/^(?:[a-zđ]\)|-) /, ''));
  await page.getByRole('link', { name: 'Theo dõi cả thông báo' }).click();
  await expect(open).toHaveText('Chưa có nhiệm vụ 0');
});
