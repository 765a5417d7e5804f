import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ChannelName, Envelope, ParsedRequestOf, ReplyOf } from '../../shared/contract/index.ts';
import { expect, type LaunchedApp, test } from '../support/app/index.ts';
import { anAgendaItem, anAttendee, someDetails } from '../support/meetings.ts';

declare const soKetLuan: { call(channel: string, request: unknown): Promise<Envelope<unknown>> };

/** Asks a channel as the page would. */
async function ask<C extends ChannelName>(page: Page, channel: C, request: ParsedRequestOf<C>) {
  const envelope = await page.evaluate(([name, asked]) => soKetLuan.call(name, asked), [
    channel,
    request,
  ] as const);
  if (!envelope.ok) throw new Error(envelope.error.message);
  return envelope.value as ReplyOf<C>;
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const type = (page: Page, words: string) => page.keyboard.insertText(words);
const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const saved = (page: Page) => expect(page.locator('.save-state')).toHaveText(/^Đã lưu \d\d:\d\d$/);
const openRecord = async (page: Page, id: number) => {
  await goTo(page, `#/hoi-nghi/${id}`);
  await expect(page.getByRole('heading', { name: 'Thông tin' })).toBeVisible();
};
const aMeeting = async (page: Page, over = {}) =>
  (await ask(page, 'meetings.create', { details: someDetails(over) })).id;

/** Pastes text into the field in focus, as the system's clipboard would. */
const paste = (page: Page, text: string) =>
  page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    const options = { clipboardData: data, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', options));
  }, text);

test('a whole record is written by keyboard alone, and is there after a reload', async ({
  app: { page },
}) => {
  await goTo(page, '#/hoi-nghi');
  await expect(page.getByText('Chưa có hội nghị nào')).toBeVisible();
  await press(page, 'Control+n');
  await expect(page.getByRole('heading', { name: 'Thông tin' })).toBeVisible();
  await press(page, 'Alt+1');
  await type(page, 'Giao ban công tác phòng, chống ma túy quý I');
  await press(page, 'Tab', 'g', 'Tab', 'T', 'Tab');
  await type(page, '05022018');
  await press(page, 'Tab', 'Tab');
  await type(page, '14h30');
  await press(page, 'Tab');
  await type(page, '1700');
  await press(page, 'Tab', 'Tab', 'Tab');
  await type(page, 'Phòng họp tầng 2');
  await press(page, 'Tab');
  await type(page, 'Phó Chủ tịch UBND tỉnh');
  await saved(page);

  await press(page, 'Alt+3', 'Enter');
  await type(page, 'so y te');
  await press(page, 'Tab');
  await type(page, 'Giám đốc');
  await press(page, 'Tab');
  await type(page, 'Nguyễn Văn Mẫu');
  await press(page, 'Enter');
  await type(page, 'cong an ti');
  await press(page, 'ArrowDown', 'Enter', 'Tab');
  await type(page, 'Phó Giám đốc');
  await press(page, 'Enter', 'Delete', 'Alt+ArrowUp');

  await press(page, 'Alt+4', 'Enter');
  await type(page, 'Báo cáo quý I');
  await press(page, 'Tab');
  await type(page, 'Công an tỉnh');
  await press(page, 'Tab');
  await type(page, '14:40');
  await press(page, 'Enter');
  await type(page, 'Thảo luận');

  await press(page, 'Alt+5', 'Enter');
  await type(page, 'Sở Y tế');
  await press(page, 'Tab', 'Tab');
  await type(page, 'Đề nghị bổ sung thuốc Methadone');

  await press(page, 'Alt+6', 'Enter');
  await type(page, 'Đồng ý bổ sung');
  await press(page, 'Enter');
  await type(page, 'Sở Y tế lập kế hoạch');
  await press(page, 'Control+s');
  await saved(page);

  expect(await ask(page, 'meetings.get', { id: 1 })).toMatchObject({
    meeting: {
      ...{ name: 'Giao ban công tác phòng, chống ma túy quý I', kind: 'monthly', form: 'in-person' },
      ...{ heldOn: '2018-02-05', startsAt: '14:30', endsAt: '17:00' },
      ...{ place: 'Phòng họp tầng 2', chair: 'Phó Chủ tịch UBND tỉnh', state: 'planned' },
    },
    attendees: [
      { agency: 'Công an tỉnh', title: 'Phó Giám đốc' },
      { agency: 'Sở Y tế', title: 'Giám đốc', name: 'Nguyễn Văn Mẫu', attendance: 'invited' },
    ],
    agenda: [
      { title: 'Báo cáo quý I', presenter: 'Công an tỉnh', startsAt: '14:40' },
      { title: 'Thảo luận' },
    ],
    speeches: [{ who: 'Sở Y tế', kind: 'report', gist: 'Đề nghị bổ sung thuốc Methadone' }],
    outcomes: [{ text: 'Đồng ý bổ sung' }, { text: 'Sở Y tế lập kế hoạch' }],
  });
  await page.reload();
  await expect(page.getByLabel('Họ tên, dòng 2')).toHaveValue('Nguyễn Văn Mẫu');
});

