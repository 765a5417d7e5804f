import { type ReportingState, wholeShare } from '../../domain/indicators/index.ts';
import { formatDate, formatNumber } from '../../format/index.ts';
import { profileIdFor } from '../layout/index.ts';
import type { Block, DocumentModel, TableColumn } from '../model/index.ts';

/** What the table of who has reported is printed from; `asOf` is an ISO day. */
export interface ReportingMatrixInput {
  readonly year: number;
  readonly asOf: string;
  readonly periods: readonly {
    readonly label: string;
    /** With its days: "Quý I/2020 (15/12/2019 - 14/3/2020)". */
    readonly shown: string;
    /** Indicators that are due of it. */
    readonly due: number;
  }[];
  readonly rows: readonly {
    readonly name: string;
    /** One for each period, in their order. */
    readonly cells: readonly { readonly state: ReportingState; readonly reported: number }[];
  }[];
}

type Cell = ReportingMatrixInput['rows'][number]['cells'][number];

const [outside, running] = ['–', '…'];
const numberWidth = 5;
const nameWidth = 23;

const note = (text: string): Block => ({ kind: 'paragraph', style: 'note', runs: [{ text }] });

/** The columns; the year stands over the table, and twelve months leave no room for it in each. */
function columnsFor({ year, periods }: ReportingMatrixInput): readonly TableColumn[] {
  const width = Math.floor((100 - numberWidth - nameWidth) / Math.max(1, periods.length));
  return [
    { title: 'STT', widthPercent: numberWidth, align: 'center' },
    { title: 'Địa bàn', widthPercent: 100 - numberWidth - width * periods.length, align: 'left' },
    ...periods.map(({ label }) => ({
      title: label.replace(`/${year}`, ''),
      widthPercent: width,
      align: 'center' as const,
    })),
  ];
}

function cellText({ state, reported }: Cell, due: number): string {
  if (state === 'not-standing') return outside;
  if (state === 'not-ended' && reported === 0) return running;
  return `${formatNumber(reported)}/${formatNumber(due)}`;
}

function lines({ periods, rows }: ReportingMatrixInput): string[][] {
  const listed = rows.map(({ name, cells }, at) => [
    String(at + 1),
    name,
    ...cells.map((cell, column) => cellText(cell, periods[column]?.due ?? 0)),
  ]);
  const sums = periods.map(
    (_, at) => wholeShare(rows.flatMap(({ cells }) => cells[at]?.state ?? [])) ?? running,
  );
  return listed.length === 0 ? [] : [...listed, ['', 'Địa bàn đã báo cáo đủ', ...sums]];
}

/** Which area has told how many of the indicators due, period by period, landscape. */
export function buildReportingMatrix(input: ReportingMatrixInput): DocumentModel {
  const { year, asOf, periods } = input;
  const about = `Năm ${year}, tính đến ngày ${formatDate(asOf)}`;
  return {
    title: `Tình hình báo cáo số liệu của các địa bàn, năm ${year}, tính đến ngày ${formatDate(asOf)}`,
    orientation: 'landscape',
    profile: profileIdFor({ issuedOn: null, heldOn: null }),
    sampleMark: null,
    blocks: [
      { kind: 'title', typeName: 'TÌNH HÌNH BÁO CÁO SỐ LIỆU CỦA CÁC ĐỊA BÀN', abstract: about },
      {
        kind: 'table',
        columns: columnsFor(input),
        rows: lines(input),
        empty: 'Không có chỉ tiêu nào phải báo cáo.',
      },
      note(
        `Ghi chú: mỗi ô là số chỉ tiêu đã báo cáo trên số chỉ tiêu phải báo cáo của kỳ; ${running} kỳ chưa kết thúc; ${outside} địa bàn không thuộc kỳ.`,
      ),
      ...(periods.length === 0 ? [] : [note(`Các kỳ: ${periods.map(({ shown }) => shown).join('; ')}.`)]),
    ],
  };
}
