import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createMeeting } from '../../electron/services/meetings/index.ts';
import { openWriteContext } from '../../electron/services/opening/index.ts';
import { test as base, expect, type LaunchedApp, launchApp } from '../support/app/index.ts';
import { aSigner, countingRender } from '../support/drafts.ts';
import { someDetails } from '../support/meetings.ts';

/** The app over two meetings and a committee that has one who signs. */
const test = base.extend<{ readonly office: LaunchedApp }>({
  office: async ({ folder }, use) => {
    const dataDir = join(folder, 'data');
    const context = await openWriteContext({
      ...{ dataDir, backupDir: `${dataDir} - ban sao`, version: '0.0.0', who: 'thu-ky' },
      render: countingRender(),
    });
    aSigner(context);
    createMeeting(context, { details: someDetails() });
    createMeeting(context, { details: someDetails({ name: 'Giao ban quý II' }) });
    context.db.close();
    const app = await launchApp(folder);
    await use(app);
    await app.close();
  },
});

const open = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Opens the question of a paper and settles its day, by keyboard. */
async function askFor(page: Page, address: string) {
  await open(page, address);
  await page.getByRole('button', { name: 'Ban hành…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  const day = dialog.getByLabel('Ngày ban hành', { exact: true });
  await day.fill('01022018');
  await day.press('Tab');
  return dialog;
}

test('an invitation is issued by keyboard with the next number, and stays as it was issued', async ({
  office: { page },
}) => {
  const dialog = await askFor(page, '#/hoi-nghi/1/giay-to/giay-moi');
  await expect(dialog.getByLabel('Người ký')).toHaveValue('1');
  const number = dialog.getByLabel('Số (GM-BCĐ)');
  await expect(number).toHaveValue('01');
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa'])
    .analyze();
  expect.soft(violations.map(({ id }) => id)).toEqual([]);
  await number.press('Enter');
  await expect(page.getByText('Đã ban hành: số 01/GM-BCĐ ngày 01/02/2018, Trần Thị Mẫu ký')).toBeVisible();
  const paper = page.locator('.paper');
  await expect(paper).toContainText('01/GM-BCĐ');
  await expect(paper).toContainText('ngày 01 tháng 02 năm 2018');

  await open(page, '#/hoi-nghi/1');
  await page.getByLabel('Địa điểm').fill('Một nơi khác');
  await expect(page.locator('.save-state')).toHaveText(/^Đã lưu \d\d:\d\d$/);
  await open(page, '#/hoi-nghi/1/giay-to/giay-moi');
  await expect(paper).toContainText('01/GM-BCĐ');
  await expect(paper).not.toContainText('Một nơi khác');
});

test('a number that is taken is refused with the next one said, and the book leads to the meeting', async ({
  office: { page },
}) => {
  await (await askFor(page, '#/hoi-nghi/1/giay-to/giay-moi'))
    .getByRole('button', { name: 'Ban hành', exact: true })
    .click();
  await expect(page.getByText('Đã ban hành: số 01/GM-BCĐ')).toBeVisible();
  const dialog = await askFor(page, '#/hoi-nghi/2/giay-to/giay-moi');
  const number = dialog.getByLabel('Số (GM-BCĐ)');
  await expect(number).toHaveValue('02');
  await number.fill('1');
  await dialog.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await expect(dialog.getByText(/Số 01\/GM-BCĐ đã cấp .*số tiếp theo là 02\/GM-BCĐ/)).toBeVisible();
  await number.fill('2');
  await dialog.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await expect(page.getByText('Đã ban hành: số 02/GM-BCĐ')).toBeVisible();
  await open(page, '#/so-van-ban/1');
  await page.getByRole('link', { name: 'Giao ban quý II' }).click();
  await expect(page).toHaveURL(/hoi-nghi\/2$/);
});

for (const [place, symbol, told] of [
  ['cong-van', 'BCĐ', ', Trần Thị Mẫu ký'],
  ['bien-ban', 'BB-BCĐ', ''],
] as const) {
  test(`the ${place} of a meeting is issued by keyboard, refused a day to come, and stays as it was issued`, async ({
    office: { page },
  }) => {
    const dialog = await askFor(page, `#/hoi-nghi/1/giay-to/${place}`);
    await expect(dialog.getByLabel('Người ký')).toHaveCount(place === 'bien-ban' ? 0 : 1);
    const day = dialog.getByLabel('Ngày ban hành', { exact: true });
    await day.fill('01022999');
    await day.press('Tab');
    const number = dialog.getByLabel(`Số (${symbol})`);
    await expect(number).toHaveValue('01');
    if (place === 'bien-ban') {
      await number.press('Enter');
      await expect(dialog.getByText(/^Ngày ban hành 01\/02\/2999 sau hôm nay/)).toBeVisible();
    }
    await day.fill('01022018');
    await day.press('Tab');
    await expect(number).toHaveValue('01');
    await number.press('Enter');
    await expect(page.getByText(`Đã ban hành: số 01/${symbol} ngày 01/02/2018${told}`)).toBeVisible();
    const paper = page.locator('.paper');
    await expect(paper).toContainText(`01/${symbol}`);

    await open(page, '#/hoi-nghi/1');
    await page.getByLabel('Địa điểm').fill('Một nơi khác');
    await expect(page.locator('.save-state')).toHaveText(/^Đã lưu \d\d:\d\d$/);
    await open(page, `#/hoi-nghi/1/giay-to/${place}`);
    await expect(paper).toContainText(`01/${symbol}`);
    await expect(paper).not.toContainText('Một nơi khác');
    await expect(page.getByRole('button', { name: 'Ban hành…' })).toHaveCount(0);
  });
}
