import { formatNumber } from '../../format/index.ts';
import type { Block, DocumentModel, TableColumn } from '../model/index.ts';
import {
  bySite,
  labelled,
  type MeetingPaperInput,
  meetingDocument,
  meetingWords,
  momentWords,
  openLetterhead,
  type PaperAttendee,
} from './meeting-facts.ts';

const columns: readonly TableColumn[] = [
  { title: 'STT', widthPercent: 7, align: 'center' },
  { title: 'Họ và tên', widthPercent: 27, align: 'left' },
  { title: 'Chức vụ', widthPercent: 20, align: 'left' },
  { title: 'Cơ quan, đơn vị', widthPercent: 25, align: 'left' },
  { title: 'Ký tên', widthPercent: 21, align: 'center' },
];

/** Room for a hand to sign in. */
const rowMm = 9;

function cells({ name, title, agency, attendance, substitute }: PaperAttendee, number: number): string[] {
  const instead = attendance === 'substituted' ? ` (${substitute ?? 'có người'} dự thay)` : '';
  return [
    String(number),
    `${name}${instead}`.trim(),
    title ?? '',
    agency ?? '',
    attendance === 'absent' ? 'Vắng' : '',
  ];
}

function table(rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', columns, rows, empty: 'Chưa có đại biểu nào được ghi.', rowMm };
}

function siteHeading(site: string | null, count: number): Block {
  const where = site === null ? 'Chưa ghi điểm cầu' : `Điểm cầu ${site}`;
  return {
    kind: 'paragraph',
    style: 'heading',
    runs: [{ text: `${where} (${formatNumber(count)} đại biểu)` }],
  };
}

function tables(input: MeetingPaperInput): Block[] {
  const groups = bySite(input);
  if (groups.length === 0) return [table([])];
  const apart = groups.some(({ site }) => site !== null);
  let number = 0;
  return groups.flatMap(({ site, attendees }) => [
    ...(apart ? [siteHeading(site, attendees.length)] : []),
    table(
      attendees.map((attendee) => {
        number += 1;
        return cells(attendee, number);
      }),
    ),
  ]);
}

/** The list of those asked to a meeting, site by site, with room for each to sign. */
export function buildAttendanceList(input: MeetingPaperInput): DocumentModel {
  const { name, issuer, heldOn, startsAt, attendees } = input;
  const count: Block = {
    kind: 'paragraph',
    style: 'note',
    runs: [{ text: `Danh sách có ${formatNumber(attendees.length)} đại biểu.` }],
  };
  return meetingDocument(
    input,
    ['DANH SÁCH ĐẠI BIỂU', name],
    [
      openLetterhead(issuer, null, { lines: [] }),
      {
        kind: 'title',
        typeName: 'DANH SÁCH ĐẠI BIỂU',
        abstract: name === null ? null : `Dự ${meetingWords(name)}`,
      },
      labelled(input, 'details', 'Thời gian', momentWords(startsAt, heldOn)),
      labelled(input, 'details', 'Địa điểm', input.place),
      ...tables(input),
      ...(attendees.length === 0 ? [] : [count]),
    ],
  );
}
