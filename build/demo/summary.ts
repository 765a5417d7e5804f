import type { NoticeReading, TaskReading } from '../../shared/domain/notices/reading.ts';
import { formatDate, formatNumber } from '../../shared/format/index.ts';

/** One file that the demo leaves. */
export interface MadeFile {
  readonly path: string;
  readonly size: number;
}

/** What the demo did, for its closing words. */
export interface DemoResult {
  readonly fileName: string;
  readonly reading: NoticeReading;
  readonly sample: { readonly indicator: string; readonly values: number; readonly areas: number };
  readonly files: readonly MadeFile[];
  /** Name and length in milliseconds of each part of the work, in order. */
  readonly timings: readonly (readonly [name: string, milliseconds: number])[];
  /** From the start of the command to its end, in milliseconds. */
  readonly total: number;
}

const FIGURES_SHOWN = 8;

const seconds = (milliseconds: number): string =>
  milliseconds < 50 ? 'dưới 0,1 giây' : `${formatNumber(milliseconds / 1000, 1)} giây`;

/** "43 KB" for a size in bytes; at least 1 KB. */
export function formatSize(bytes: number): string {
  return `${formatNumber(Math.max(1, Math.round(bytes / 1024)), 0)} KB`;
}

function day(iso: string | null, absent: string): string {
  return iso === null ? absent : formatDate(iso);
}

function counted<T>(items: readonly T[], noun: string): string {
  return `${formatNumber(items.length, 0)} ${noun}`;
}

function figureLine({ figures }: NoticeReading): string {
  const shown = figures.slice(0, FIGURES_SHOWN).map(({ raw }) => raw);
  const more = figures.length - shown.length;
  const list = shown.join('; ') + (more > 0 ? `; và ${more} số liệu khác` : '');
  return figures.length === 0 ? 'không có' : `${figures.length} (${list}), kèm câu nguồn`;
}

function readLines({ reading, fileName }: DemoResult): string[] {
  const { header, meeting, sections, tasks } = reading;
  return [
    `Đã đọc ${fileName}:`,
    `  Số: ${header.number ?? 'chưa cấp số'}; ngày: ${day(header.issuedOn, 'chưa ghi ngày')}; họp: ${day(meeting.heldOn, 'chưa rõ ngày')}`,
    `  Tên: ${header.title ?? 'chưa rõ'}`,
    `  ${counted(sections.conclusions, 'kết luận')}, ${counted(tasks, 'nhiệm vụ')} (${counted(
      tasks.filter(({ deadline }) => deadline !== null),
      'có hạn',
    )}), ${counted(reading.legalRefs, 'văn bản dẫn chiếu')}, ${counted(reading.recipients, 'nơi nhận')}`,
    `  Số liệu: ${figureLine(reading)}`,
    `  Địa bàn: ${reading.areas.length === 0 ? 'không nêu' : reading.areas.join(', ')}`,
  ];
}

function lacking(
  tasks: readonly TaskReading[],
  lacks: (task: TaskReading) => boolean,
  what: string,
): string[] {
  const count = tasks.filter(lacks).length;
  return count === 0 ? [] : [`${what} của ${count} nhiệm vụ`];
}

/** Parts of a notice that it does not carry, in the order of the paper; each stays empty in the record. */
export function emptyParts({ header, meeting, signer, recipients, tasks }: NoticeReading): string[] {
  const parts: readonly (readonly [string, unknown])[] = [
    ['cơ quan ban hành', header.issuer.length > 0 ? header.issuer : null],
    ['số thông báo', header.number],
    ['nơi ban hành', header.place],
    ['ngày ban hành', header.issuedOn],
    ['trích yếu', header.title],
    ['ngày họp', meeting.heldOn],
    ['người chủ trì', meeting.chair],
    ['địa điểm họp', meeting.place],
    ['chức vụ người ký', signer.authority ?? signer.position],
    ['người ký', signer.name],
    ['nơi nhận', recipients.length > 0 ? recipients : null],
  ];
  return [
    ...parts.filter(([, value]) => value === null).map(([name]) => name),
    ...lacking(tasks, ({ lead }) => lead.length === 0, 'cơ quan chủ trì'),
    ...lacking(tasks, ({ deadline }) => deadline === null, 'hạn'),
  ];
}

/** The closing words of the demo, one line each. */
export function summaryLines(result: DemoResult): string[] {
  const empty = emptyParts(result.reading);
  const { indicator, values, areas } = result.sample;
  return [
    ...readLines(result),
    `Còn để trống: ${empty.length === 0 ? 'không có' : empty.join('; ')}`,
    `Số liệu mẫu: ${formatNumber(values, 0)} giá trị "${indicator}" của ${areas} huyện, thành phố, đều ghi "SỐ LIỆU MẪU"`,
    'Tệp đã ghi:',
    ...result.files.map(({ path, size }) => `  ${path} (${formatSize(size)})`),
    `Thời gian: ${result.timings.map(([name, length]) => `${name} ${seconds(length)}`).join(', ')}; cả lệnh ${seconds(result.total)}`,
  ];
}
