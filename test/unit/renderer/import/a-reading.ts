import type { NoticeReading, Span, TaskReading } from '../../../../shared/domain/notices/reading.ts';

/** Text of a small notice; every reading of these tests is of it. */
export const source = [
  'UBND TỈNH LAI CHÂU',
  'Số: 07/TB-BCĐ',
  'Lai Châu, ngày 05 tháng 02 năm 2018',
  'THÔNG BÁO',
  'Kết luận tại cuộc họp',
  'đánh giá quý IV/2017',
  'Quý IV/2017 đã phát hiện 42 vụ.',
  '1. Giao Công an tỉnh xây dựng kế hoạch trước ngày 28/02/2018; Sở Y tế mở rộng điểm cấp phát thuốc theo Quyết định số 1899/QĐ-TTg.',
  '2. Sở Tài chính bố trí kinh phí.',
].join('\n');

/** Where words stand in the text. */
export function spanOf(words: string): Span {
  const start = source.indexOf(words);
  if (start < 0) throw new Error(`not in the source: ${words}`);
  return { start, end: start + words.length };
}

/** A task of the small notice; the parts given replace its own. */
export function aTask(parts: Partial<TaskReading> = {}): TaskReading {
  const text = parts.text ?? 'Sở Tài chính bố trí kinh phí.';
  return {
    n: '2',
    level: 'paragraph',
    text,
    textStart: text,
    lead: ['Sở Tài chính'],
    coordinate: [],
    deadline: null,
    deadlineText: null,
    deadlineTime: null,
    recurring: null,
    workingDays: null,
    refs: [],
    areas: [],
    span: spanOf(text),
    leadSpans: [],
    coordinateSpans: [],
    deadlineSpan: null,
    refSpans: [],
    ...parts,
  };
}

/** The task with two halves, each with its own lead. */
export const doubleTask = aTask({
  n: '1',
  text: 'Giao Công an tỉnh xây dựng kế hoạch trước ngày 28/02/2018; Sở Y tế mở rộng điểm cấp phát thuốc theo Quyết định số 1899/QĐ-TTg.',
  lead: ['Công an tỉnh', 'Sở Y tế'],
  deadline: '2018-02-28',
  deadlineText: 'trước ngày 28/02/2018',
  deadlineSpan: spanOf('trước ngày 28/02/2018'),
  refs: ['1899/QĐ-TTg'],
  leadSpans: [spanOf('Công an tỉnh'), spanOf('Sở Y tế')],
  refSpans: [spanOf('1899/QĐ-TTg')],
});

const paragraphs = [
  '1. Giao Công an tỉnh xây dựng kế hoạch trước ngày 28/02/2018; Sở Y tế mở rộng điểm cấp phát thuốc theo Quyết định số 1899/QĐ-TTg.',
  '2. Sở Tài chính bố trí kinh phí.',
];

/** A reading of the small notice; the parts given replace its own. */
export function aReading(parts: Partial<NoticeReading> = {}): NoticeReading {
  return {
    source,
    header: {
      issuer: ['UBND TỈNH LAI CHÂU'],
      number: '07/TB-BCĐ',
      symbol: 'TB-BCĐ',
      place: 'Lai Châu',
      issuedOn: '2018-02-05',
      issuedPartial: null,
      kind: 'THÔNG BÁO',
      title: 'Kết luận tại cuộc họp đánh giá quý IV/2017',
    },
    meeting: { heldOn: null, chair: null, form: null, name: null, place: null, attendees: [] },
    sections: {
      opening: [],
      results: ['Quý IV/2017 đã phát hiện 42 vụ.'],
      shortcomings: [],
      conclusions: paragraphs.map((text, index) => ({
        n: String(index + 1),
        paragraphs: [text],
        spans: [spanOf(text)],
      })),
      closing: [],
      headings: [],
    },
    tasks: [doubleTask, aTask()],
    decisions: [],
    legalRefs: [{ number: '1899/QĐ-TTg', date: null, issuer: null, span: spanOf('1899/QĐ-TTg') }],
    figures: [
      {
        raw: '42 vụ',
        value: 42,
        unit: 'vụ',
        sentence: 'Quý IV/2017 đã phát hiện 42 vụ.',
        periodText: 'Quý IV/2017',
        span: spanOf('42 vụ'),
      },
    ],
    areas: [],
    signer: { authority: null, position: null, rank: null, name: null },
    recipients: [],
    ...parts,
  };
}
