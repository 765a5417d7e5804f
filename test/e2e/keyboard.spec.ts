import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addAttachment } from '../../electron/services/attachments/index.ts';
import { createMeeting, saveAgenda, saveAttendees } from '../../electron/services/meetings/index.ts';
import { openWriteContext } from '../../electron/services/opening/index.ts';
import { test as base, expect, type LaunchedApp, launchApp } from '../support/app/index.ts';
import { anIssuedNotice, aReadyDraft, countingRender, storedDraft } from '../support/drafts.ts';
import { anAgendaItem, anAttendee, someDetails } from '../support/meetings.ts';

/** The app over an issued notice, a draft, and a meeting with people, an agenda and a file. */
const test = base.extend<{ readonly office: LaunchedApp }>({
  office: async ({ folder }, use) => {
    const dataDir = join(folder, 'data');
    const context = await openWriteContext({
      ...{ dataDir, backupDir: `${dataDir} - ban sao`, version: '0.0.0', who: 'thu-ky' },
      render: countingRender(),
    });
    await anIssuedNotice(context);
    storedDraft(context, aReadyDraft({ issuerId: 3, signerId: 1 }));
    const { id } = createMeeting(context, { details: someDetails() });
    saveAttendees(context, { id, rows: [anAttendee(), anAttendee({ name: 'Lò Thị Mẫu' })] });
    saveAgenda(context, { id, rows: [anAgendaItem()] });
    const owner = { meetingId: id, agendaItemId: null };
    addAttachment(context, { owner, name: 'Báo cáo.pdf', bytes: new Uint8Array([1]) });
    context.db.close();
    const app = await launchApp(folder);
    await use(app);
    await app.close();
  },
});

declare global {
  interface Window {
    reached?: Set<Element>;
  }
}

const ready = 'article, .draft-page, .paper, .calendar, .projection, table, .empty-title, .drop-zone, .page';

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.getByRole('main').locator(ready).first().waitFor();
  await page.locator('.loading').waitFor({ state: 'detached' });
}

/** Presses keys until the focus comes to where it was before; what it came to is remembered in the window. */
async function walk(page: Page, key: string, most: number): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    const isKnown = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body) return false;
      if (window.reached?.has(here)) return true;
      window.reached?.add(here);
      return false;
    });
    if (isKnown) return;
  }
}

/** Arrows move inside what Tab stops at once: the rows of a list. */
async function walkRows(page: Page): Promise<void> {
  const stop = page.locator('.row-link[tabindex="0"]').first();
  if ((await stop.count()) === 0) return;
  for (const key of ['ArrowDown', 'ArrowUp']) {
    await stop.focus();
    await walk(page, key, 60);
  }
}

/** Controls that a hand can press on the screen and that the keys did not come to. */
function missed(page: Page): Promise<readonly string[]> {
  // Each has its key: arrows in a calendar and in a field of numbers, Backspace in a choice, Space on the row of a task.
  const keyed =
    '.calendar-day, [class*="NumberInput-control"], [class*="Pill-remove"], .mantine-InputClearButton-root, .above-link';
  return page.evaluate((known) => {
    const controls = 'a[href], button, input, select, textarea, [role="tab"], summary';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((one) => !window.reached?.has(one) && !one.matches(`:disabled, .hidden-label, ${known}`))
      .filter((one) => one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => `${one.tagName} ${one.ariaLabel ?? one.textContent.trim()}`);
  }, keyed);
}

async function begin(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.reached = new Set();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

const screens = [
  ...['#/hom-nay', '#/hoi-nghi', '#/hoi-nghi/lich', '#/hoi-nghi/ke-hoach', '#/hoi-nghi/mau', '#/hoi-nghi/1'],
  ...['#/hoi-nghi/1/viec-con-lai', '#/hoi-nghi/1/trinh-chieu', '#/hoi-nghi/1/giay-to/giay-moi'],
  ...['#/ket-luan', '#/ket-luan/1', '#/ket-luan/1/ban-in', '#/ket-luan/1/theo-doi'],
  ...['#/nhap-thong-bao', '#/nhap-nhieu', '#/nhiem-vu', '#/nhiem-vu/1', '#/so-van-ban/1', '#/thiet-lap'],
  ...['#/danh-ba', '#/danh-ba/co-quan/7', '#/danh-ba/nguoi/moi', '#/danh-ba/ban-hanh/3'],
] as const;

test('whatever a hand can press on a screen the keys come to', async ({ office: { page } }) => {
  test.setTimeout(180_000);
  for (const hash of screens) {
    await open(page, hash);
    await begin(page);
    await walk(page, 'Tab', 300);
    await walkRows(page);
    expect.soft(await missed(page), hash).toEqual([]);
  }
});

test('in the editor, where Tab is a level down, F6 goes to the other pane and Shift+F6 from part to part', async ({
  office: { page },
}) => {
  await open(page, '#/soan-thao/2');
  const named = (name: string) =>
    page.getByRole('textbox', { name, exact: true }).or(page.getByRole('combobox', { name, exact: true }));
  await named('Cơ quan ban hành').focus();
  const parts = [
    ...['Mở đầu', 'Đề mục in ra của phần Kết quả', 'Đề mục in ra của phần Tồn tại, hạn chế'],
    ...['Đề mục in ra của phần Kết luận, nhiệm vụ', 'Đoạn kết', 'Nơi nhận (mỗi dòng một nơi)'],
    'Cơ quan ban hành',
  ];
  for (const part of parts) {
    await page.keyboard.press('Shift+F6');
    await expect(named(part)).toBeFocused();
  }
  await page.keyboard.press('F6');
  await expect(page.locator('.draft-side').getByLabel('Số', { exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(named('Nơi nhận (mỗi dòng một nơi)')).toBeFocused();
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await expect(named('Mở đầu')).toBeFocused();
});

test('a quick hand types into the search before it is open, and Enter opens the sentence that was found', async ({
  office: { page },
}) => {
  await open(page, '#/soan-thao/2');
  const title = page.getByRole('textbox', { name: 'Trích yếu' });
  await title.focus();
  const before = await title.inputValue();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ra soat nguoi nghien');
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('ra soat nguoi nghien');
  await page.locator('.hit', { hasText: 'rà soát người nghiện' }).first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').locator('[data-lit]').first()).toBeVisible();
  await open(page, '#/soan-thao/2');
  await expect(title).toHaveValue(before);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lo thi mau');
  await page.locator('.hit', { hasText: 'Lò Thị Mẫu' }).first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/hoi-nghi\/1/);
});
