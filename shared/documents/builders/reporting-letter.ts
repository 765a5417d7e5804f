import { formatDate, formatNumber } from '../../format/index.ts';
import type { Block, DocumentModel, TableColumn } from '../model/index.ts';
import { annexHead } from './annex.ts';
import { hostWords } from './host.ts';
import { buildLetter, type LetterInput } from './letter.ts';
import { bodyText } from './paragraphs.ts';

/** What an area still owes of one period. */
interface OwedPeriod {
  /** With its days: "Quý I/2020 (15/12/2019 - 14/3/2020)". */
  readonly shown: string;
  readonly due: number;
  /** Names of the indicators not told. */
  readonly missing: readonly string[];
}

/** What a letter to those that have not reported figures is printed from. */
export interface ReportingLetterInput
  extends Pick<LetterInput, 'issuer' | 'symbol' | 'signer' | 'recipients' | 'isSample'> {
  readonly year: number;
  /** Day that is counted to, ISO. */
  readonly asOf: string;
  /** Areas that owe, each with its people's committee. */
  readonly areas: readonly {
    readonly name: string;
    readonly committee: string;
    readonly periods: readonly OwedPeriod[];
  }[];
}

const columns: readonly TableColumn[] = [
  { title: 'STT', widthPercent: 7, align: 'center' },
  { title: 'Địa bàn', widthPercent: 20, align: 'left' },
  { title: 'Kỳ báo cáo', widthPercent: 25, align: 'left' },
  { title: 'Chỉ tiêu còn thiếu', widthPercent: 48, align: 'left' },
];

function missingWords({ due, missing }: OwedPeriod): string {
  if (missing.length === due) return `Toàn bộ ${formatNumber(due)} chỉ tiêu phải báo cáo của kỳ`;
  return `${formatNumber(missing.length)}/${formatNumber(due)} chỉ tiêu: ${missing.join('; ')}`;
}

function annexTable({ areas }: ReportingLetterInput): Block {
  const owed = areas.flatMap(({ name, periods }) => periods.map((period) => ({ name, period })));
  return {
    kind: 'table',
    columns,
    rows: owed.map(({ name, period }, at) => [String(at + 1), name, period.shown, missingWords(period)]),
    empty: 'Không có địa bàn nào còn thiếu số liệu.',
  };
}

/** A letter to the people's committees whose figures are missing, annexed as a table; its number and day are left open. */
export function buildReportingLetter(input: ReportingLetterInput): DocumentModel {
  const { issuer, year, asOf, areas } = input;
  const host = hostWords(issuer);
  const open = { number: null, issuedOn: null };
  const until = `tính đến ngày ${formatDate(asOf)}`;
  const letter = buildLetter({
    ...{ ...input, ...open, preparedOn: asOf },
    about: `đôn đốc báo cáo số liệu năm ${year}`,
    addressees: areas.map(({ committee }) => committee),
    body: [
      bodyText(
        `Qua theo dõi việc báo cáo số liệu năm ${year}, ${until}, các địa phương có tên trên còn thiếu số liệu của các kỳ đã kết thúc (danh mục kèm theo).`,
      ),
      bodyText(
        `${host} đề nghị các địa phương khẩn trương rà soát, báo cáo đầy đủ số liệu còn thiếu về ${host}; chỉ tiêu không phát sinh thì ghi rõ là không phát sinh.`,
      ),
    ],
  });
  const annexed = annexHead({ issuer, ...open }, `Danh mục số liệu còn thiếu, ${until}`);
  return { ...letter, blocks: [...letter.blocks, ...annexed, annexTable(input)] };
}