test('one click fills the sites of the day: 8 districts before 01/7/2025, 38 communes from then on', async ({
  app: { page },
}) => {
  const id = await aMeeting(page);
  await openRecord(page, id);
  await page.getByRole('button', { name: 'Điền điểm cầu cấp tỉnh và 8 huyện, thành phố' }).click();
  await expect(page.getByLabel('Tên điểm cầu, dòng 9')).toHaveValue('Huyện Nậm Nhùn');
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Tên điểm cầu, dòng 1', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await page
    .getByLabel('Cơ quan, dòng 1')
    .or(page.getByRole('button', { name: 'Thêm đại biểu' }))
    .focus();
  await press(page, 'Enter', 'Tab', 'Tab');
  await type(page, 'Lò Thị Mẫu');
  await press(page, 'Tab');
  await type(page, 'tam duong');
  await press(page, 'ArrowDown', 'Tab', 'C', 'Control+s');
  await saved(page);
  const { sites, attendees } = await ask(page, 'meetings.get', { id });
  expect(sites).toHaveLength(9);
  const site = sites.find(({ id: siteId }) => siteId === attendees[0]?.siteId);
  expect(site).toMatchObject({ name: 'Huyện Tam Đường' });
  await expect(page.getByText('1 người, 1 có mặt, 0 vắng')).toBeVisible();

  const later = await aMeeting(page, { heldOn: '2025-07-01' });
  await openRecord(page, later);
  await page.getByRole('button', { name: 'Điền điểm cầu cấp tỉnh và 38 xã, phường' }).click();
  await expect(page.getByLabel('Tên điểm cầu, dòng 39')).not.toHaveValue('');
});

test('a pasted list of 300 becomes rows that stay quick to work on', async ({ app: { page } }) => {
  const id = await aMeeting(page);
  await openRecord(page, id);
  await press(page, 'Alt+3', 'Enter');
  const lines = Array.from({ length: 300 }, (_, at) => `Sở Y tế\tGiám đốc\tĐại biểu mẫu ${at + 1}`);
  await paste(page, lines.join('\r\n'));
  await expect(page.getByText('300 người, 0 có mặt, 0 vắng')).toBeVisible();
  await saved(page);
  expect((await ask(page, 'meetings.get', { id })).attendees).toHaveLength(300);

  const first = page.getByLabel('Họ tên, dòng 1', { exact: true });
  await first.focus();
  const milliseconds = await page.evaluate(async () => {
    const started = performance.now();
    for (let at = 0; at < 20; at += 1) {
      document.execCommand('insertText', false, 'x');
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    }
    return (performance.now() - started) / 20;
  });
  expect(milliseconds).toBeLessThan(250);
  await page.keyboard.press('Control+z');
  await expect(first).toHaveValue('Đại biểu mẫu 1');
  await page.getByRole('button', { name: 'Ghi 300 người có mặt' }).click();
  await expect(page.getByText('300 người, 300 có mặt, 0 vắng')).toBeVisible();
  await page.getByRole('button', { name: 'Thêm đại biểu' }).click();
  await expect(page.getByLabel('Cơ quan, dòng 301')).toBeFocused();
});

