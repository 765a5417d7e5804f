import { expect, test } from '../support/app/index.ts';
import { goTo } from '../support/app/screens.ts';

test('a chart is chosen by kind, told in sentences that the clerk may reword, and printed as a page', async ({
  app: { page },
}) => {
  await goTo(page, 'Biểu đồ');
  await page.getByRole('button', { name: 'Thêm số liệu mẫu' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('row', { name: /Quý I\/2014/ })).toBeVisible();

  await page.getByRole('combobox', { name: 'Loại biểu đồ' }).click();
  await page.getByRole('option', { name: 'So với cùng kỳ' }).click();
  await expect(main.getByRole('columnheader', { name: 'So với cùng kỳ' })).toBeVisible();
  await expect(main.getByRole('row', { name: /^Huyện Mường Tè chưa có/ })).toBeVisible();

  const told = page.getByRole('region', { name: 'Nhận xét' });
  await expect(told).toContainText('chưa có số liệu: Huyện Mường Tè');
  await told.getByRole('button', { name: '26 ca' }).click();
  await expect(main.locator('td[data-lit]')).toHaveText('26*');

  await told.getByRole('button', { name: 'Sửa lời trước khi in' }).click();
  await page.getByRole('textbox', { name: 'Lời nhận xét sẽ in' }).fill('Lời của văn phòng.');
  await page.getByRole('button', { name: 'Trang in' }).click();
  await expect(page.locator('.paper').getByText('Lời của văn phòng.')).toBeVisible();
  await expect(page.locator('.paper').getByText('SỐ LIỆU MẪU').first()).toBeVisible();
  await expect(page.locator('.paper svg')).toBeVisible();
});

test('a chart is kept under a name and opened again', async ({ app: { page } }) => {
  await goTo(page, 'Biểu đồ');
  await page.getByRole('button', { name: 'Thêm số liệu mẫu' }).click();
  const kind = page.getByRole('combobox', { name: 'Loại biểu đồ' });
  const choose = async (name: string) => {
    await kind.click();
    await page.getByRole('option', { name }).click();
  };
  await choose('Bản đồ nhiệt');
  await page.getByRole('button', { name: 'Biểu đồ đã lưu' }).click();
  await page.getByRole('textbox', { name: 'Lưu biểu đồ này với tên' }).fill('Nhiệt HIV');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const list = page.getByRole('list', { name: 'Biểu đồ đã lưu' });
  await expect(list.getByRole('button', { name: 'Nhiệt HIV', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await choose('Tỷ trọng');
  await expect(kind).toHaveValue('Tỷ trọng');
  await page.getByRole('button', { name: 'Biểu đồ đã lưu' }).click();
  await list.getByRole('button', { name: 'Nhiệt HIV', exact: true }).click();
  await expect(kind).toHaveValue(/^Bản đồ nhiệt/);
});

test('the periods of a trend are gone through by keyboard, each told with its values', async ({
  app: { page },
}) => {
  await goTo(page, 'Biểu đồ');
  await page.getByRole('button', { name: 'Thêm số liệu mẫu' }).click();
  const periods = page.getByRole('slider');
  await periods.focus();
  await periods.press('Home');
  await expect(periods).toHaveAttribute('aria-valuetext', /^Quý I\/2014: .*Huyện Phong Thổ 20/);
  await periods.press('ArrowRight');
  await expect(periods).toHaveAttribute('aria-valuetext', /^Quý II\/2014/);
  await expect(periods.getByText('Huyện Phong Thổ: 20')).toBeVisible();
  await periods.press('Escape');
  await expect(periods.getByText('Huyện Phong Thổ: 20')).toBeHidden();
});

test('an area has its profile, and officials go through indicators and areas by the arrow keys', async ({
  app: { page },
}) => {
  await goTo(page, 'Biểu đồ');
  await page.getByRole('button', { name: 'Thêm số liệu mẫu' }).click();
  await expect(page.getByRole('main').getByRole('row', { name: /Quý I\/2014/ })).toBeVisible();
  await page.getByRole('link', { name: 'Hồ sơ địa bàn' }).click();
  const period = page.getByRole('combobox', { name: 'Kỳ', exact: true });
  await period.fill('Quý IV/2017');
  await page.getByRole('option', { name: 'Quý IV/2017' }).click();
  await expect(page.getByRole('row', { name: /^Số ca nhiễm HIV phát hiện mới ca 7 / })).toContainText('8/8');

  await page.getByRole('link', { name: 'Xem toàn màn hình' }).click();
  await expect(page.getByRole('img', { name: /^Số ca nhiễm HIV phát hiện mới/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('navigation', { name: 'Xem lần lượt' })).toContainText('Thành phố Lai Châu');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Chưa có số liệu của chỉ tiêu này.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: /^Biểu đồ/ })).toBeVisible();
});
