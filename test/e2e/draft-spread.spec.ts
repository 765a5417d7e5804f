import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app/index.ts';

const conclusions = (page: Page) =>
  page.getByRole('region', { name: 'Kết luận, nhiệm vụ' }).locator('textarea');
const lines = (page: Page) =>
  page
    .getByRole('region', { name: 'Kết luận, nhiệm vụ' })
    .locator('.block')
    .evaluateAll((blocks) =>
      blocks.map((block) =>
        `${block.querySelector('.block-number')?.textContent} ${block.querySelector('textarea')?.value}`.trim(),
      ),
    );
const chosen = (page: Page) => page.locator('.words-chosen').allTextContents();

async function fourConclusions(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/ket-luan`);
  await page.getByRole('button', { name: 'Soạn thông báo' }).click();
  await expect(page.getByRole('heading', { name: 'Soạn thông báo' })).toBeVisible();
  await conclusions(page).first().focus();
  for (const [at, words] of ['Một hai', 'Ba bốn', 'Năm sáu', 'Bảy tám'].entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(words);
  }
}

const whole = ['1. Một hai', '2. Ba bốn', '3. Năm sáu', '4. Bảy tám'];

/** Chooses from behind "Ba " to behind "Bảy ", by keyboard. */
async function chooseByKeys(page: Page): Promise<void> {
  await conclusions(page).nth(1).focus();
  await page.keyboard.press('Home');
  for (let letter = 0; letter < 'Ba '.length; letter += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => chosen(page)).toEqual(['bốn', 'Năm sáu', 'Bảy ']);
}

test('words over several paragraphs are chosen by keyboard, and go or give way in one step', async ({
  app: { page },
}) => {
  await fourConclusions(page);
  await chooseByKeys(page);
  await page.keyboard.press('Escape');
  expect(await chosen(page)).toEqual([]);

  await chooseByKeys(page);
  await page.keyboard.press('Delete');
  expect(await lines(page)).toEqual(['1. Một hai', '2. Ba tám']);
  await page.keyboard.press('Control+z');
  expect(await lines(page)).toEqual(whole);

  await chooseByKeys(page);
  await page.keyboard.type('mươi ');
  expect(await lines(page)).toEqual(['1. Một hai', '2. Ba mươi tám']);
  await page.keyboard.press('Control+z');
  expect(await lines(page)).toEqual(whole);

  // A mark belongs to one paragraph: over several it is told, and nothing is marked.
  await chooseByKeys(page);
  await expect(page.getByText('Đang chọn nhiều đoạn')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Chủ trì Ctrl+1' })).toBeDisabled();
  for (const key of ['1', '2', '3', '4', '0', 'Enter']) await page.keyboard.press(`Control+${key}`);
  expect(await lines(page)).toEqual(whole);
  await expect(page.locator('.block .words-lead, .block .words-deadline')).toHaveCount(0);
  await page.keyboard.press('Control+5');
  const tasks = page.getByRole('region', { name: 'Nhiệm vụ của dự thảo' }).locator('.draft-task');
  await expect(tasks).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(tasks).toHaveCount(0);

  await chooseByKeys(page);
  await page.keyboard.press('Tab');
  expect(await lines(page)).toEqual(['1. Một hai', 'a) Ba bốn', 'b) Năm sáu', 'c) Bảy tám']);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await lines(page)).toEqual(['1. Một hai', 'Ba bốn', 'Năm sáu', 'Bảy tám']);
  // Back into its first paragraph it is a choice like any other.
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Backspace');
  expect(await lines(page)).toEqual(['1. Một hai', 'Ba ốn', 'Năm sáu', 'Bảy tám']);
});

test('what an input method composes takes the place of the chosen words', async ({ app: { page } }) => {
  await fourConclusions(page);
  await chooseByKeys(page);
  const client = await page.context().newCDPSession(page);
  for (const text of ['m', 'mu', 'mười']) {
    await client.send('Input.imeSetComposition', {
      ...{ text, selectionStart: text.length, selectionEnd: text.length },
    });
  }
  await client.send('Input.insertText', { text: 'mười ' });
  expect(await lines(page)).toEqual(['1. Một hai', '2. Ba mười tám']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => lines(page)).toEqual(whole);
});

test('words over several paragraphs are chosen by mouse, and copied with their numbers', async ({
  app: { page },
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await fourConclusions(page);
  await conclusions(page)
    .nth(0)
    .click({ position: { x: 5, y: 12 } });
  await conclusions(page)
    .nth(2)
    .click({ modifiers: ['Shift'], position: { x: 400, y: 12 } });
  expect(await chosen(page)).toEqual(['Một hai', 'Ba bốn', 'Năm sáu']);
  await page.keyboard.press('Control+x');
  expect(await lines(page)).toEqual(['1.', '2. Bảy tám']);
  await conclusions(page).nth(1).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  expect(await lines(page)).toEqual(['1.', '2. Bảy tám', '3. Một hai', '4. Ba bốn', '5. Năm sáu']);

  // Drawn from one paragraph into another.
  const [from, to] = [
    await conclusions(page).nth(1).boundingBox(),
    await conclusions(page).nth(3).boundingBox(),
  ];
  if (!from || !to) throw new Error('not shown');
  await page.mouse.move(from.x + 5, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 400, to.y + 12, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => chosen(page)).toEqual(['Bảy tám', 'Một hai', 'Ba bốn']);
  await page.keyboard.press('Backspace');
  expect(await lines(page)).toEqual(['1.', '2.', '3. Năm sáu']);
});

test('a click on proposed words offers to take or to drop them, the menu key too', async ({
  app: { page },
}) => {
  await page.goto(`${page.url().split('#')[0]}#/ket-luan`);
  await page.getByRole('button', { name: 'Soạn thông báo' }).click();
  await conclusions(page).first().focus();
  await page.keyboard.type('Công an tỉnh chủ trì, phối hợp với Sở Y tế rà soát.');
  await page.locator('.words-proposed').first().waitFor();
  const spot = async (words: string) => {
    const box = await page.locator('.words-proposed', { hasText: words }).boundingBox();
    if (!box) throw new Error('not proposed');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const lead = await spot('Công an tỉnh');
  await page.mouse.click(lead.x, lead.y);
  const menu = page.getByRole('dialog', { name: 'Đề xuất chủ trì' });
  await expect(menu).toContainText('Công an tỉnh');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await menu.getByRole('button', { name: 'Nhận' }).click();
  await expect(menu).toHaveCount(0);
  await expect(page.locator('.words-lead.words-clerk')).toHaveText('Công an tỉnh');
  await expect(page.locator('.words-coordinate.words-proposed')).toHaveText('Sở Y tế');

  const other = await spot('Sở Y tế');
  await page.mouse.click(other.x, other.y);
  await page.keyboard.press('ContextMenu');
  const second = page.getByRole('dialog', { name: 'Đề xuất phối hợp' });
  await expect(second.getByRole('button', { name: 'Nhận' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(second.getByRole('button', { name: 'Bỏ qua' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.block-words .words-coordinate')).toHaveCount(0);
  await expect(conclusions(page).first()).toBeFocused();
});

test('a draft is joined to a meeting and taken off it, and Del on the list bins it', async ({
  app: { page },
}) => {
  await page.goto(`${page.url().split('#')[0]}#/hoi-nghi`);
  await page.getByRole('button', { name: 'Hội nghị mới' }).click();
  await page.getByLabel('Tên hội nghị').fill('Hội nghị giao ban quý I');
  await page.keyboard.press('Control+s');
  await page.goto(`${page.url().split('#')[0]}#/ket-luan`);
  await page.getByRole('button', { name: 'Soạn thông báo' }).click();
  await page.getByLabel('Trích yếu').fill('Kết luận giao ban');
  const meeting = page.getByRole('combobox', { name: 'Hội nghị' });
  await meeting.focus();
  await page.keyboard.type('giao ban');
  await page.getByRole('option', { name: 'Hội nghị giao ban quý I' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  await page.getByRole('link', { name: 'Mở hội nghị' }).click();
  await page
    .getByRole('article')
    .getByRole('link', { name: /Kết luận giao ban/ })
    .click();
  await expect(meeting).toHaveValue('Hội nghị giao ban quý I');
  await page.getByRole('button', { name: 'Bỏ gắn hội nghị' }).click();
  await expect(meeting).toHaveValue('');
  await expect(page.getByText('Đang lưu…')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Trích yếu')).toHaveValue('Kết luận giao ban');
  await expect(meeting).toHaveValue('');

  await page.goto(`${page.url().split('#')[0]}#/ket-luan`);
  const row = page.getByRole('link', { name: 'Kết luận giao ban' });
  await row.focus();
  await page.keyboard.press('Delete');
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect(row).toBeVisible();
});
