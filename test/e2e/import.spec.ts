import { expect, test } from '../support/app/index.ts';
import {
  chooseNotice,
  dropFile,
  goTo,
  noticeFile,
  noticeText,
  review,
  rowsOf,
} from '../support/app/screens.ts';

const quarterly = 'example-2018-quarterly.txt';
const twoTier = 'example-2026-two-tier.txt';

test('a chosen notice is shown beside what was read from it, and saved only when it is accepted', async ({
  app: { page },
}) => {
  await chooseNotice(page, noticeFile(quarterly));
  const { text, reading, task, accept } = review(page);
  await expect(text).toContainText('kiểm tra các cơ sở kinh doanh dịch vụ có điều kiện');
  await expect(text.locator('.mark-lead', { hasText: 'Công an tỉnh' }).first()).toBeVisible();
  await expect(text.locator('.mark-deadline', { hasText: 'trước ngày 28/02/2018' })).toBeVisible();
  await expect(text.locator('.mark-figure', { hasText: '1.250,5 gam' })).toBeVisible();
  await expect(reading.getByLabel('Số, ký hiệu', { exact: true })).toHaveValue('07/TB-BCĐ');
  await expect(reading.getByLabel('Ngày ban hành', { exact: true })).toHaveValue('05/02/2018');
  await expect(reading.getByLabel('Địa điểm')).toHaveValue('Trụ sở UBND tỉnh');
  const first = await task(1);
  await expect(first.getByLabel('Thời hạn', { exact: true })).toHaveValue('28/02/2018');
  await expect(first.getByText('UBND huyện Mường Tè', { exact: true })).toBeVisible();

  await goTo(page, 'Kết luận');
  await expect(page.getByText('Chưa có thông báo kết luận nào')).toBeVisible();
  await goTo(page, 'Nhiệm vụ');
  await expect(page.getByText('Chưa có nhiệm vụ nào')).toBeVisible();
  await goTo(page, 'Hội nghị');
  await expect(page.getByText('Chưa có hội nghị nào')).toBeVisible();

  await page.getByRole('link', { name: 'Nhập thông báo' }).first().click();
  await accept.click();
  await expect(page.getByText('Đã ghi vào sổ')).toBeVisible();
  await expect(
    page.getByRole('heading', { level: 1, name: /Kết luận của đồng chí Phó Chủ tịch/ }),
  ).toBeVisible();
  await goTo(page, 'Nhiệm vụ');
  // Five tasks of the notice; one of them comes again each quarter and counts by its four days.
  await expect(rowsOf(page, 'Danh sách nhiệm vụ')).toHaveCount(8);
  await goTo(page, 'Hội nghị');
  await expect(rowsOf(page, 'Danh sách hội nghị')).toHaveCount(1);

  await chooseNotice(page, noticeFile(quarterly));
  await expect(page.getByRole('main').getByRole('alert')).toContainText('đã được ghi vào sổ trước đây');
  await expect(accept).toBeDisabled();
  await page.getByRole('link', { name: /^Mở Kết luận của đồng chí/ }).click();
  await expect(page.getByRole('link', { name: 'Xem bản in' })).toBeVisible();
});

test('a notice is dropped in, and what it does not tell is shown as absent', async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Nhập thông báo' }).first().click();
  await dropFile(page, 'thong-bao.txt', noticeText(twoTier));
  const { reading, task } = review(page);
  const number = reading.getByLabel('Số, ký hiệu', { exact: true });
  await expect(number).toHaveValue('');
  await expect(number).toHaveAttribute('placeholder', 'chưa cấp số');
  await expect(reading.getByLabel('Ngày ban hành', { exact: true })).toHaveAttribute(
    'placeholder',
    '…/04/2026',
  );
  await expect(reading.getByLabel('Tồn tại, hạn chế')).toHaveAttribute('placeholder', 'không nêu tồn tại');
  const first = await task(1);
  await expect(first.getByLabel('Thời hạn', { exact: true })).toHaveValue('');
  await expect(first.getByLabel('Số ngày', { exact: true })).toHaveValue('15');
});

test('a pasted text is read as it is pasted, and each side lights the other', async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Nhập thông báo' }).first().click();
  const field = page.getByLabel('Hoặc dán nội dung thông báo');
  await field.fill(noticeText(quarterly));
  await field.press('Control+A');
  await field.press('Control+X');
  await field.blur();
  await page.keyboard.press('Control+V');
  await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();

  const { text, task } = review(page);
  await text.getByText('chậm nhất là ngày 15 tháng 3 năm 2018').click();
  const deadline = page.getByLabel('Thời hạn', { exact: true });
  await expect(review(page).reading.locator('.part-lit', { has: deadline })).toBeInViewport();

  await (await task(2)).getByLabel('Chủ trì').focus();
  const lead = text.locator('.lit');
  await expect(lead).toHaveText(['Sở Y tế']);
  await expect(lead).toBeInViewport();
});
