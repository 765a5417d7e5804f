import { faults } from '../support/app/faults.ts';
import { expect, test } from '../support/app/index.ts';
import { takeIn } from '../support/app/screens.ts';

test('what an earlier meeting left open is carried over, and its topic tells its history', async ({
  app: { page },
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.evaluate(() => location.assign('#/hoi-nghi/1'));
  await page.getByRole('button', { name: 'Nhân bản' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên hội nghị').fill('Họp quý II/2018');
  await dialog.getByLabel('Ngày họp', { exact: true }).fill('20/6/2018');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Họp quý II/2018' })).toBeVisible();

  await page.getByRole('button', { name: 'Việc còn lại' }).click();
  await expect(dialog.getByText(/^Nhiệm vụ quá hạn \(mục 1, 07\/TB-BCĐ\)/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('button', { name: /nội dung vào chương trình/ }).click();
  const agenda = page.getByRole('textbox', { name: /^Nội dung, mục/ });
  await expect(agenda.first()).toHaveValue(/^Nhiệm vụ quá hạn/);
  const taken = await agenda.count();
  expect(taken).toBeGreaterThan(1);

  await page.getByRole('link', { name: 'Các kỳ' }).first().click();
  await expect(page.getByRole('link', { name: /20\/06\/2018 · Họp quý II\/2018/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(agenda).toHaveCount(taken);
});

test('the projection is worked by arrows, and an outcome typed there stands in the record', async ({
  app: { page },
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.evaluate(() => location.assign('#/hoi-nghi/1'));
  await page.getByRole('button', { name: '+ Thêm mục chương trình' }).click();
  await page.keyboard.type('Báo cáo kết quả quý');
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  await expect(page.getByText('1 / 3')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1, name: 'Báo cáo kết quả quý' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Kết quả của nội dung này' }).focus();
  await page.keyboard.press('Alt+3');
  await page.keyboard.type('Giao Sở Y tế rà soát.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nhiệm vụ: Giao Sở Y tế rà soát.')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1, name: 'Kết quả hội nghị' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /^Nội dung, kết quả|^Kết quả/ }).first()).toHaveValue(
    'Giao Sở Y tế rà soát.',
  );
});

test('a year is planned at one go, seen in the calendar, and taken back', async ({ app: { page } }) => {
  await page.evaluate(() => location.assign('#/hoi-nghi/ke-hoach'));
  await page.getByRole('textbox', { name: 'Năm', exact: true }).fill('2098');
  await page.getByRole('button', { name: 'Lập 18 hội nghị' }).click();
  await expect(page.getByText('Hội nghị định kỳ của năm này đã có đủ.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hội nghị giao ban quý I/2098' })).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Năm này chưa có hội nghị nào.')).toBeVisible();

  await page.evaluate(() => location.assign('#/hoi-nghi/lich'));
  await page.locator('[data-day][aria-pressed="true"]').focus();
  await page.keyboard.press('PageDown');
  const day = await page.locator('[data-day][aria-pressed="true"]').getAttribute('data-day');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ngày họp', exact: true })).toHaveValue(
    (day ?? '').split('-').reverse().join('/'),
  );
});
