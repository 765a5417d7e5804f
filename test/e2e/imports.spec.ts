import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faults } from '../support/app/faults.ts';
import { expect, test } from '../support/app/index.ts';
import { noticeFile, noticeText, rowsOf } from '../support/app/screens.ts';

test('a folder of years is taken in at one go, with a report of what needs the eye; again it says what is known', async ({
  app: { page },
  folder,
}) => {
  const years = join(folder, 'thông báo cũ');
  mkdirSync(join(years, '2018'), { recursive: true });
  copyFileSync(noticeFile('example-2018-quarterly.txt'), join(years, '2018', 'quý I.txt'));
  copyFileSync(noticeFile('example-2018-quarterly.txt'), join(years, '2018', 'quý I (bản sao).txt'));
  copyFileSync(noticeFile('example-2004-tcvn3.txt'), join(years, 'cũ.txt'));
  writeFileSync(join(years, 'trực tết.txt'), noticeText('negative-holiday-notice.txt'));
  writeFileSync(join(years, 'ảnh.jpg'), 'x');

  const takeFolder = async () => {
    await page.evaluate(() => location.assign('#/nhap-nhieu'));
    await page.getByLabel('Thư mục thông báo').setInputFiles(years);
    await expect(page.getByRole('heading', { level: 1, name: /thông báo cũ/ })).toBeVisible();
  };
  const chip = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
  await takeFolder();
  await expect(chip('Đã ghi')).toHaveText('Đã ghi 2');
  await expect(chip('Trùng')).toHaveText('Trùng 1');
  await expect(chip('Không nhận')).toHaveText('Không nhận 1');
  await expect(chip('Còn chờ')).toHaveText('Còn chờ 0');
  const rows = rowsOf(page, 'Các tệp của đợt nhập');
  await expect(rows.filter({ hasText: 'trực tết.txt' })).toContainText('không phải thông báo kết luận');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /Đã xem .*trực tết\.txt/ }).click();
  await expect(rows.filter({ hasText: 'trực tết.txt' })).toHaveCount(0);

  await takeFolder();
  await expect(chip('Trùng')).toHaveText('Trùng 3');
  await page.getByRole('button', { name: /^Tất cả/ }).click();
  await rows.filter({ hasText: 'quý I.txt' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: /quý IV\/2017/ })).toBeVisible();
});

test('a batch shows how far it is, is stopped in the middle of a file and taken back as a whole', async ({
  app: { page },
  folder,
}) => {
  const years = join(folder, 'nhiều năm');
  mkdirSync(years);
  const text = noticeText('example-2018-quarterly.txt');
  for (let at = 1; at <= 400; at += 1) writeFileSync(join(years, `${at}.txt`), `${text}\nBản ${at}`);
  await page.evaluate(() => location.assign('#/nhap-nhieu'));
  await page.getByLabel('Thư mục thông báo').setInputFiles(years);
  await expect(page.getByRole('progressbar', { name: 'Tiến độ nhập' })).toBeVisible();
  await expect(page.getByText(/^\d+ \/ 400 tệp, còn khoảng \d+ giây$/)).toBeVisible();
  expect.soft(await faults(page), 'đang nhập').toEqual([]);
  await expect(page.getByRole('button', { name: 'Hoàn tác đợt nhập' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Dừng', exact: true }).click();
  const stopped = page.getByText(/^Đã dừng ở [1-9]\d* \/ 400 tệp\.$/);
  await expect(stopped).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const [stored] = /\d+/.exec((await stopped.textContent()) ?? '') ?? [];
  await expect(page.getByRole('button', { name: /^Đã ghi/ })).toHaveText(`Đã ghi ${stored}`);

  await page.getByRole('button', { name: 'Hoàn tác đợt nhập' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`${stored} thông báo của đợt này`);
  expect.soft(await faults(page), 'hoàn tác').toEqual([]);
  await dialog.getByRole('button', { name: 'Hoàn tác cả đợt' }).click();
  await expect(page.getByText(`${stored} thông báo đã ra khỏi sổ.`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập nhiều thông báo' })).toBeVisible();
  await expect(page.getByText('Các đợt đã nhập')).toHaveCount(0);
  await page.evaluate(() => location.assign('#/ket-luan'));
  await expect(page.getByText('Chưa có thông báo')).toBeVisible();
});
