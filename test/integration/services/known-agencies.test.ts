import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveAgency } from '../../../electron/services/directory/index.ts';
import { proposeMarks } from '../../../electron/services/drafts/index.ts';
import { acceptNotice, readNoticeFile } from '../../../electron/services/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const pasted = `BAN CHỈ ĐẠO
Số: 07/TB-BCĐ
Lai Châu, ngày 20 tháng 4 năm 2018
THÔNG BÁO
Kết luận phiên họp quý I năm 2018
Ngày 18/4/2018, Ban Chỉ đạo họp phiên quý I và kết luận như sau:
1. Giao Nhà Văn hóa Mẫu và Xanh, PV98 tổ chức tuyên truyền trước ngày 30/6/2018.
Nơi nhận:
- Lưu: VT.`;

const enter = (over: Partial<Parameters<typeof saveAgency>[1]> = {}) =>
  saveAgency(opened.context, {
    ...{ id: null, kind: 'facility', name: 'Nhà Văn hóa Mẫu và Xanh', aliases: ['PV98'], note: null },
    ...{ validFrom: null, validTo: null, successorId: null, names: [] },
    ...over,
  });
const leads = async () =>
  (await readNoticeFile(opened.context, { pasted })).reading.tasks.map(({ lead }) => lead);
const proposed = async (words: string) => {
  const text = `Giao ${words} tổ chức tuyên truyền trước ngày 30/6/2018.`;
  const block = { id: 'b1', section: 'conclusions', level: 1, text, marks: [] } as const;
  const { groups } = await proposeMarks(opened.context, { on: '2018-04-20', groups: [[block]] });
  const marks = groups[0]?.proposals[0]?.marks ?? [];
  return marks.filter(({ kind }) => kind === 'lead').map(({ start, end }) => text.slice(start, end));
};

describe('agencies of the directory', () => {
  it('are known to the reading of a notice by each of their spellings, from the moment they are entered', async () => {
    expect(await leads()).not.toEqual([['Nhà Văn hóa Mẫu và Xanh', 'PV98']]);
    enter({ aliases: [] });
    const second = enter({ name: 'Phòng Mẫu tám', aliases: ['PV98'] });
    expect(await leads()).toEqual([['Nhà Văn hóa Mẫu và Xanh', 'PV98']]);
    const { reading } = await readNoticeFile(opened.context, { pasted });
    acceptNotice(opened.context, { name: 'tb.txt', bytes: null, isSample: false, reading });
    const stored = opened.context.db.rows<{ agency: number }>(
      'SELECT agency_id AS agency FROM task_body ORDER BY position',
    );
    expect(stored.at(1)).toEqual({ agency: second.id });
  });

  it('are proposed in the editor by a former name too', async () => {
    expect(await proposed('PV98')).not.toEqual(['PV98']);
    enter({ aliases: [], names: [{ name: 'PV98', validFrom: null, validTo: '2019-12-31' }] });
    expect(await proposed('PV98')).toEqual(['PV98']);
  });

  it('do not make a word without a capital a name', async () => {
    const before = await leads();
    enter({ name: 'Chi cục Mẫu', aliases: ['tuyên truyền'] });
    expect(await leads()).toEqual(before);
  });
});
