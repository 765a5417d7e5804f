import { describe, expect, it } from 'vitest';
import {
  buildAttendanceList,
  buildInvitation,
  buildInvitationLetter,
  buildMinutes,
} from '../../../shared/documents/builders/index.ts';
import { aboutLine, addressLines, paragraphText } from '../../../shared/documents/layout/index.ts';
import type { Block, DocumentModel } from '../../../shared/documents/model/index.ts';
import { aMeetingPaper, anInvited, anUnknownMeeting } from './aMeetingPaper.ts';

const lines = ({ blocks }: DocumentModel): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [paragraphText(block)] : []));
function block<Kind extends Block['kind']>({ blocks }: DocumentModel, kind: Kind) {
  const found = blocks.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found as Extract<Block, { kind: Kind }>;
}
const crowd = Array.from({ length: 300 }, (_, at) =>
  anInvited({
    name: `Người Mẫu ${at}`,
    agency: `Cơ quan ${at}`,
    attendance: at % 3 === 0 ? 'absent' : 'present',
  }),
);

describe('Minutes (Mẫu 1.9)', () => {
  it('tell in order when it began, where, who came, who chaired, what went on and when it ended', () => {
    expect(lines(buildMinutes(aMeetingPaper()))).toEqual([
      'Thời gian bắt đầu: 14 giờ 00 phút, ngày 05 tháng 6 năm 2026.',
      'Địa điểm: Phòng họp tầng 2.',
      'Thành phần tham dự:',
      '- Nguyễn Văn Mẫu, Giám đốc Sở Y tế;',
      '- Trần Minh Mẫu, Phó Giám đốc Công an tỉnh (Lê Thị Mẫu dự thay).',
      'Vắng mặt:',
      '- Vàng Văn Mẫu, Giám đốc Sở Tài chính.',
      'Chủ trì: đồng chí Giàng A Mẫu, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo.',
      'Thư ký: Lò Thị Mẫu, Chuyên viên Văn phòng.',
      'Nội dung:',
      '1. Báo cáo kết quả 6 tháng đầu năm (Công an tỉnh trình bày).',
      '- Báo cáo của Công an tỉnh: Đã phát hiện 42 vụ.',
      '- Nhiệm vụ: Sở Y tế lập kế hoạch.',
      '2. Thảo luận.',
      '3. Báo cáo, ý kiến khác.',
      '- Ý kiến của Sở Y tế.',
      'Hội nghị kết thúc vào 17 giờ 30 phút, ngày 05 tháng 6 năm 2026./.',
    ]);
  });

  it('are signed by the secretary at the left and the chair at the right, and bear no place and day', () => {
    const model = buildMinutes(aMeetingPaper());
    expect(block(model, 'coSignature')).toMatchObject({
      left: { role: 'THƯ KÝ', name: 'Lò Thị Mẫu' },
      right: { role: 'CHỦ TỌA', name: 'Giàng A Mẫu' },
      recipients: ['Lưu: VT, CAT'],
    });
    expect(block(model, 'letterhead')).toMatchObject({ symbol: 'BB-BCĐ', number: null, lines: ['number'] });
  });

  it('begin their title with a capital letter, as every title does', () => {
    const name = 'cuộc họp Ban Chỉ đạo';
    expect(block(buildMinutes(aMeetingPaper({ name })), 'title').abstract).toBe('Cuộc họp Ban Chỉ đạo');
  });

  it.each(['Phó Chủ tịch UBND tỉnh', 'Trưởng Ban', null])('make no name out of %s', (chair) => {
    expect(block(buildMinutes(aMeetingPaper({ chair })), 'coSignature').right.name).toBeNull();
  });

  it('leave places to fill in where nothing is known', () => {
    const text = lines(buildMinutes(anUnknownMeeting()));
    expect(text).toHaveLength(7);
    expect(text[0]).toBe('Thời gian bắt đầu: …… giờ ……, ngày …… tháng …… năm ………');
    for (const line of text) expect(line).toContain('…');
  });

  it('count a crowd and refer to its list', () => {
    expect(lines(buildMinutes(aMeetingPaper({ attendees: crowd })))).toContain(
      'Thành phần tham dự: 300 đại biểu (có danh sách kèm theo); có mặt 200, vắng 100.',
    );
  });
});

