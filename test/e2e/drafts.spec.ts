import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openWriteContext } from '../../electron/services/opening/index.ts';
import { type Draft, draftOf, usualHeadings } from '../../shared/domain/drafts/index.ts';
import { test as base, expect, type LaunchedApp, launchApp } from '../support/app/index.ts';
import { aSigner, countingRender } from '../support/drafts.ts';

/** The app over a data folder whose third issuer has one who signs. */
const test = base.extend<{ readonly office: LaunchedApp }>({
  office: async ({ folder }, use) => {
    const dataDir = join(folder, 'data');
    const context = await openWriteContext({
      ...{
        dataDir,
        backupDir: `${dataDir} - ban sao`,
        version: '0.0.0',
        who: 'thu-ky',
        render: countingRender(),
      },
    });
    aSigner(context);
    context.db.close();
    const app = await launchApp(folder);
    await use(app);
    await app.close();
  },
});

const conclusions = (page: Page) =>
  page.getByRole('region', { name: 'Kết luận, nhiệm vụ' }).locator('textarea');
const numbers = (page: Page) =>
  page.getByRole('region', { name: 'Kết luận, nhiệm vụ' }).locator('.block-number').allTextContents();
const texts = (page: Page) =>
  conclusions(page).evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

async function newDraft(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/ket-luan`);
  await page.getByRole('button', { name: 'Soạn thông báo' }).click();
  await expect(page.getByRole('heading', { name: 'Soạn thông báo' })).toBeVisible();
}

test('a notice is written by keyboard alone: Enter, Tab, numbering, marks, proposals, undo', async ({
  office: { page },
}) => {
  await newDraft(page);
  await conclusions(page).first().focus();
  await page.keyboard.type(
    'Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế rà soát người nghiện trước ngày 30/6/2018.',
  );
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sở Tài chính bố trí kinh phí.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tiếp tục tuyên truyền phòng, chống ma tuý.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Văn phòng theo dõi');
  expect(await numbers(page)).toEqual(['1.', 'a)', 'b)', '2.']);

  const pane = page.getByRole('region', { name: 'Nhiệm vụ của dự thảo' });
  await expect(pane.getByText('trước ngày 30/6/2018 (30/06/2018)')).toBeVisible();
  await expect(pane.getByText('Chỉ vào sổ theo dõi khi ban hành')).toBeVisible();
  await conclusions(page).first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Enter');
  await expect(pane.getByText('1 đã nhận')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(pane.getByText('0 đã nhận')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(pane.getByText('1 đã nhận')).toBeVisible();

  await conclusions(page).nth(3).focus();
  await page.keyboard.press('Home');
  for (let letter = 0; letter < 'Văn phòng'.length; letter += 1)
    await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+1');
  await expect(
    pane
      .locator('.draft-task')
      .filter({ hasText: 'Văn phòng theo dõi' })
      .getByText('Văn phòng', { exact: true }),
  ).toBeVisible();
  await page.keyboard.press('Alt+ArrowUp');
  expect((await texts(page))[0]).toBe('Văn phòng theo dõi');
  expect(await numbers(page)).toEqual(['1.', '2.', 'a)', 'b)']);
  // Back over the move, the mark, the taken proposal and the typing.
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  expect((await texts(page))[3]).toBe('');
});

test('Vietnamese typing of every kind is kept as it was meant, composed', async ({ office: { page } }) => {
  await newDraft(page);
  const field = conclusions(page).first();
  await field.focus();
  // Telex as Unikey does it: letters, then taken back and put anew.
  for (const [back, put] of [
    [0, 'phong'],
    [3, 'òng'],
    [0, ' hoa'],
    [2, 'oà'],
  ] as const) {
    for (let letter = 0; letter < back; letter += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type(put);
  }
  // As the keyboard of Windows does it: a letter, then its tone as a letter of its own.
  await page.keyboard.insertText(' te\u0301');
  await page.keyboard.insertText(' u\u031b\u0323');
  expect(await texts(page)).toEqual(['phòng hoà té ự']);
  const client = await page.context().newCDPSession(page);
  // As an input method with a composition does it.
  for (const text of [' n', ' ng', ' nga', ' ngày']) {
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await client.send('Input.insertText', { text: ' ngày' });
  await page.keyboard.press('Enter');
  await page.keyboard.type('sau');
  expect(await texts(page)).toEqual(['phòng hoà té ự ngày', 'sau']);
});

test('a notice is issued with its number, and then only shown', async ({ office: { page } }) => {
  await newDraft(page);
  await conclusions(page).first().focus();
  await page.keyboard.type('Giao Sở Y tế mở rộng điểm điều trị.');
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Chưa chọn cơ quan ban hành.' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('ban chi dao');
  await page.getByRole('option', { name: /Ban Chỉ đạo/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Chưa có ngày ban hành.' }).click();
  await page.keyboard.type('20/4/2018');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Chưa có trích yếu.' }).click();
  await page.keyboard.type('Kết luận phiên họp quý I');
  await page.getByRole('button', { name: 'Chưa chọn người ký.' }).click();
  await page.keyboard.type('mau');
  await page.getByRole('option', { name: /Mẫu/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ban hành được')).toBeVisible();
  await page.getByRole('button', { name: 'Nhận tất cả đề xuất' }).click();
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('01/TB-BCĐ')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Ban hành' }).click();
  await expect(page.getByRole('heading', { name: 'Kết luận phiên họp quý I' })).toBeVisible();
  await expect(page.getByText('văn bản giữ nguyên từ đây')).toBeVisible();
  await page.getByRole('button', { name: 'Soạn đính chính' }).click();
  await expect(page.getByText('Đính chính 01/TB-BCĐ')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a draft goes to the bin and is taken out again', async ({ office: { page } }) => {
  await newDraft(page);
  await page.getByLabel('Trích yếu').fill('Kết luận thử');
  await page.getByRole('button', { name: 'Bỏ dự thảo' }).click();
  await expect(page.getByText('Đã bỏ dự thảo vào thùng rác.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Kết luận thử' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect(page.getByRole('link', { name: 'Kết luận thử' })).toBeVisible();
});

declare const soKetLuan: {
  call(channel: string, request: unknown): Promise<{ ok: boolean; value: { id: number; savedAt: string } }>;
};

/** A draft of about 60 pages. */
function aLongDraft(): Draft {
  const words =
    'Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế, UBND các huyện rà soát người nghiện trên địa bàn, lập kế hoạch và báo cáo kết quả trước ngày 30/6/2018. ';
  const header = {
    ...{ meetingId: null, correctsId: null, issuerId: null, signerId: null, issuedOn: '2018-04-20' },
    ...{ title: 'Kết luận dài', recipients: [], headings: usualHeadings },
  };
  const levels = [1, 2, 2, 3, 0] as const;
  return draftOf(
    header,
    Array.from({ length: 420 }, (_, at) => ({
      ...{ section: 'conclusions' as const, level: levels[at % 5] ?? 1 },
      text: `${at} ${words.repeat(3)}`.trim(),
    })),
  );
}

async function openLongDraft(page: Page): Promise<number> {
  const id = await page.evaluate(async (draft) => {
    const made = await soKetLuan.call('drafts.create', { meetingId: null, correctsId: null });
    const got = await soKetLuan.call('drafts.get', { id: made.value.id });
    await soKetLuan.call('drafts.save', { id: made.value.id, draft, savedAt: got.value.savedAt });
    return made.value.id;
  }, aLongDraft());
  await page.goto(`${page.url().split('#')[0]}#/soan-thao/${id}`);
  await expect(conclusions(page).nth(419)).toBeAttached();
  return id;
}

