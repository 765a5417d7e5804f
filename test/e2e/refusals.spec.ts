import { expect, test } from '../support/app/index.ts';
import { chooseNotice, dropFile, noticeFile, review } from '../support/app/screens.ts';

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

/** The head of a ZIP and nothing after it. */
const damaged = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(600, 7)]);

test('a file that is no notice is refused in a sentence, and nothing typed is lost', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Nhập thông báo' }).first().click();
  const typed = page.getByLabel('Hoặc dán nội dung thông báo');
  await typed.fill('Ghi chú đang gõ dở');
  const said = page.getByRole('alert');
  for (const [handed, sentence] of [
    [file('trong.txt', Buffer.alloc(0)), /trống/],
    [file('hong.docx', damaged), /bị hỏng/],
    [file('bang.xlsx.pdf', Buffer.from('%PDF-1.4 x')), /PDF/],
    [noticeFile('negative-holiday-notice.txt'), /kết luận/],
  ] as const) {
    await chooseNotice(page, handed);
    await expect(said).toHaveText(sentence);
    await expect(typed).toHaveValue('Ghi chú đang gõ dở');
  }
  await dropFile(page, 'to.docx', 20 * 1024 * 1024 + 1);
  await expect(said).toHaveText(/lớn hơn 20 MB/);
  await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
  await expect(said).toHaveText(/kết luận/);
  await expect(typed).toHaveValue('Ghi chú đang gõ dở');

  await chooseNotice(page, noticeFile('example-2018-quarterly.txt'));
  await page.getByRole('button', { name: 'Bỏ, chọn văn bản khác' }).click();
  await expect(typed).toHaveValue('Ghi chú đang gõ dở');
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect(review(page).reading.getByLabel('Số, ký hiệu', { exact: true })).toHaveValue('07/TB-BCĐ');
});
