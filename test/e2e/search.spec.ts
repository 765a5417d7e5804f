import { expect, test } from '../support/app/index.ts';
import { goTo, takeIn } from '../support/app/screens.ts';

test('a few letters find a sentence, with or without diacritics, and open it lit', async ({
  app: { page },
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await goTo(page, 'Hôm nay');
  const dialog = page.getByRole('dialog');
  const look = async (typed: string) => {
    await page.keyboard.press('Control+k');
    await dialog.getByRole('textbox').fill(typed);
  };
  await look('muong te');
  await expect(dialog.locator('mark', { hasText: 'Mường Tè' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await look('Mương Tè');
  await expect(dialog.getByText('Không tìm thấy')).toBeVisible();
  await dialog.getByRole('textbox').fill('7/tb-bcd');
  await expect(dialog.getByRole('button', { name: /^07\/TB-BCĐ/ }).first()).toBeVisible();

  await dialog.getByRole('textbox').fill('ma túy trên tuyến');
  await dialog
    .getByRole('button', { name: /tội phạm ma túy trên tuyến/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-lit]')).toContainText('tấn công tội phạm ma túy trên tuyến biên giới');
  await expect(page.locator('[data-lit]')).toBeInViewport();
});
