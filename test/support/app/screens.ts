import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { projectFolder } from './index.ts';

const notices = join(projectFolder, 'test/support/notices');

/** Path of one of the example notices. */
export function noticeFile(name: string): string {
  return join(notices, name);
}

/** Text of one of the example notices. */
export function noticeText(name: string): string {
  return readFileSync(noticeFile(name), 'utf8');
}

/** Goes to one of the places of the rail. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Các mục' }).getByRole('link', { name: place }).click();
}

/** Sets "Tính đến ngày" by typing. */
export async function countTo(page: Page, typed: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Tính đến ngày', exact: true });
  await field.fill(typed);
  await field.press('Enter');
}

/** What the file field of the app is given: a path, or a file made by the test. */
type Handed = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Opens the import screen and chooses a file there. */
export async function chooseNotice(page: Page, file: Handed): Promise<void> {
  await page.getByRole('link', { name: 'Nhập thông báo' }).first().click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp' }).click();
  await (await choosing).setFiles(file);
}

/** The review screen's two sides, and the card of a task, counted from 1. */
export function review(page: Page) {
  const reading = page.getByRole('form', { name: 'Nội dung đã đọc' });
  return {
    text: page.getByRole('region', { name: 'Nguyên văn thông báo' }),
    reading,
    /** Scrolls to a task: cards far below are drawn only then. */
    async task(n: number): Promise<Locator> {
      await reading
        .locator(`[data-part="task:${n - 1}"]`)
        .first()
        .scrollIntoViewIfNeeded();
      return reading.getByRole('group', { name: `Nhiệm vụ ${n}`, exact: true });
    },
    undo: page.getByRole('button', { name: 'Hoàn tác' }),
    redo: page.getByRole('button', { name: 'Làm lại' }),
    accept: page.getByRole('button', { name: 'Ghi vào sổ' }),
  };
}

/** Takes an example notice in through the screens; the notice's page is shown after. */
export async function takeIn(page: Page, name: string): Promise<void> {
  await chooseNotice(page, noticeFile(name));
  await review(page).accept.click();
  await page.getByRole('link', { name: 'Xem bản in' }).waitFor();
}

/** Rows of a list, without its head. */
export function rowsOf(page: Page, list: string): Locator {
  return page.getByRole('table', { name: list }).locator('tbody tr.data-row');
}

/** Drops a file of these bytes, or of so many empty ones, on the import screen. */
export async function dropFile(page: Page, name: string, content: string | number): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, words]) => {
      const made = new DataTransfer();
      made.items.add(new File([typeof words === 'number' ? new Uint8Array(words) : words], fileName));
      return made;
    },
    [name, content] as const,
  );
  const zone = page.getByText('Kéo thả tệp vào đây');
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
}