describe('An invitation (Mẫu 1.7)', () => {
  it('says who invites, whom, to what, when and where, and ends its text', () => {
    const text = lines(buildInvitation(aMeetingPaper({ attendees: [anInvited()], endsOn: '2026-06-06' })));
    expect(text.slice(0, 5)).toEqual([
      'Ban Chỉ đạo PCTP, AIDS, MT, MD trân trọng kính mời: Nguyễn Văn Mẫu, Giám đốc Sở Y tế',
      'Tới dự: Hội nghị sơ kết công tác phòng, chống ma túy 6 tháng đầu năm 2026.',
      'Chủ trì: đồng chí Giàng A Mẫu, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo.',
      'Thời gian: 14 giờ 00 phút, ngày 05 tháng 6 năm 2026 đến 17 giờ 30 phút, ngày 06 tháng 6 năm 2026.',
      'Địa điểm: Phòng họp tầng 2.',
    ]);
    expect(text.at(-1)).toMatch(/\.\/\.$/);
  });

  it('calls what has no word for itself a meeting', () => {
    const { blocks } = buildInvitation(aMeetingPaper({ name: 'Giao ban công tác quý I' }));
    expect(blocks).toContainEqual(
      expect.objectContaining({ abstract: 'Dự cuộc họp giao ban công tác quý I' }),
    );
  });
});

describe('A list of attendees', () => {
  it('has a row with room to sign for each, numbered through its sites', () => {
    const sites = ['Cấp tỉnh', 'Tam Đường'].map((name, at) => ({ id: at + 1, name, place: null }));
    const attendees = [2, 1, 2].map((siteId, at) => anInvited({ siteId, name: `Người Mẫu ${at}` }));
    const model = buildAttendanceList(aMeetingPaper({ sites, attendees }));
    const tables = model.blocks.flatMap((one) => (one.kind === 'table' ? [one] : []));
    expect(tables.map(({ rows }) => rows.map(([n, name]) => `${n} ${name}`))).toEqual([
      ['1 Người Mẫu 1'],
      ['2 Người Mẫu 0', '3 Người Mẫu 2'],
    ]);
    expect(lines(model)).toEqual(
      expect.arrayContaining(['Điểm cầu Tam Đường (2 đại biểu)', 'Danh sách có 3 đại biểu.']),
    );
    expect(tables[0]).toMatchObject({
      rowMm: 9,
      columns: expect.arrayContaining([{ title: 'Ký tên', widthPercent: 21, align: 'center' }]),
    });
  });
});

describe('An official letter (Mẫu 1.5)', () => {
  it('has what it is about under its number, its addressees each once, and no name of its type', () => {
    const attendees = [anInvited(), anInvited({ name: 'Lò Văn Mẫu' }), anInvited({ agency: 'Công an tỉnh' })];
    const model = buildInvitationLetter(aMeetingPaper({ attendees }));
    expect(model.blocks.some(({ kind }) => kind === 'title')).toBe(false);
    expect(block(model, 'letterhead')).toMatchObject({
      symbol: 'BCĐ-CAT',
      about: 'mời dự Hội nghị sơ kết công tác phòng, chống ma túy 6 tháng đầu năm 2026',
    });
    expect(block(model, 'addressees').names).toEqual(['Sở Y tế', 'Công an tỉnh']);
    expect(block(model, 'signature').recipients[0]).toBe('Như trên');
  });

  it('names one addressee on the line of "Kính gửi:", more on lines of their own', () => {
    expect(addressLines(['Sở Y tế']).map(({ text }) => text)).toEqual(['Kính gửi: Sở Y tế']);
    expect(addressLines(['Sở Y tế', 'Công an tỉnh;']).map(({ text }) => text)).toEqual([
      'Kính gửi:',
      '- Sở Y tế;',
      '- Công an tỉnh.',
    ]);
    expect(addressLines([])[0]?.text).toMatch(/^Kính gửi: …+$/);
    expect([aboutLine('mời họp'), aboutLine('V/v mời họp')]).toEqual(['V/v mời họp', 'V/v mời họp']);
  });
});

it('A meeting before 05/3/2020 has its papers by the rules of its day', () => {
  const built = [buildMinutes, buildInvitation, buildAttendanceList, buildInvitationLetter];
  const profiles = (heldOn: string) => built.map((build) => build(aMeetingPaper({ heldOn })).profile);
  expect(new Set(profiles('2020-03-04'))).toEqual(new Set(['tt01-2011']));
  expect(new Set(profiles('2020-03-05'))).toEqual(new Set(['nd30-2020']));
});