test('what cannot be stored is said where it stands, and nothing typed is lost', async ({
  app: { page },
}) => {
  const id = await aMeeting(page);
  await openRecord(page, id);
  const until = page.getByLabel('Đến giờ');
  await until.fill('25h');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Không đọc được giờ.')).toBeVisible();
  await expect(until).toHaveValue('25h');
  await until.fill('13h');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Giờ kết thúc sớm hơn giờ bắt đầu')).toBeVisible();
  await expect(page.locator('.save-state')).toHaveText('Còn chỗ chưa lưu được');

  await page.getByRole('button', { name: 'Ghi nhận đã họp' }).click();
  await expect(page.getByText('Còn chỗ chưa lưu được trong hồ sơ.')).toBeVisible();
  await goTo(page, '#/hom-nay');
  await expect(page.locator('.record')).toHaveCount(0);
  await openRecord(page, id);
  await expect(page.getByLabel('Đến giờ')).toHaveValue('13:00');
  await page.getByLabel('Đến giờ').fill('1800');
  await page.keyboard.press('Tab');
  await saved(page);
  expect((await ask(page, 'meetings.get', { id })).meeting.endsAt).toBe('18:00');
});

test('a concluded record is closed till it is opened again with a reason', async ({ app: { page } }) => {
  const id = await aMeeting(page);
  await openRecord(page, id);
  await page.getByRole('button', { name: 'Ghi nhận đã họp' }).click();
  await page.getByRole('button', { name: 'Chốt hồ sơ' }).click();
  const reopen = page.getByRole('button', { name: 'Mở lại hồ sơ' });
  await expect(reopen).toBeVisible();
  await expect(page.getByLabel('Tên hội nghị')).toHaveJSProperty('readOnly', true);
  await expect(page.getByRole('button', { name: 'Thêm đại biểu' })).toHaveCount(0);

  await reopen.focus();
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'Lý do mở lại' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByText('Chưa ghi lý do.')).toBeVisible();
  await type(page, 'Sót ý kiến của Sở Y tế');
  await press(page, 'Enter');
  await expect(page.getByText('Mở lại hồ sơ: Sót ý kiến của Sở Y tế')).toBeVisible();
  await expect(page.getByLabel('Tên hội nghị')).toHaveJSProperty('readOnly', false);
});

/** Notes the paths that the system is asked to open, instead of opening them. */
const noteOpened = (app: LaunchedApp) =>
  app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    Object.assign(shell, {
      openPath: async (path: string) => {
        opened.push(path);
        return '';
      },
    });
  }, null);

test('files are attached, opened by the system, told of where they changed, taken away and brought back', async ({
  app,
  folder,
}) => {
  const { page } = app;
  const id = await aMeeting(page);
  await ask(page, 'meetings.saveAgenda', { id, rows: [anAgendaItem()] });
  await openRecord(page, id);
  await noteOpened(app);
  const papers = join(folder, 'papers');
  mkdirSync(papers);
  for (const name of ['Báo cáo.docx', 'Phụ lục.xlsx']) writeFileSync(join(papers, name), name);
  await page.getByLabel('Chọn tệp đính kèm').setInputFiles(join(papers, 'Báo cáo.docx'));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'đính kèm tài liệu cho mục 1' }).click();
  await (await chooser).setFiles(join(papers, 'Phụ lục.xlsx'));
  await expect(page.getByRole('button', { name: '1 tệp, đính kèm tài liệu cho mục 1' })).toBeVisible();

  await page.getByRole('button', { name: 'Báo cáo.docx', exact: true }).click();
  const openedPaths = () =>
    app.evaluate(() => (globalThis as { opened?: readonly string[] }).opened ?? [], null);
  await expect.poll(openedPaths).toEqual([expect.stringMatching(/Báo cáo\.docx$/)]);

  const kept = join(folder, 'data', 'attachments');
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'khác');
  await page.reload();
  await expect(page.getByText('Tệp đã bị thay đổi sau khi đính kèm')).toHaveCount(2);
  await page.getByRole('button', { name: 'Báo cáo.docx', exact: true }).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Báo cáo.docx', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('button', { name: 'Báo cáo.docx', exact: true })).toBeVisible();
});

