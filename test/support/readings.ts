import type { NoticeReading, TaskReading } from '../../shared/domain/notices/reading.ts';

const source = [
  '1. Sở Y tế mở thêm một cơ sở điều trị Methadone tại huyện Phong Thổ trước ngày 30/6/2018.',
  '2. Công an tỉnh chủ trì, phối hợp với UBND huyện Mường Tè rà soát người nghiện.',
].join('\n');

const [first = '', second = ''] = source.split('\n').map((line) => line.slice(3));

/** A task as the grammar would propose it. */
export function aTask(over: Partial<TaskReading> = {}): TaskReading {
  const start = source.indexOf(first);
  return {
    n: '1',
    level: 'paragraph',
    text: first,
    textStart: first.slice(0, 40),
    lead: ['Sở Y tế'],
    coordinate: [],
    deadline: '2018-06-30',
    deadlineText: 'trước ngày 30/6/2018',
    deadlineTime: null,
    recurring: null,
    workingDays: null,
    refs: ['36-CT/TW'],
    areas: ['huyện Phong Thổ'],
    span: { start, end: start + first.length },
    leadSpans: [],
    coordinateSpans: [],
    deadlineSpan: null,
    refSpans: [],
    ...over,
  };
}

/** The second sentence as a task without a deadline. */
export function anOpenTask(over: Partial<TaskReading> = {}): TaskReading {
  const start = source.indexOf(second);
  return aTask({
    n: '2',
    text: second,
    lead: ['Công an tỉnh'],
    coordinate: ['UBND huyện Mường Tè'],
    deadline: null,
    deadlineText: null,
    refs: [],
    areas: ['huyện Mường Tè'],
    span: { start, end: start + second.length },
    ...over,
  });
}

/** A small notice with two conclusions, as a clerk accepts it. */
export function aReading(over: Partial<NoticeReading> = {}): NoticeReading {
  const spans = [aTask().span, anOpenTask().span];
  return {
    source,
    header: {
      issuer: ['ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', 'BAN CHỈ ĐẠO'],
      number: '07/TB-BCĐ',
      symbol: 'TB-BCĐ',
      place: 'Lai Châu',
      issuedOn: '2018-04-20',
      issuedPartial: null,
      kind: 'THÔNG BÁO',
      title: 'Kết luận phiên họp quý I năm 2018',
    },
    meeting: {
      heldOn: '2018-04-18',
      chair: 'Nguyễn Văn Mẫu',
      form: 'in-person',
      name: 'phiên họp quý I năm 2018',
      place: 'Trụ sở UBND tỉnh',
      attendees: [{ site: null, text: 'Thành viên Ban Chỉ đạo', textStart: 'Thành viên Ban Chỉ đạo' }],
    },
    sections: {
      opening: ['Ngày 18/4/2018, Ban Chỉ đạo họp phiên quý I.'],
      results: ['Phá nhổ 77.897 m² cây thuốc phiện.'],
      shortcomings: [],
      conclusions: [
        { n: '1', paragraphs: [first], spans: spans.slice(0, 1) },
        { n: '2', paragraphs: [second], spans: spans.slice(1) },
      ],
      closing: ['Trên đây là kết luận./.'],
      headings: [{ text: 'II. NHIỆM VỤ', part: 'conclusions', before: 0 }],
    },
    tasks: [aTask(), anOpenTask()],
    decisions: [
      { n: null, text: 'Đồng ý chủ trương.', textStart: 'Đồng ý chủ trương.', span: { start: 0, end: 1 } },
    ],
    legalRefs: [{ number: '36-CT/TW', date: null, issuer: 'Bộ Chính trị', span: { start: 0, end: 1 } }],
    figures: [
      {
        raw: '77.897 m²',
        value: 77_897,
        unit: 'm²',
        sentence: 'Phá nhổ 77.897 m² cây thuốc phiện.',
        periodText: null,
        span: { start: 0, end: 1 },
      },
    ],
    areas: ['huyện Phong Thổ', 'huyện Mường Tè'],
    signer: { authority: 'TL. CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG', rank: null, name: 'Trần Thị Mẫu' },
    recipients: ['Như kính gửi', 'Lưu: VT'],
    ...over,
  };
}
