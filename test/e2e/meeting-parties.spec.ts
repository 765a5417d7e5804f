import type { Page } from '@playwright/test';
import type { Envelope } from '../../shared/contract/index.ts';
import { expect, test } from '../support/app/index.ts';
import { someDetails } from '../support/meetings.ts';

declare const soKetLuan: { call(channel: string, request: unknown): Promise<Envelope<unknown>> };

const ask = async (page: Page, channel: string, request: unknown) => {
  const envelope = await page.evaluate(([name, asked]) => soKetLuan.call(String(name), asked), [
    channel,
    request,
  ] as const);
  if (!envelope.ok) throw new Error(envelope.error.message);
  return envelope.value;
};
const open = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const saved = (page: Page) => expect(page.locator('.save-state')).toHaveText(/^Đã lưu \d\d:\d\d$/);
const aRecord = async (page: Page) => {
  await ask(page, 'meetings.create', { details: someDetails() });
  await open(page, '#/hoi-nghi/1');
  await expect(page.getByRole('heading', { name: 'Thông tin' })).toBeVisible();
};

test('in whose name the papers go out is chosen on the record by keyboard, and papers and draft follow', async ({
  app: { page },
}) => {
  await aRecord(page);
  const field = page.getByLabel('Cơ quan ban hành');
  await expect(field.locator('option:checked')).toHaveText(/^Mặc định: Ban Chỉ đạo/);
  await field.focus();
  await page.keyboard.type('Văn phòng');
  await expect(field.locator('option:checked')).toHaveText('Văn phòng (UBND tỉnh Lai Châu)');
  await saved(page);
  await open(page, '#/hoi-nghi/1/giay-to/giay-moi');
  await expect(page.locator('.paper')).toContainText('GM-VPUBND');
  await open(page, '#/hoi-nghi/1');
  await expect(field.locator('option:checked')).toHaveText('Văn phòng (UBND tỉnh Lai Châu)');
});

test('a person of the directory is proposed before those of earlier meetings, and fills the row', async ({
  app: { page },
}) => {
  await ask(page, 'directory.savePerson', {
    ...{ id: null, name: 'Nguyễn Văn Mẫu', rank: null, note: null, names: [] },
    posts: [{ agencyId: null, agency: 'Sở Y tế', position: 'Giám đốc', validFrom: null, validTo: null }],
  });
  await ask(page, 'meetings.create', { details: someDetails({ name: 'Họp trước' }) });
  await ask(page, 'meetings.saveAttendees', {
    id: 1,
    rows: [
      {
        ...{ id: null, siteId: null, site: null, agency: 'Công an tỉnh', title: 'Trưởng phòng' },
        ...{ name: 'Nguyễn Văn Mẫu', personId: null, attendance: 'invited', substitute: null },
      },
    ],
  });
  await ask(page, 'meetings.create', { details: someDetails() });
  await open(page, '#/hoi-nghi/2');
  await expect(page.getByRole('heading', { name: 'Thông tin' })).toBeVisible();
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('Enter');
  await page.getByLabel('Họ tên, dòng 1').focus();
  await page.keyboard.type('nguyen van');
  await expect(page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option')).toHaveText([
    /Nguyễn Văn Mẫu.*Giám đốc, Sở Y tế/,
    /Nguyễn Văn Mẫu.*Trưởng phòng, Công an tỉnh/,
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Chức vụ, dòng 1')).toHaveValue('Giám đốc');
  await expect(page.getByLabel('Cơ quan, dòng 1')).toHaveValue('Sở Y tế');
  await saved(page);
  expect(await ask(page, 'meetings.get', { id: 2 })).toMatchObject({
    attendees: [{ name: 'Nguyễn Văn Mẫu', title: 'Giám đốc', agency: 'Sở Y tế', personId: 1 }],
  });
  await page.getByLabel('Họ tên, dòng 1').press('End');
  await page.keyboard.type(' B');
  await saved(page);
  await expect
    .poll(() => ask(page, 'meetings.get', { id: 2 }))
    .toMatchObject({ attendees: [{ name: 'Nguyễn Văn Mẫu B', personId: null }] });
});

test('an agency that had ended before the meeting is told, and its successor put in its place by keyboard', async ({
  app: { page },
}) => {
  await ask(page, 'meetings.create', { details: someDetails({ heldOn: '2025-04-10' }) });
  const row = { id: null, siteId: null, site: null, title: 'Giám đốc', personId: null, substitute: null };
  const asked = { ...row, agency: 'Sở LĐTBXH', name: 'Nguyễn Văn Mẫu', attendance: 'invited' };
  await ask(page, 'meetings.saveAttendees', { id: 1, rows: [asked] });
  await open(page, '#/hoi-nghi/1/giay-to/danh-sach');
  await expect(page.locator('.paper')).toContainText('Sở Lao động - Thương binh và Xã hội');
  const note = page.getByRole('list', { name: 'Cơ quan đã kết thúc hoạt động' });
  await expect(note).toHaveText(
    'Sở Lao động - Thương binh và Xã hội hoạt động đến hết ngày 28/02/2025, cơ quan kế thừa là Sở Nội vụ.',
  );
  await open(page, '#/hoi-nghi/1');
  await note.getByRole('button', { name: 'Thay bằng Sở Nội vụ' }).press('Enter');
  const agency = page.getByLabel('Cơ quan, dòng 1');
  await expect(agency).toHaveValue('Sở Nội vụ');
  await expect(note).toHaveCount(0);
  await agency.press('Control+z');
  await expect(agency).toHaveValue('Sở LĐTBXH');
  await note.getByRole('button', { name: 'Thay bằng Sở Nội vụ' }).press('Enter');
  await saved(page);
  await open(page, '#/hoi-nghi/1/giay-to/danh-sach');
  await expect(page.locator('.paper')).toContainText('Sở Nội vụ');
  await expect(note).toHaveCount(0);
});
