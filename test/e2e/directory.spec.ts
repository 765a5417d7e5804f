import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, test } from '../support/app/index.ts';
import { countTo, takeIn } from '../support/app/screens.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong on the screen as it stands, opened anew. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.reload();
  await page.getByRole('article').waitFor();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

const open = (page: Page, address: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, address);

test('an agency is found by another spelling, renamed from a day on, and put back, by keyboard alone', async ({
  app: { page },
}) => {
  await open(page, '#/danh-ba');
  const filter = page.getByRole('textbox', { name: 'Lọc cơ quan' });
  await filter.fill('syt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 1, name: 'Sở Y tế' })).toBeVisible();

  await article.getByRole('button', { name: 'Thêm tên cũ' }).press('Enter');
  await page.keyboard.press('Control+s');
  await expect(article.getByText('Ghi tên cũ, hoặc bỏ dòng này.')).toBeVisible();
  const former = article.getByRole('group', { name: 'Tên cũ thứ 1' });
  await expect(former.getByLabel('Tên', { exact: true })).toBeFocused();
  await page.keyboard.type('Ty Y tế');
  await former.getByLabel('Đến hết ngày', { exact: true }).fill('31122017');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã lưu cơ quan.')).toBeVisible();

  const asOf = page.getByRole('textbox', { name: 'Tính đến ngày' });
  await asOf.fill('01/06/2017');
  await asOf.press('Enter');
  await expect(page.getByRole('table', { name: 'Danh sách cơ quan' }).getByRole('link')).toHaveText(
    'Ty Y tế',
  );
  await page.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await expect(page.getByRole('table', { name: 'Danh sách cơ quan' }).getByRole('link')).toHaveText(
    'Sở Y tế',
  );
  expect.soft(await faults(page)).toEqual([]);
});

test('a name that is too long is refused in a sentence, with nothing of it lost', async ({
  app: { page },
}) => {
  await open(page, '#/danh-ba/co-quan/moi');
  const name = page.getByLabel('Tên hiện nay');
  const long = `Chi cục Mẫu ${'x'.repeat(600)}`;
  await name.fill(long);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('dài 612 ký tự, quá giới hạn 500 ký tự');
  await expect(name).toHaveValue(long);
  await name.fill('Chi cục Mẫu');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { level: 1, name: 'Chi cục Mẫu' })).toBeVisible();
});

test('what was typed and not saved is still there after looking elsewhere', async ({ app: { page } }) => {
  await open(page, '#/danh-ba/co-quan/moi');
  const name = page.getByLabel('Tên hiện nay');
  await name.fill('Sở Y tế');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('đã là tên của Sở Y tế')).toBeVisible();
  await expect(name).toBeFocused();
  await name.fill('Chi cục Mẫu');
  await open(page, '#/hom-nay');
  await open(page, '#/danh-ba/co-quan/moi');
  await expect(name).toHaveValue('Chi cục Mẫu');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { level: 1, name: 'Chi cục Mẫu' })).toBeVisible();
  await expect(page).toHaveURL(/co-quan\/\d+$/);
});

