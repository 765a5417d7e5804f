import { describe, expect, it } from 'vitest';
import { demoOptions } from '../../../build/demo/options.ts';
import { emptyParts, formatSize, summaryLines } from '../../../build/demo/summary.ts';
import type { NoticeReading, TaskReading } from '../../../shared/domain/notices/reading.ts';

const task: TaskReading = {
  n: '1',
  level: 'paragraph',
  text: 'Giao Sở Y tế',
  textStart: 'Giao Sở Y tế',
  lead: ['Sở Y tế'],
  coordinate: [],
  deadline: '2018-02-28',
  deadlineText: 'trước ngày 28/02/2018',
  deadlineTime: null,
  recurring: null,
  workingDays: null,
  refs: [],
  areas: [],
  span: { start: 0, end: 12 },
  leadSpans: [],
  coordinateSpans: [],
  deadlineSpan: null,
  refSpans: [],
};

function aReading(changes: Partial<NoticeReading> = {}): NoticeReading {
  return {
    source: '',
    header: {
      issuer: ['BAN CHỈ ĐẠO'],
      number: '07/TB-BCĐ',
      symbol: 'TB-BCĐ',
      place: 'Lai Châu',
      issuedOn: '2018-02-05',
      issuedPartial: null,
      kind: 'THÔNG BÁO',
      title: 'Kết luận',
    },
    meeting: {
      heldOn: '2018-01-31',
      chair: 'Phó Chủ tịch',
      form: null,
      name: null,
      place: 'Trụ sở',
      attendees: [],
    },
    sections: { opening: [], results: [], shortcomings: [], conclusions: [], closing: [], headings: [] },
    tasks: [task],
    decisions: [],
    legalRefs: [],
    figures: [],
    areas: [],
    signer: { authority: 'TL. TRƯỞNG BAN', position: null, rank: null, name: 'Trần Minh Khôi' },
    recipients: ['VT'],
    ...changes,
  };
}

function linesOf(reading: NoticeReading): string {
  return summaryLines({
    fileName: 'tb.txt',
    reading,
    sample: { indicator: 'Số vụ', values: 1440, areas: 8 },
    files: [{ path: 'out/thong-bao.pdf', size: 44_000 }],
    timings: [
      ['đọc và ghi', 120],
      ['số liệu mẫu', 10],
    ],
    total: 2040,
  }).join('\n');
}

describe('the closing words of the demo', () => {
  it('tell number, days, tasks, files and how long it took', () => {
    const lines = linesOf(aReading());
    expect(lines).toContain('Số: 07/TB-BCĐ; ngày: 05/02/2018; họp: 31/01/2018');
    expect(lines).toContain('1 nhiệm vụ (1 có hạn)');
    expect(lines).toContain('Còn để trống: không có');
    expect(lines).toContain('out/thong-bao.pdf (43 KB)');
    expect(lines).toContain('1.440 giá trị');
    expect(lines).toContain('số liệu mẫu dưới 0,1 giây; cả lệnh 2 giây');
  });

  it('show the figures and say how many more there are', () => {
    const figure = {
      raw: '77.897 m²',
      value: 77_897,
      unit: 'm²',
      sentence: '',
      periodText: null,
      span: { start: 0, end: 1 },
    };
    const figures = Array.from({ length: 10 }, () => figure);
    expect(linesOf(aReading({ figures }))).toMatch(/Số liệu: 10 \(77\.897 m².*; và 2 số liệu khác\)/);
  });

  it('name every part that the notice does not carry', () => {
    const { header, signer } = aReading();
    const reading = aReading({
      header: { ...header, issuer: [], number: null, issuedOn: null },
      signer: { ...signer, authority: null, name: null },
      recipients: [],
      tasks: [task, { ...task, lead: [], deadline: null }],
    });
    expect(emptyParts(reading)).toEqual([
      'cơ quan ban hành',
      'số thông báo',
      'ngày ban hành',
      'chức vụ người ký',
      'người ký',
      'nơi nhận',
      'cơ quan chủ trì của 1 nhiệm vụ',
      'hạn của 1 nhiệm vụ',
    ]);
    expect(linesOf(reading)).toContain('Số: chưa cấp số; ngày: chưa ghi ngày');
  });

  it('never show a file as nothing', () => {
    expect([formatSize(10), formatSize(2048), formatSize(2_500_000)]).toEqual(['1 KB', '2 KB', '2.441 KB']);
  });
});

describe('the options of the demo', () => {
  it('are the example and the folder out where none are given', () => {
    expect(demoOptions([])).toEqual({ notice: null, out: 'out' });
    expect(demoOptions(['--notice', 'a.txt', '--out', 'b'])).toEqual({ notice: 'a.txt', out: 'b' });
  });

  it.each([[['--khac']], [['a.txt']], [['--notice']]])('refuse %j with the way to call it', (args) => {
    expect(() => demoOptions(args)).toThrow('Cách dùng: npm run demo');
  });
});