/** Types into the field that has the focus; gives how long a key takes to be painted: median and 95th part, in milliseconds. */
async function keyToPaint(page: Page): Promise<{ readonly median: number; readonly late: number }> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    window.onkeydown = () => {
      const from = performance.now();
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
    };
  });
  for (const letter of ' Yêu cầu các đơn vị nghiêm túc thực hiện.'.repeat(2)) {
    await page.keyboard.type(letter, { delay: 30 });
  }
  await page.waitForTimeout(300);
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  const at = (share: number) => times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), late: at(0.95) };
}

test('a notice of 60 pages stays quick to type in', async ({ office: { page } }) => {
  await newDraft(page);
  await conclusions(page).first().focus();
  const empty = await keyToPaint(page);
  await openLongDraft(page);
  await conclusions(page).nth(200).focus();
  await page.keyboard.press('End');
  // The grammar first reads the whole of it.
  await page.waitForTimeout(3000);
  const long = await keyToPaint(page);
  const words = ({ median, late }: typeof long) =>
    `median ${median.toFixed(0)} ms, p95 ${late.toFixed(0)} ms`;
  console.log(`key to paint: empty ${words(empty)}; 60 pages ${words(long)}`);
  // A tenth of a second is where a hand begins to feel it.
  expect(long.median).toBeLessThan(Math.max(100, 3 * empty.median));
});

test('a kill while typing loses at most the last second', async ({ folder }) => {
  const app = await launchApp(folder);
  await newDraft(app.page);
  await conclusions(app.page).first().focus();
  await app.page.keyboard.type('Đã gõ xong câu này.');
  await app.page.waitForTimeout(1000);
  // Nothing is said before the end: neither the window nor the database is closed.
  app.evaluate(() => process.kill(process.pid, 'SIGKILL'), null).catch(() => undefined);
  await app.page.waitForEvent('close');
  await app.close().catch(() => undefined);
  const again = await launchApp(folder);
  await again.page.goto(`${again.page.url().split('#')[0]}#/soan-thao/1`);
  await expect(conclusions(again.page).first()).toHaveValue('Đã gõ xong câu này.');
  await again.close();
});
