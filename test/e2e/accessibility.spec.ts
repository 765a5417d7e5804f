import { faults } from '../support/app/faults.ts';
import { expect, test } from '../support/app/index.ts';
import { chooseNotice, goTo, noticeFile, review } from '../support/app/screens.ts';

test('every screen of an empty record can be read and worked by everyone', async ({ app: { page } }) => {
  for (const place of ['Hôm nay', 'Hội nghị', 'Kết luận', 'Nhiệm vụ', 'Số liệu', 'Biểu đồ']) {
    await goTo(page, place);
    await page.getByRole('main').locator('h1, .empty-title').first().waitFor();
    expect.soft(await faults(page), place).toEqual([]);
  }
});

test('every screen of a kept record can be read and worked by everyone', async ({ app: { page } }) => {
  await chooseNotice(page, noticeFile('example-2018-quarterly.txt'));
  const deadline = (await review(page).task(1)).getByLabel('Thời hạn', { exact: true });
  await deadline.fill('31/02/2018');
  await deadline.press('Enter');
  expect.soft(await faults(page), 'soát lại').toEqual([]);
  await deadline.fill('28022018');
  await review(page).accept.click();
  await page.getByRole('link', { name: 'Xem bản in' }).waitFor();
  await goTo(page, 'Biểu đồ');
  await page.getByRole('button', { name: 'Thêm số liệu mẫu' }).click();
  for (const [address, seen] of [
    ['#/bieu-do', '.chart-table'],
    ['#/bieu-do/dia-ban', '.profile-group'],
    ['#/bieu-do/xem', '.browse-room svg, .browse-none'],
    ['#/bieu-do/ban-in', '.paper'],
    ['#/so-lieu', '.value-grid'],
    ['#/so-lieu/tinh-hinh-bao-cao', '.reporting-grid'],
    ['#/so-lieu/tinh-hinh-bao-cao-in', '.paper'],
    ['#/so-lieu/don-doc-bao-cao', '.paper'],
    ['#/so-lieu/tu-thong-bao?so=1', '.notice-figure'],
    ['#/so-lieu/gui-phieu', '.exchange-table'],
    ['#/so-lieu/nhan-phieu', '.drop-zone'],
    ['#/so-lieu/nhap-tep', '.drop-zone'],
    ['#/hom-nay', '.task-line'],
    ['#/hoi-nghi/1', 'article'],
    ['#/ket-luan/1?nhiem-vu=1', 'article'],
    ['#/ket-luan/1/ban-in', '.paper'],
    ['#/ket-luan/1/theo-doi', '.trace-row'],
    ['#/nhiem-vu/1', 'article'],
    ['#/nhiem-vu/bieu-theo-doi', '.paper'],
    ['#/nhiem-vu/gui-phieu', '.exchange-table'],
    ['#/nhiem-vu/nhan-phieu', '.drop-zone'],
    ['#/nhiem-vu/moi', '.form-page'],
    ['#/nhiem-vu/lich', '.calendar'],
    ['#/khoi-phuc', '.page'],
    ['#/nhap-thong-bao', '.drop-zone'],
    ['#/nhap-nhieu', '.page'],
    ['#/hoi-nghi/lich', '.calendar'],
    ['#/hoi-nghi/ke-hoach', '.year-proposals'],
    ['#/hoi-nghi/mau', '.empty-title'],
    ['#/hoi-nghi/1/trinh-chieu', '.projection'],
  ] as const) {
    await page.evaluate((hash) => location.assign(hash), address);
    await page.locator(seen).first().waitFor();
    expect.soft(await faults(page), address).toEqual([]);
  }
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('so y te');
  const hit = dialog.getByRole('button', { name: /Sở Y tế/ }).first();
  await hit.waitFor();
  expect.soft(await faults(page), 'tìm').toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('[data-selected]')).toHaveCount(1);
  expect.soft(await faults(page), 'tìm, chọn bằng phím').toEqual([]);
  const widths = await hit.evaluate((row) => [row.scrollWidth, row.closest('[role="dialog"]')?.clientWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});