/** Drops a made file of so many bytes onto the page. */
const dropFile = (page: Page, name: string, size: number) =>
  page.evaluate(
    ([called, length]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(length)], called));
      document
        .querySelector('.record-page')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, size] as const,
  );

test('a long file is handed over in pieces and kept whole', async ({ app: { page } }) => {
  const id = await aMeeting(page);
  await openRecord(page, id);
  await dropFile(page, 'Ghi hình.mp4', 9 * 1024 * 1024 + 5);
  await expect(page.getByRole('button', { name: 'Ghi hình.mp4', exact: true })).toBeVisible();
  const { rows } = await ask(page, 'attachments.list', { meetingId: id });
  expect(rows).toMatchObject([{ name: 'Ghi hình.mp4', size: 9 * 1024 * 1024 + 5 }]);
  expect((await ask(page, 'attachments.check', { meetingId: id })).rows).toMatchObject([{ state: 'whole' }]);
});

test('of several files one is stopped: those before it stay, and it is said which were not attached', async ({
  app: { page },
}) => {
  const id = await aMeeting(page);
  await openRecord(page, id);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['a'], 'Trước.pdf'));
    data.items.add(new File([new Uint8Array(190 * 1024 * 1024)], 'Ghi hình.mp4'));
    data.items.add(new File(['c'], 'Sau.pdf'));
    document
      .querySelector('.record-page')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await page.getByRole('button', { name: 'Dừng' }).press('Enter');
  await expect(
    page.getByText('Đã đính kèm 1 tệp (Trước.pdf); chưa đính kèm 2 tệp (Ghi hình.mp4, Sau.pdf).'),
  ).toBeVisible();
  const { rows } = await ask(page, 'attachments.list', { meetingId: id });
  expect(rows.map(({ name }) => name)).toEqual(['Trước.pdf']);
});

test('a file of more than 200 MB is refused with the limit said', async ({ app: { page } }) => {
  await openRecord(page, await aMeeting(page));
  await dropFile(page, 'Ghi hình.mp4', 201 * 1024 * 1024);
  await expect(page.getByText('Tệp "Ghi hình.mp4" dài 201 MB, quá giới hạn 200 MB')).toBeVisible();
});

test('Del on the list puts a meeting into the bin, and one click takes it out', async ({ app: { page } }) => {
  await aMeeting(page);
  await goTo(page, '#/hoi-nghi');
  const row = page.getByRole('link', { name: 'Giao ban công tác phòng, chống ma túy quý I' });
  await row.focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Chưa có hội nghị nào')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(row).toBeVisible();
});

test('the record and the list pass the accessibility checks', async ({ app: { page } }) => {
  test.setTimeout(120_000);
  const id = await aMeeting(page);
  await ask(page, 'meetings.saveAttendees', {
    id,
    rows: [anAttendee(), anAttendee({ attendance: 'absent' })],
  });
  await ask(page, 'meetings.saveAgenda', { id, rows: [anAgendaItem()] });
  await openRecord(page, id);
  await page.getByLabel('Cơ quan, dòng 1').fill('so');
  await expect(page.getByRole('listbox', { name: 'Gợi ý' })).toBeVisible();
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id: rule }) => rule);
  expect(await violations()).toEqual([]);
  await goTo(page, '#/hoi-nghi');
  await expect(page.getByRole('table', { name: 'Danh sách hội nghị' })).toBeVisible();
  expect(await violations()).toEqual([]);
});
