import type { NoticeReading, TaskReading } from '../../../../shared/domain/notices/index.ts';
import { formatDate } from '../../../../shared/format/index.ts';
import { sameTasks } from './matching.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function shown(value: string | null): string {
  if (value === null || value === '') return 'trống';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : `“${value}”`;
}

function field(word: string, before: string | null, after: string | null): string[] {
  return before === after ? [] : [`${word}: ${shown(before)} → ${shown(after)}`];
}

function listed(word: string, before: unknown, after: unknown): string[] {
  return same(before, after) ? [] : [word];
}

const joined = (names: readonly string[]): string | null => names.join(', ') || null;

function taskChanges(before: TaskReading, after: TaskReading): string[] {
  const changes = [
    ...field('nội dung', before.text, after.text),
    ...field('chủ trì', joined(before.lead), joined(after.lead)),
    ...field('phối hợp', joined(before.coordinate), joined(after.coordinate)),
    ...field('thời hạn', before.deadline ?? before.deadlineText, after.deadline ?? after.deadlineText),
    ...field('văn bản', joined(before.refs), joined(after.refs)),
    ...field('địa bàn', joined(before.areas), joined(after.areas)),
    ...listed(
      'cách tính thời hạn',
      [before.recurring, before.workingDays],
      [after.recurring, after.workingDays],
    ),
  ];
  return changes.length === 0 ? [] : [`nhiệm vụ “${after.textStart}”: ${changes.join('; ')}`];
}

function tasksChanges(before: NoticeReading, after: NoticeReading): string[] {
  const places = sameTasks(before.tasks, after.tasks);
  const kept = new Set(places);
  const lost = before.tasks.filter((_, at) => !kept.has(at));
  return [
    ...after.tasks.flatMap((task, at) => {
      const place = places[at] ?? null;
      const former = place === null ? undefined : before.tasks[place];
      return former ? taskChanges(former, task) : [`thêm nhiệm vụ “${task.textStart}”`];
    }),
    ...lost.map(({ textStart }) => `bỏ nhiệm vụ “${textStart}”`),
  ];
}

/** What a correction of a reading changed, as phrases; empty where nothing did. */
export function readingChanges(before: NoticeReading, after: NoticeReading): readonly string[] {
  const { header: old, meeting: met } = before;
  const { header, meeting } = after;
  return [
    ...field('số, ký hiệu', old.number, header.number),
    ...field('ngày ban hành', old.issuedOn, header.issuedOn),
    ...field('nơi ban hành', old.place, header.place),
    ...field('loại văn bản', old.kind, header.kind),
    ...field('trích yếu', old.title, header.title),
    ...field('cơ quan ban hành', joined(old.issuer), joined(header.issuer)),
    ...field('ngày họp', met.heldOn, meeting.heldOn),
    ...field('tên hội nghị', met.name, meeting.name),
    ...field('chủ trì hội nghị', met.chair, meeting.chair),
    ...field('địa điểm họp', met.place, meeting.place),
    ...listed('hình thức họp', met.form, meeting.form),
    ...listed('thành phần dự', met.attendees, meeting.attendees),
    ...listed('phần mở đầu', before.sections.opening, after.sections.opening),
    ...listed('kết quả', before.sections.results, after.sections.results),
    ...listed('tồn tại, hạn chế', before.sections.shortcomings, after.sections.shortcomings),
    ...listed('kết luận', before.sections.conclusions, after.sections.conclusions),
    ...listed('đoạn kết', before.sections.closing, after.sections.closing),
    ...listed('đề mục', before.sections.headings, after.sections.headings),
    ...tasksChanges(before, after),
    ...listed('số liệu', before.figures, after.figures),
    ...listed('văn bản được viện dẫn', before.legalRefs, after.legalRefs),
    ...listed('địa bàn', before.areas, after.areas),
    ...listed('nơi nhận', before.recipients, after.recipients),
    ...listed('người ký', before.signer, after.signer),
  ];
}
