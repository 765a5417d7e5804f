import { expect, test } from '../support/app/index.ts';
import { takeIn } from '../support/app/screens.ts';

test('a figure of a notice becomes a value where the clerk says, with its sentence, and is taken back', async ({
  app: { page },
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await page.getByRole('link', { name: 'Đưa vào số liệu' }).click();
  const figure = page.getByRole('region', { name: '42 vụ' });
  await expect(figure.locator('mark')).toHaveText('42 vụ');
  await expect(figure).toContainText('chưa dùng');
  const place = async (): Promise<void> => {
    await figure.getByRole('button', { name: 'Chọn chỗ ghi' }).click();
    await figure.getByRole('combobox', { name: 'Chỉ tiêu' }).fill('rat nghiem trong');
    await page.getByRole('option').first().click();
    await figure.getByLabel('Năm', { exact: true }).fill('2017');
    await figure.getByRole('combobox', { name: 'Kỳ' }).click();
    await page.getByRole('option', { name: 'Quý IV/2017' }).click();
    await figure.getByRole('combobox', { name: 'Địa bàn' }).fill('phong tho');
    await figure.getByRole('combobox', { name: 'Địa bàn' }).fill('Phong Thổ');
    await page.getByRole('option', { name: 'Huyện Phong Thổ' }).click();
    await figure.getByRole('button', { name: 'Ghi 42 vào số liệu' }).click();
  };
  await place();
  await expect(figure.getByRole('link', { name: /Huyện Phong Thổ, Quý IV\/2017$/ })).toBeVisible();
  await place();
  await expect(figure.getByRole('alert')).toContainText('Ô này đang có số 42');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(figure).toContainText('chưa dùng');
});
