import { buildNoticePaper, type NoticePaperInput } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { aDraft, aNotice } from '../../unit/documents/aNotice.ts';
import { aRegister, aTaskRow } from '../../unit/documents/aTaskRow.ts';

const sentence =
  'Tăng cường công tác điều tra, truy tố, xét xử nghiêm minh các vụ việc vi phạm pháp luật về ma túy, mại dâm.';
const short = 'Các ngành thành viên báo cáo kết quả theo quy định.';

const sentences = (count: number): string => Array.from({ length: count }, () => sentence).join(' ');

/** A notice after 05/3/2020; override what a case is about. */
function nd30(over: Partial<NoticePaperInput> = {}): DocumentModel {
  return buildNoticePaper(aNotice({ issuedOn: '2026-06-05', heldOn: '2026-05-29', ...over }));
}

function items(count: number): NoticePaperInput['conclusions'] {
  return Array.from({ length: count }, (_, at) => ({
    id: at,
    n: String(at + 1),
    paragraphs: [`Việc thứ ${at + 1}. ${sentences(1 + (at % 4))}`],
  }));
}

const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'];

const levels: Partial<NoticePaperInput> = {
  results: ['I. ĐÁNH GIÁ CHUNG', sentence],
  headings: [{ part: 'conclusions', before: 0, text: 'II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI' }],
  conclusions: [
    {
      id: 1,
      n: '1',
      paragraphs: [
        'Sở Y tế:',
        ...letters.map((letter) => `${letter}) ${short}`),
        `- ${sentence}`,
        `- ${short}`,
        `+ ${sentence}`,
      ],
    },
    { id: 2, n: '2', paragraphs: [`Công an tỉnh: ${sentence}`, `a) ${short}`, `b) ${short}`] },
    { id: 3, n: '3', paragraphs: [short, short] },
  ],
};

const signers: Readonly<Record<string, NoticePaperInput['signer']>> = {
  tm: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'Chủ tịch', rank: null, name: 'Lò Văn Mẫu' },
  kt: {
    authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    position: 'Phó Chủ tịch',
    rank: null,
    name: 'Giàng Thị Mẫu',
  },
  tuq: { authority: 'TUQ. CHỦ TỊCH', position: 'Giám đốc Sở Y tế', rank: null, name: 'Đỗ Thị Ánh Tuyết' },
  seal: {
    authority: 'KT. TRƯỞNG BAN',
    position: 'Phó Trưởng ban Thường trực\nPhó Chủ tịch Ủy ban nhân dân tỉnh',
    rank: null,
    name: 'Nguyễn Văn Mẫu',
  },
  chief: {
    authority: 'TL. CHỦ TỊCH',
    position: 'KT. Chánh Văn phòng\nPhó Chánh Văn phòng',
    rank: null,
    name: null,
  },
};

const longAgency =
  'Ban Chỉ đạo phòng, chống tội phạm, HIV/AIDS, ma túy, mại dâm và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc';
const longTitle = `Kết luận của đồng chí Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh, Trưởng Ban Chỉ đạo tại Hội nghị trực tuyến toàn tỉnh tổng kết công tác phòng, chống tội phạm, phòng, chống HIV/AIDS, ma túy, mại dâm năm 2025, triển khai nhiệm vụ năm 2026 và sơ kết 05 năm thực hiện Chỉ thị số 36-CT/TW`;

const manyRecipients = Array.from(
  { length: 11 },
  (_, at) => `Cơ quan nhận số ${at + 1} của Ban Chỉ đạo tỉnh (để báo cáo)`,
);

/** Notices that a layout may break on, by what is special in them. */
export function noticeSamples(): Readonly<Record<string, DocumentModel>> {
  return {
    plain: nd30(),
    older: buildNoticePaper(aNotice({ conclusions: items(12), isSample: true })),
    draft: buildNoticePaper(aDraft({ heldOn: '2026-01-05', number: null, symbol: 'TB-BCĐ' })),
    'nothing-known': buildNoticePaper(
      aDraft({
        title: null,
        heldOn: null,
        recipients: [],
        opening: [],
        results: [],
        shortcomings: [],
        closing: [],
      }),
    ),
    'no-superior': nd30({ issuer: ['Ủy ban nhân dân tỉnh Lai Châu'] }),
    'long-names': nd30({ issuer: ['Ủy ban nhân dân tỉnh Lai Châu', longAgency], title: longTitle }),
    'long-superior': nd30({
      issuer: ['Ủy ban nhân dân', 'thành phố Hà Nội và các tỉnh miền núi phía Bắc', 'Văn phòng'],
    }),
    'one-word': nd30({ issuer: ['Bộ Y tế'], number: '12', title: 'Kết luận họp' }),
    recipients: nd30({ recipients: [...manyRecipients, 'Lưu: VT, CAT (Mẫu 03b)'] }),
    ...Object.fromEntries(
      Object.entries(signers).map(([name, signer]) => [`signer-${name}`, nd30({ signer })]),
    ),
    levels: nd30(levels),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((count) => [
        `fill-${count}`,
        nd30({
          opening: Array.from({ length: count }, () => sentence),
          shortcomings: [sentences(2)],
          headings: [{ part: 'conclusions', before: 0, text: 'Nhiệm vụ trọng tâm' }],
          conclusions: [{ id: 1, n: '1', paragraphs: ['Sở Y tế:', `a) ${short}`, `b) ${short}`] }],
          isSample: true,
          isDraft: count % 2 === 0,
        }),
      ]),
    ),
    'six-pages': nd30({ conclusions: items(40), title: longTitle, recipients: manyRecipients }),
    'twelve-pages': nd30({ conclusions: items(95) }),
  };
}

const group = ['late', 'due-soon', 'in-term', 'no-deadline', 'done-on-time'] as const;

function register(count: number, length: (at: number) => number): DocumentModel {
  return aRegister(
    Array.from({ length: count }, (_, id) =>
      aTaskRow({
        content: `Nhiệm vụ ${id + 1}: ${sentences(length(id))}`,
        term: group[id % group.length] ?? 'late',
        daysLate: id,
        ...(id % 7 === 3
          ? { deadline: null, deadlineText: 'thường xuyên', lead: [], noticeNumber: null }
          : {}),
      }),
    ),
    { isSample: true },
  );
}

/** Registers of tasks: none, one, many, cells as long as half a page. */
export function registerSamples(): Readonly<Record<string, DocumentModel>> {
  return {
    'register-empty': register(0, () => 1),
    'register-one': register(1, () => 1),
    'register-200': register(200, (at) => 1 + (at % 4)),
    'register-long': register(12, (at) => 4 + 3 * (at % 5)),
  };
}
