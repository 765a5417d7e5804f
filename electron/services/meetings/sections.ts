import { placesInOrder } from '../../../shared/domain/meetings/index.ts';
import type { WriteHandle } from '../../database/connection/index.ts';
import {
  type AgendaRow,
  type AttendeeRow,
  agendaTable,
  attendeeTable,
  type OutcomeRow,
  outcomeTable,
  type SectionTable,
  type SiteRow,
  type SpeechRow,
  siteTable,
  speechTable,
} from '../../database/queries/meeting-sections.ts';
import type { WriteContext } from '../context.ts';
import { requireEditable, unfit } from './editing.ts';

/** Rows of a section in the order wanted; `id` is null for a new one. */
type Asked<Row> = Row & { readonly id: number | null };

interface SectionRequest<Row> {
  readonly id: number;
  readonly rows: readonly Asked<Row>[];
}

/**
 * Puts rows in the place of a section's rows: a known one keeps its id, a new one gets one, the others go.
 * A row that is known no more (taken away meanwhile, and brought back by undo) is new again.
 */
function replaceRows<Row>(
  db: WriteHandle,
  table: SectionTable<Row>,
  meetingId: number,
  rows: readonly Asked<Row>[],
): number[] {
  const stored = new Map(table.stored(db, meetingId).map(({ id, position }) => [id, position]));
  const positionOf = ({ id }: Asked<Row>) => (id === null ? null : (stored.get(id) ?? null));
  const before = rows.map(positionOf);
  const places = placesInOrder(before);
  const wanted = new Set(rows.map(({ id }) => id));
  for (const id of stored.keys()) if (!wanted.has(id)) table.remove(db, id);
  for (const [at, { id }] of rows.entries()) {
    if (id !== null && before[at] !== null && before[at] !== places[at]) table.park(db, id);
  }
  return rows.map(({ id, ...row }, at) => {
    const place = places[at] ?? at;
    if (id === null || before[at] === null) return table.insert(db, meetingId, row as Row, place);
    table.update(db, meetingId, id, row as Row, place);
    return id;
  });
}

interface Rules<Row> {
  /** What is wrong with a row, as a sentence; `n` is its number from 1. */
  readonly wrong: (row: Row, n: number) => string | null;
  /** What the rows name of another section, and that section with the word for it. */
  readonly link?: {
    readonly of: (row: Row) => number | null;
    readonly table: SectionTable<never>;
    readonly word: string;
  };
}

function refuseWrong<Row>(
  db: WriteHandle,
  meetingId: number,
  rows: readonly Asked<Row>[],
  { wrong, link }: Rules<Row>,
): void {
  const ids = rows.map(({ id }) => id).filter((id) => id !== null);
  if (new Set(ids).size < ids.length) throw unfit('Một dòng được gửi hai lần. Tải lại trang rồi sửa tiếp.');
  for (const [at, row] of rows.entries()) {
    const sentence = wrong(row, at + 1);
    if (sentence !== null) throw unfit(sentence);
  }
  if (!link) return;
  const known = new Set(link.table.stored(db, meetingId).map(({ id }) => id));
  const lost = rows.findIndex((row) => {
    const named = link.of(row);
    return named !== null && !known.has(named);
  });
  if (lost >= 0) {
    throw unfit(
      `Dòng ${lost + 1} thuộc ${link.word} không còn trong hội nghị. Chọn lại ${link.word} cho dòng ấy.`,
    );
  }
}

function saver<Row>(table: SectionTable<Row>, rules: (rows: readonly Row[]) => Rules<Row>) {
  return ({ db, now }: WriteContext, { id, rows }: SectionRequest<Row>) =>
    db.transaction(() => {
      requireEditable(db, id);
      refuseWrong(db, id, rows, rules(rows));
      return { ids: replaceRows(db, table, id, rows), savedAt: now().toISOString() };
    });
}

/** Writes the sites of a meeting. Throws AppError invalid-request, not-found, conflict. */
export const saveSites = saver<SiteRow>(siteTable, (rows) => ({
  wrong: ({ name }, n) => {
    if (name === '') return `Điểm cầu thứ ${n} chưa có tên. Ghi tên hoặc bỏ dòng ấy.`;
    const first = rows.findIndex((row) => row.name === name) + 1;
    return first < n ? `Điểm cầu "${name}" được ghi hai lần. Bỏ bớt một dòng.` : null;
  },
}));

/** Writes those asked to a meeting. Throws AppError invalid-request, not-found, conflict. */
export const saveAttendees = saver<AttendeeRow>(attendeeTable, () => ({
  wrong: ({ agency, title, name, attendance, substitute }, n) => {
    if (agency === null && title === null && name === '') {
      return `Đại biểu thứ ${n} chưa có cơ quan, chức vụ hay họ tên. Ghi một trong ba hoặc bỏ dòng ấy.`;
    }
    return substitute !== null && attendance !== 'substituted'
      ? `Đại biểu thứ ${n} có tên người dự thay nhưng không ghi là dự thay. Chọn "Dự thay" hoặc xóa tên ấy.`
      : null;
  },
  link: { of: ({ siteId }) => siteId, table: siteTable, word: 'điểm cầu' },
}));

/** Writes the agenda of a meeting. Throws AppError invalid-request, not-found, conflict. */
export const saveAgenda = saver<AgendaRow>(agendaTable, () => ({
  wrong: ({ title }, n) =>
    title === '' ? `Mục ${n} của chương trình chưa có nội dung. Ghi nội dung hoặc bỏ dòng ấy.` : null,
}));

/** Writes the reports, opinions and statements of a meeting. Throws AppError invalid-request, not-found, conflict. */
export const saveSpeeches = saver<SpeechRow>(speechTable, () => ({
  wrong: ({ who }, n) =>
    who === '' ? `Báo cáo, ý kiến thứ ${n} chưa ghi của ai. Ghi người nêu hoặc bỏ dòng ấy.` : null,
  link: { of: ({ agendaItemId }) => agendaItemId, table: agendaTable, word: 'mục chương trình' },
}));

/** Writes what came of the items of a meeting's agenda. Throws AppError invalid-request, not-found, conflict. */
export const saveOutcomes = saver<OutcomeRow>(outcomeTable, () => ({
  wrong: ({ text }, n) =>
    text === '' ? `Kết quả thứ ${n} chưa có nội dung. Ghi nội dung hoặc bỏ dòng ấy.` : null,
  link: { of: ({ agendaItemId }) => agendaItemId, table: agendaTable, word: 'mục chương trình' },
}));
