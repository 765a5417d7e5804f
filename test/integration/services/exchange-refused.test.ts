import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillForm } from '../../../build/screenshots/fill-form.ts';
import { formsFile, giveForms, readReturned } from '../../../electron/services/exchange/index.ts';
import { createTask } from '../../../electron/services/tasks/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { partOf } from '../../support/forms.ts';
import { aWrittenTask } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

/** The form of the one agency that owes a task. */
async function form(): Promise<Uint8Array> {
  const agency = 'Công an tỉnh';
  createTask(opened.context, aWrittenTask({ lead: [agency] }));
  const given = giveForms(opened.context, { agencies: [agency], asOf: '2018-08-01', restricted: false });
  return (await formsFile(opened.context, { ids: given.ids })).bytes;
}
const back = (bytes: Uint8Array) => readReturned(opened.context, { bytes });

describe('a file that is no form', () => {
  const said = async (bytes: Uint8Array) => {
    const { standing, reason } = await back(bytes);
    expect(standing).toBe('refused');
    return reason;
  };

  it('is told in a sentence: empty, too large, no XLSX, cut off, another workbook', async () => {
    const bytes = await form();
    expect(await said(new Uint8Array())).toMatch(/không có nội dung/);
    expect(await said(Buffer.from('%PDF-1.4'))).toMatch(/không phải tệp Excel/);
    expect(await said(bytes.slice(0, 900))).toMatch(/hỏng/);
    const zip = new JSZip();
    zip.file('a.txt', 'a');
    expect(await said(await zip.generateAsync({ type: 'uint8array' }))).toMatch(/không phải tệp Excel/);
    expect(await said(await fillForm(bytes, { '0,0': 'khác', '0,1': 'Bảng khác' }))).toMatch(
      /không phải phiếu/,
    );
    expect(await said(await fillForm(bytes, { '0,0': null }))).toMatch(/Mã phiếu trong tệp đã bị xóa/);
  });

  it('that unpacks to more than is safe to read is not unpacked', async () => {
    const zip = await JSZip.loadAsync(await form());
    zip.file('xl/media/bom.bin', new Uint8Array(60 * 1024 * 1024));
    const bomb = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await said(bomb)).toMatch(/giải nén ra quá lớn/);
  });

  it('with a lone cell at the far corner is no rectangle of billions', async () => {
    const bytes = await form();
    const zip = await JSZip.loadAsync(bytes);
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    zip.file('xl/worksheets/sheet1.xml', sheet.replace('</sheetData>', corner));
    const file = await back(await zip.generateAsync({ type: 'uint8array' }));
    expect(file.rows).toHaveLength(1);
  });
});
