import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { openWriteContext } from '../../electron/services/opening/index.ts';
import { createTask } from '../../electron/services/tasks/index.ts';
import { test as base, expect, type LaunchedApp, launchApp } from '../support/app/index.ts';
import { countingRender } from '../support/drafts.ts';
import { aWrittenTask } from '../support/tasks.ts';

/** The app over late tasks of two agencies, one who signs for every issuer. */
const test = base.extend<{ readonly office: LaunchedApp }>({
  office: async ({ folder }, use) => {
    const dataDir = join(folder, 'data');
    const context = await openWriteContext({
      ...{ dataDir, backupDir: `${dataDir} - ban sao`, version: '0.0.0', who: 'thu-ky' },
      render: countingRender(),
    });
    context.db.run(
      `INSERT INTO signer (issuer_id, name, authority, authority_of, position)
       SELECT id, 'Trần Thị Mẫu', 'TL.', 'TRƯỞNG BAN', 'CHÁNH VĂN PHÒNG' FROM issuer`,
    );
    createTask(context, aWrittenTask({ content: 'Rà soát người nghiện.' }));
    createTask(context, aWrittenTask({ content: 'Lập kế hoạch tuyên truyền.' }));
    createTask(context, aWrittenTask({ content: 'Mở điểm cấp thuốc.', lead: ['Sở Y tế'] }));
    context.db.close();
    const app = await launchApp(folder);
    await use(app);
    await app.close();
  },
});

test('letters go out to all chosen agencies under consecutive numbers, are printed in one go and kept', async ({
  office: { page },
}) => {
  await page.evaluate(() => {
    location.hash = '#/nhiem-vu/don-doc';
  });
  const agencies = page.getByRole('table', { name: 'Cơ quan cần đôn đốc' });
  await expect(agencies.getByRole('row').nth(1)).toContainText('Công an tỉnh');
  await expect(agencies.getByRole('row').nth(2)).toContainText('02');
  const paper = page.locator('.reminder-preview .paper');
  await expect(paper).toContainText('Công an tỉnh còn 02 nhiệm vụ quá hạn');
  await page.getByRole('button', { name: 'Xem trước công văn gửi Sở Y tế' }).press('Enter');
  await expect(paper).toContainText('Mở điểm cấp thuốc.');
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa'])
    .analyze();
  expect.soft(violations.map(({ id }) => id)).toEqual([]);

  await page.getByLabel(/^Số đầu tiên/).fill('12');
  await page.getByRole('button', { name: 'Ban hành 2 công văn' }).press('Enter');
  await expect(page.getByText('Đã ban hành 2 / 2 công văn.')).toBeVisible();
  const past = page.getByRole('table', { name: 'Công văn đôn đốc đã ban hành' });
  await expect(past.getByRole('row')).toHaveCount(3);
  await expect(past).toContainText('12/');
  await expect(past).toContainText('13/');
  await expect(page.getByLabel(/^Số đầu tiên/)).toHaveValue('14');
  await expect(page.getByRole('button', { name: 'Ban hành 0 công văn' })).toBeDisabled();

  await page.getByRole('button', { name: 'In tất cả' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'In', exact: true }).click();
  await expect(page.getByText('Đã gửi 2 văn bản tới máy in.')).toBeVisible();

  await past.getByRole('link').first().click();
  await expect(page.locator('.paper')).toContainText('13/');
});

test('tasks chosen in the register are the ones that are reminded of; an agency left out gets no letter', async ({
  office: { page },
}) => {
  await page.evaluate(() => {
    location.hash = '#/nhiem-vu';
  });
  for (const content of ['Rà soát người nghiện.', 'Mở điểm cấp thuốc.'])
    await page.getByLabel(`Chọn nhiệm vụ: ${content}`).click();
  await page.getByRole('link', { name: 'Đôn đốc' }).click();
  await expect(page.getByText('Chỉ xét 2 nhiệm vụ đã chọn')).toBeVisible();
  await page.getByLabel('Gửi công văn tới Sở Y tế').uncheck();
  await page.getByRole('button', { name: 'Ban hành 1 công văn' }).click();
  await expect(page.getByText('Đã ban hành 1 / 1 công văn.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Gửi công văn tới Công an tỉnh/ })).toContainText(
    '1 nhiệm vụ, ',
  );
});

test('a number that is taken stops the run with the next one said; a reminder noted by hand is taken back', async ({
  office: { page },
}) => {
  await page.evaluate(() => {
    location.hash = '#/nhiem-vu/don-doc';
  });
  await page.getByLabel('Gửi công văn tới Sở Y tế').uncheck();
  await page.getByRole('button', { name: 'Ban hành 1 công văn' }).click();
  await expect(page.getByText('Đã ban hành 1 / 1 công văn.')).toBeVisible();
  // Whoever had a letter of that day is left out of the next run unless ticked again.
  const police = page.getByLabel('Gửi công văn tới Công an tỉnh');
  await expect(police).not.toBeChecked();
  await expect(page.getByLabel('Gửi công văn tới Sở Y tế')).not.toBeChecked();
  await police.check();
  await page.getByLabel(/^Số đầu tiên/).fill('1');
  await page.getByRole('button', { name: 'Ban hành 1 công văn' }).click();
  await expect(page.getByText(/Số 01\/.* đã cấp .*số tiếp theo là 02/)).toBeVisible();
  await expect(page.getByText('Đã dừng: ban hành được 0 / 1 công văn.')).toBeVisible();

  await expect(police).not.toBeChecked();
  await page.getByLabel('Gửi công văn tới Sở Y tế').check();
  await page.getByRole('button', { name: 'Ghi đã đôn đốc…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click();
  const health = page.getByRole('row', { name: /Gửi công văn tới Sở Y tế/ });
  await expect(health).toContainText('1 nhiệm vụ, ');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(health).toContainText('chưa lần nào');
});

test('the code of a slip, typed into the search, opens the task for its progress; a wrong one is told', async ({
  office: { page },
}) => {
  await page.evaluate(() => {
    location.hash = '#/nhiem-vu/phieu?viec=2';
  });
  const paper = page.locator('.paper');
  await expect(paper).toContainText('Lập kế hoạch tuyên truyền.');
  await expect(paper.getByRole('img', { name: /^Mã QR: NV-000002-/ })).toBeVisible();
  const code = (await paper.locator('.paper-code').textContent()) ?? '';
  await page.keyboard.press('Control+k');
  const search = page.getByPlaceholder(/^Tìm kết luận/);
  await search.fill(code.replace('2', '3'));
  await expect(page.getByText(/chưa đúng: thiếu hoặc nhầm ký tự/)).toBeVisible();
  await search.fill(code.toLowerCase());
  await expect(page.getByText(`Cập nhật tiến độ nhiệm vụ ${code}`)).toBeVisible();
  await search.press('Enter');
  await expect(page).toHaveURL(/#\/nhiem-vu\/2\/bao-cao/);
});

test('the sheet of an agency opens from its line', async ({ office: { page } }) => {
  await page.evaluate(() => {
    location.hash = '#/nhiem-vu/don-doc';
  });
  await page
    .getByRole('table', { name: 'Cơ quan cần đôn đốc' })
    .getByRole('link', { name: 'Công an tỉnh' })
    .click();
  await expect(page.locator('.paper')).toContainText('Công an tỉnh, tính đến ngày');
});
