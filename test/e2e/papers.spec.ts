import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from '../support/app/index.ts';
import { countTo, goTo, takeIn } from '../support/app/screens.ts';

test('what the preview shows is what the saved PDF and DOCX hold', async ({ app: { page }, folder }) => {
  await takeIn(page, 'example-2026-two-tier.txt');
  await page.getByRole('link', { name: 'Xem bản in' }).click();
  const paper = page.locator('.paper');
  await expect(paper).toContainText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await expect(paper).toContainText('/TB-VPUBND');
  await expect(paper).toContainText('Kiện toàn các điểm điều trị');

  const saved = page.getByRole('alert').getByText(join(folder, 'out'));
  await page.getByRole('button', { name: 'Lưu PDF' }).click();
  await expect(saved).toHaveText(/\.pdf$/);
  const pdf = readFileSync((await saved.textContent()) ?? '');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  expect(text.normalize('NFC')).toBe(text);
  for (const words of ['Độc lập - Tự do - Hạnh phúc', 'Kiện toàn các điểm điều trị', 'Lò Thị Hoa Ban']) {
    expect(text.replaceAll(/\s+/g, ' ')).toContain(words);
  }

  await page.getByRole('button', { name: 'Lưu DOCX' }).click();
  const docx = page.getByRole('alert').getByText(/\.docx$/);
  await expect(docx).toBeVisible();
  const { value } = await mammoth.extractRawText({ path: (await docx.textContent()) ?? '' });
  expect(value).toContain('Kiện toàn các điểm điều trị');
  await paper.getByText('Kiện toàn các điểm điều trị').click();
  await expect(paper).toHaveCount(0);
});

test('the register is drawn for the day counted to', async ({ app: { page } }) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await countTo(page, '20/03/2018');
  await goTo(page, 'Nhiệm vụ');
  await page.getByRole('combobox', { name: 'Nhóm theo' }).click();
  await page.getByRole('option', { name: 'Tiến độ' }).click();
  await page.getByRole('link', { name: 'Sổ theo dõi' }).click();
  const paper = page.locator('.paper');
  await expect(paper).toContainText('tính đến ngày 20/03/2018');
  await expect(paper).toContainText('QUÁ HẠN (2 NHIỆM VỤ)');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('table', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
});
