import { type ProfileRow, profileGroups } from '../../charts/profile.ts';
import { formatDate, formatNumber } from '../../format/index.ts';
import { profileIdFor } from '../layout/index.ts';
import type { Block, DocumentModel, TableColumn } from '../model/index.ts';

/** What the profile of an area is printed from. */
export interface AreaProfileInput {
  readonly area: string;
  /** The period with its days: "Quý I/2020 (15/12/2019 - 14/3/2020)". */
  readonly period: string;
  readonly rows: readonly ProfileRow[];
  /** Day of the boundaries, ISO; null as reported. */
  readonly boundaries: string | null;
  /** Day that the figures are as of, ISO. */
  readonly asOf: string;
}

const columns: readonly TableColumn[] = [
  { title: 'Chỉ tiêu', widthPercent: 37, align: 'left' },
  { title: 'Đơn vị', widthPercent: 11, align: 'left' },
  { title: 'Kỳ này', widthPercent: 11, align: 'right' },
  { title: 'Cùng kỳ', widthPercent: 11, align: 'right' },
  { title: 'Tăng, giảm', widthPercent: 20, align: 'left' },
  { title: 'Hạng', widthPercent: 10, align: 'center' },
];

function line(style: 'heading' | 'note', text: string, marker?: string): Block {
  return { kind: 'paragraph', style, ...(marker === undefined ? {} : { marker }), runs: [{ text }] };
}

/** A figure as a profile shows it, provisional and estimated marked. */
export function profileFigure({ now, decimals }: ProfileRow): string {
  if (now.value === null) return 'chưa có';
  return `${formatNumber(now.value, decimals)}${now.provisional ? '*' : ''}${now.estimated ? '≈' : ''}`;
}

function cells(row: ProfileRow): string[] {
  const { name, unit, otherPeriod, before, decimals, change, rank } = row;
  return [
    otherPeriod === null ? name : `${name} (${otherPeriod})`,
    unit,
    profileFigure(row),
    before === null ? 'chưa có' : formatNumber(before, decimals),
    change ?? '',
    rank === null ? '' : `${rank.place}/${rank.of}`,
  ];
}

const numerals = ['I', 'II', 'III', 'IV', 'V'];

/** A few are named; of many the number is told, so that the paper stays a page. */
const mostNamed = 3;

function absentWords(names: readonly string[]): string {
  return names.length > mostNamed
    ? `Chưa có số liệu của ${names.length} chỉ tiêu trong lĩnh vực này.`
    : `Chưa có số liệu: ${names.join('; ')}.`;
}

function groupBlocks(rows: readonly ProfileRow[]): Block[] {
  return profileGroups(rows).flatMap(({ label, rows: known, absent }, at): Block[] => [
    line('heading', label.toLocaleUpperCase('vi'), `${numerals[at]}.`),
    ...(known.length > 0
      ? [{ kind: 'table' as const, columns, rows: known.map(cells), empty: 'Chưa có số liệu.' }]
      : []),
    ...(absent.length > 0 ? [line('note', absentWords(absent))] : []),
  ]);
}

/** The figures of one area over all domains on one page: against the same period of the year before, with its rank. */
export function buildAreaProfile(input: AreaProfileInput): DocumentModel {
  const { area, period, rows, boundaries, asOf } = input;
  const isSample = rows.some(({ now }) => now.isSample);
  const methods = [...new Set(rows.flatMap(({ now }) => now.method ?? []))];
  const marks = [
    ...(rows.some(({ now }) => now.provisional) ? ['* số liệu sơ bộ'] : []),
    ...(rows.some(({ now }) => now.estimated) ? ['≈ số ước tính'] : []),
    'hạng: xếp từ số lớn nhất trong các địa bàn đã có số liệu',
  ];
  const lines = boundaries === null ? '' : `; theo địa giới ngày ${formatDate(boundaries)}`;
  return {
    title: `Số liệu ${area}, ${period}`,
    orientation: 'portrait',
    profile: profileIdFor({ issuedOn: null, heldOn: null }),
    sampleMark: isSample ? 'SỐ LIỆU MẪU' : null,
    blocks: [
      { kind: 'title', typeName: 'SỐ LIỆU ĐỊA BÀN', abstract: `${area}, ${period}` },
      ...groupBlocks(rows),
      line('note', `Ghi chú: ${marks.join('; ')}.`),
      ...methods.map((method) => line('note', method)),
      line('note', `Nguồn: báo cáo của các địa bàn, ghi đến ngày ${formatDate(asOf)}${lines}.`),
    ],
  };
}