test('two entries of one agency become one, and come apart again', async ({ app: { page } }) => {
  await open(page, '#/danh-ba/co-quan/moi');
  await page.getByLabel('Tên hiện nay').fill('Sở Y tế Lai Châu');
  await page.keyboard.press('Control+s');
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 1, name: 'Sở Y tế Lai Châu' })).toBeVisible();
  await article.getByRole('button', { name: 'Gộp…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Gộp vào').fill('syt');
  await page
    .getByRole('option', { name: /Sở Y tế/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Gộp' }).press('Enter');
  await expect(article.getByRole('heading', { level: 1, name: 'Sở Y tế', exact: true })).toBeVisible();
  await expect(article.getByText('Sở Y tế Lai Châu')).toBeVisible();
  await page
    .getByRole('alert')
    .filter({ hasText: 'Đã gộp' })
    .getByRole('button', { name: 'Hoàn tác' })
    .press('Enter');
  await expect(article.getByText('Sở Y tế Lai Châu')).toHaveCount(0);
});

test('a person is kept with a post, and shown with it in the agency', async ({ app: { page } }) => {
  await open(page, '#/danh-ba/nguoi');
  await page.getByRole('link', { name: 'Thêm người' }).press('Enter');
  await page.getByLabel('Họ và tên').fill('Nguyễn Văn Mẫu');
  await page.getByRole('button', { name: 'Thêm chức vụ' }).press('Enter');
  const post = page.getByRole('group', { name: 'Chức vụ thứ 1' });
  await post.getByLabel('Chức vụ', { exact: true }).fill('Giám đốc');
  await post.getByLabel('Cơ quan').fill('cong an');
  await page
    .getByRole('option', { name: /Công an/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await post.getByLabel('Từ ngày', { exact: true }).fill('01062016');
  await page.keyboard.press('Control+s');
  const row = page.getByRole('table', { name: 'Danh sách người' }).getByRole('row').nth(1);
  await expect(row).toContainText('Nguyễn Văn Mẫu');
  await expect(row).toContainText('Giám đốc');
  expect.soft(await faults(page)).toEqual([]);
  await open(page, '#/danh-ba/co-quan/3');
  await expect(page.getByRole('article').getByRole('link', { name: 'Nguyễn Văn Mẫu' })).toBeVisible();
});

test('a person is kept with the rank of another time, and listed and signing with the one of the day', async ({
  app: { page },
}) => {
  await open(page, '#/danh-ba/nguoi/moi');
  await page.getByLabel('Họ và tên').fill('Lò Thị Mẫu');
  await page.getByRole('textbox', { name: 'Cấp bậc' }).fill('Đại tá');
  await page.getByRole('button', { name: 'Thêm tên cũ' }).press('Enter');
  const former = page.getByRole('group', { name: 'Tên cũ thứ 1' });
  await expect(former.getByLabel('Họ và tên')).toHaveValue('Lò Thị Mẫu');
  await former.getByLabel('Họ và tên').fill('Lò Thị Mẫu Cũ');
  await former.getByLabel('Cấp bậc').fill('Thượng tá');
  await page.keyboard.press('Control+s');
  await expect(former.getByText('Ghi ít nhất một ngày')).toBeVisible();
  await former.getByLabel('Đến hết ngày', { exact: true }).fill('31122018');
  await page.keyboard.press('Control+s');
  await expect(page).toHaveURL(/nguoi\/\d+$/);
  expect.soft(await faults(page)).toEqual([]);

  const people = page.getByRole('table', { name: 'Danh sách người' });
  await countTo(page, '01/06/2018');
  await expect(people.getByRole('link')).toHaveText('Lò Thị Mẫu Cũ');
  await page.getByRole('textbox', { name: 'Lọc người' }).fill('lo thi mau');
  await expect(people.getByRole('link')).toHaveCount(1);

  await open(page, '#/danh-ba/ban-hanh/3');
  await page.getByRole('button', { name: 'Thêm người ký' }).press('Enter');
  const signer = page.getByRole('group', { name: 'Người ký thứ 1' });
  await signer.getByLabel('Họ và tên').fill('Lò Thị Mẫu Cũ');
  await signer.getByLabel('Chức vụ', { exact: true }).fill('Trưởng ban');
  await expect(signer.locator('.signer-block')).toContainText('Thượng tá Lò Thị Mẫu Cũ');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã lưu cơ quan ban hành.')).toBeVisible();
  await countTo(page, '01/06/2019');
  await expect(signer.locator('.signer-block')).toContainText('Đại tá Lò Thị Mẫu');
  await expect(signer.locator('.signer-block')).not.toContainText('Cũ');
});

test('who signs for the committee is set with the term, and seen as papers print it', async ({
  app: { page },
}) => {
  await open(page, '#/danh-ba/ban-hanh');
  await page
    .getByRole('table', { name: 'Danh sách cơ quan ban hành' })
    .getByRole('link', { name: /^Ban Chỉ đạo/ })
    .press('Enter');
  await page.getByRole('button', { name: 'Thêm người ký' }).press('Enter');
  const signer = page.getByRole('group', { name: 'Người ký thứ 1' });
  await signer.getByLabel('Họ và tên').fill('Trần Thị Mẫu');
  await signer.getByRole('combobox', { name: 'Thẩm quyền ký' }).fill('KT.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await expect(signer.getByText('Ghi KT. ai, như “TRƯỞNG BAN”.')).toBeVisible();
  await expect(signer.getByText('Ghi chức vụ của người ký.')).toBeVisible();
  await signer.getByLabel('KT. ai').fill('Trưởng ban');
  await signer.getByLabel('Chức vụ', { exact: true }).fill('Phó Trưởng ban');
  await signer.getByLabel('Chức vụ ở cơ quan chủ quản').fill('Phó Chủ tịch UBND tỉnh');
  await expect(signer).toContainText('KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã lưu cơ quan ban hành.')).toBeVisible();
  expect.soft(await faults(page)).toEqual([]);
});

test('the register of tasks names an agency as it was called on the day, by keyboard alone', async ({
  app: { page },
}) => {
  await takeIn(page, 'example-2018-quarterly.txt');
  await open(page, '#/danh-ba');
  await page.getByRole('textbox', { name: 'Lọc cơ quan' }).fill('Công an tỉnh');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const article = page.getByRole('article');
  await article.getByRole('button', { name: 'Thêm tên cũ' }).press('Enter');
  const former = article.getByRole('group', { name: 'Tên cũ thứ 1' });
  await former.getByLabel('Tên', { exact: true }).fill('Ty Công an mẫu');
  await former.getByLabel('Đến hết ngày', { exact: true }).fill('31122018');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã lưu cơ quan.')).toBeVisible();
  await countTo(page, '01/06/2018');
  await open(page, '#/nhiem-vu/bieu-theo-doi');
  await expect(page.locator('.paper')).toContainText('Ty Công an mẫu');
  await countTo(page, '01/06/2019');
  await expect(page.locator('.paper')).toContainText('đến ngày 01/06/2019');
  await expect(page.locator('.paper')).not.toContainText('Ty Công an mẫu');
});

test('a spelling entered in the directory is read in the next notice and proposed in the editor', async ({
  app: { page },
}) => {
  await open(page, '#/danh-ba/co-quan/moi');
  await page.getByLabel('Tên hiện nay').fill('PV98 Mẫu');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { level: 1, name: 'PV98 Mẫu' })).toBeVisible();

  await open(page, '#/nhap-thong-bao');
  const conclusion = 'Giao PV98 Mẫu rà soát người nghiện trước ngày 30/6/2018.';
  const head = 'Số: 07/TB-BCĐ\nLai Châu, ngày 20 tháng 4 năm 2018\nTHÔNG BÁO\nKết luận phiên họp quý I';
  await page.getByLabel('Hoặc dán nội dung thông báo').fill(`${head}\n1. ${conclusion}`);
  await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).press('Enter');
  const reading = page.getByRole('form', { name: 'Nội dung đã đọc' });
  await expect(reading.getByRole('group', { name: 'Nhiệm vụ 1', exact: true })).toContainText('PV98 Mẫu');

  await open(page, '#/ket-luan');
  await page.getByRole('button', { name: 'Soạn thông báo' }).press('Enter');
  await page.getByRole('region', { name: 'Kết luận, nhiệm vụ' }).locator('textarea').first().focus();
  await page.keyboard.type(conclusion);
  const pane = page.getByRole('region', { name: 'Nhiệm vụ của dự thảo' });
  await expect(pane.locator('.draft-task').getByText('PV98 Mẫu', { exact: true })).toBeVisible();
});
