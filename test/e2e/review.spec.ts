import { expect, launchApp, test } from '../support/app/index.ts';
import {
  chooseNotice,
  countTo,
  goTo,
  noticeFile,
  noticeText,
  review,
  rowsOf,
} from '../support/app/screens.ts';

const quarterly = noticeFile('example-2018-quarterly.txt');

test('leads and deadlines are corrected by typing as the office types', async ({ app: { page } }) => {
  await countTo(page, '05022018');
  await chooseNotice(page, quarterly);
  const { task, accept } = review(page);
  const lead = (await task(1)).getByLabel('Chủ trì');
  await lead.press('Backspace');
  await lead.pressSequentially('so y te');
  await page.getByRole('option', { name: 'Sở Y tế', exact: true }).click();
  await lead.press('Escape');
  const first = (await task(1)).getByLabel('Thời hạn', { exact: true });
  await first.fill('30062018');
  await first.press('Enter');
  await expect(first).toHaveValue('30/06/2018');
  const second = (await task(2)).getByLabel('Thời hạn', { exact: true });
  await second.fill('+15');
  await second.blur();
  await expect(second).toHaveValue('20/02/2018');

  const third = (await task(3)).getByLabel('Thời hạn', { exact: true });
  await third.fill('31/02/2018');
  await accept.click();
  await expect(await task(3)).toContainText('Không đọc được ngày');
  await expect(third).toBeFocused();
  await expect(third).toHaveValue('31/02/2018');
  await third.fill('15/3/18');
  await accept.click();

  await goTo(page, 'Nhiệm vụ');
  const rows = rowsOf(page, 'Danh sách nhiệm vụ');
  // Five tasks of the notice; one of them comes again each quarter and counts by its four days.
  await expect(rows).toHaveCount(8);
  await expect(rows.filter({ hasText: 'tấn công tội phạm' })).toContainText('Sở Y tế');
  await expect(rows.filter({ hasText: 'tấn công tội phạm' })).toContainText('30/06/2018');
  await expect(rows.filter({ hasText: 'Methadone' })).toContainText('20/02/2018');
});

test('tasks are split, joined, dropped and made, and every step can be taken back', async ({
  app: { page },
}) => {
  await chooseNotice(page, quarterly);
  const { reading, task, undo, redo, accept } = review(page);
  await expect(page.getByText('5 nhiệm vụ,')).toBeVisible();
  await expect(undo).toBeDisabled();
  const words = (await task(3)).getByLabel('Nội dung');
  await words.evaluate((field: HTMLTextAreaElement) => {
    field.focus();
    const at = field.value.indexOf('báo cáo UBND tỉnh');
    field.setSelectionRange(at, at);
  });
  await (await task(3)).getByRole('button', { name: 'Tách tại con trỏ' }).click();
  await expect(page.getByText('6 nhiệm vụ,')).toBeVisible();
  await expect((await task(3)).getByLabel('Nội dung')).toHaveValue(/Thủ tướng Chính phủ;$/);
  await expect((await task(4)).getByLabel('Nội dung')).toHaveValue(/^báo cáo UBND tỉnh/);
  await expect((await task(4)).getByLabel('Thời hạn', { exact: true })).toHaveValue('15/03/2018');

  await page.keyboard.press('Control+z');
  await expect(page.getByText('5 nhiệm vụ,')).toBeVisible();
  await redo.click();
  await expect(page.getByText('6 nhiệm vụ,')).toBeVisible();
  await (await task(3)).getByRole('button', { name: 'Ghép việc sau' }).click();
  await expect(page.getByText('5 nhiệm vụ,')).toBeVisible();
  await expect((await task(3)).getByLabel('Nội dung')).toHaveValue(/Thủ tướng Chính phủ; báo cáo UBND tỉnh/);

  await (await task(4)).getByRole('button', { name: 'Bỏ', exact: true }).click();
  await expect(page.getByText('4 nhiệm vụ,')).toBeVisible();
  const approved = page.getByLabel('Kết luận 5, đoạn 1');
  await approved.scrollIntoViewIfNeeded();
  await reading.locator('.conclusion-field', { has: approved }).getByRole('button').click();
  await expect(page.getByText('5 nhiệm vụ,')).toBeVisible();
  await accept.click();
  await goTo(page, 'Nhiệm vụ');
  await expect(rowsOf(page, 'Danh sách nhiệm vụ').filter({ hasText: 'Đồng ý chủ trương' })).toHaveCount(1);
});

test('text that was pasted and not read yet outlives a restart of the app, until it was accepted', async ({
  folder,
}) => {
  const app = await launchApp(folder);
  await app.page.getByRole('link', { name: 'Nhập thông báo' }).first().click();
  const field = (of: typeof app) => of.page.getByLabel('Hoặc dán nội dung thông báo');
  const words = noticeText('example-2018-quarterly.txt');
  await field(app).fill(words);
  await app.page.waitForTimeout(600);
  await app.close();
  const again = await launchApp(folder);
  await again.page.getByRole('link', { name: 'Nhập thông báo' }).first().click();
  await expect(field(again)).toHaveValue(words);
  await again.page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
  await review(again.page).accept.click();
  await again.page.getByRole('link', { name: 'Xem bản in' }).waitFor();
  await again.page.waitForTimeout(600);
  await again.close();
  const last = await launchApp(folder);
  await last.page.getByRole('link', { name: 'Nhập thông báo' }).first().click();
  await expect(field(last)).toHaveValue('');
  await last.close();
});

test('a review that was under way outlives a kill of the app', async ({ folder }) => {
  const killed = await launchApp(folder);
  await chooseNotice(killed.page, quarterly);
  await review(killed.page).reading.getByLabel('Số, ký hiệu', { exact: true }).fill('08/TB-BCĐ');
  await killed.page.waitForTimeout(600);
  await killed.kill();
  const { page, close } = await launchApp(folder);
  await page.getByRole('link', { name: 'Nhập thông báo' }).first().click();
  await expect(review(page).reading.getByLabel('Số, ký hiệu', { exact: true })).toHaveValue('08/TB-BCĐ');
  await goTo(page, 'Kết luận');
  await expect(page.getByText('Chưa có thông báo kết luận nào')).toBeVisible();
  await close();
});
