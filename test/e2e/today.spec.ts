import { expect, test } from '../support/app/index.ts';
import { countTo, goTo, takeIn } from '../support/app/screens.ts';

test('the first screen tells what is late and due for the day counted to', async ({ app: { page } }) => {
  await expect(page.getByText('Chưa có việc nào để theo dõi')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Nhập thông báo' })).toBeVisible();
  await takeIn(page, 'example-2018-quarterly.txt');
  await goTo(page, 'Hôm nay');
  await expect(page.getByRole('heading', { name: 'Quá hạn (8)' })).toBeVisible();

  await countTo(page, '03032018');
  const late = page.getByRole('region', { name: 'Quá hạn (1)' });
  await expect(late).toContainText('Quá hạn 3 ngày');
  await expect(late).toContainText('28/02/2018');
  const due = page.getByRole('region', { name: 'Đến hạn trong 15 ngày (1)' });
  await expect(due).toContainText('15/03/2018');
  await expect(page.getByRole('main')).toContainText('Tính đến ngày 03/03/2018');

  const day = page.getByRole('textbox', { name: 'Tính đến ngày', exact: true });
  await day.fill('ngày kia');
  await day.blur();
  await expect(page.getByRole('banner')).toContainText('Không đọc được ngày');
  await expect(day).toHaveValue('ngày kia');
  await countTo(page, '01/02/2018');
  await expect(page.getByText('Không có nhiệm vụ nào quá hạn.')).toBeVisible();
  await late.or(due).first().waitFor({ state: 'hidden' });
  await countTo(page, '03/03/2018');
  await page.getByRole('link', { name: /^Xem cả .*: Quá hạn$/ }).press('Enter');
  await expect(page.getByRole('button', { name: 'Quá hạn 1', pressed: true })).toBeVisible();
  await page.getByRole('button', { name: /^Tất cả/ }).click();
  await countTo(page, '01/02/2018');
  await goTo(page, 'Nhiệm vụ');
  await expect(page.getByRole('button', { name: 'Quá hạn 0' })).toBeVisible();
});
