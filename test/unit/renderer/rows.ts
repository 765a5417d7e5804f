import type { ReplyOf } from '../../../shared/contract/index.ts';

type TaskRow = ReplyOf<'tasks.list'>['rows'][number];

/** A task as lists get it; the parts given replace its own. */
export function aTaskRow(parts: Partial<TaskRow> = {}): TaskRow {
  return {
    id: 1,
    content: 'Xây dựng kế hoạch cao điểm.',
    lead: ['Công an tỉnh'],
    deadline: '2018-02-28',
    deadlineText: null,
    state: 'not-started',
    term: 'in-term',
    daysLate: 0,
    noticeId: 7,
    noticeNumber: '07/TB-BCĐ',
    noticeTitle: 'Kết luận tại cuộc họp',
    conclusionNumber: '1',
    isSample: false,
    ...parts,
  };
}

type Task = ReplyOf<'tasks.get'>;

/** A task with its origin; the parts given replace its own. */
export function aTaskPage(parts: Partial<Task> = {}): Task {
  return {
    task: aTaskRow(),
    coordinate: [],
    references: [],
    areas: [],
    paragraph: '1. Xây dựng kế hoạch cao điểm. Báo cáo UBND tỉnh.',
    span: { start: 3, end: 30 },
    doneOn: null,
    history: [],
    ...parts,
  };
}

type MeetingRow = ReplyOf<'meetings.list'>['rows'][number];

/** A meeting as lists get it; the parts given replace its own. */
export function aMeetingRow(parts: Partial<MeetingRow> = {}): MeetingRow {
  return {
    id: 1,
    name: 'họp Ban Chỉ đạo quý I',
    kind: 'quarterly',
    state: 'planned',
    heldOn: '2018-02-20',
    startsAt: null,
    endsOn: null,
    endsAt: null,
    form: 'in-person',
    place: null,
    chair: null,
    secretary: null,
    issuerId: null,
    noticeCount: 0,
    isSample: false,
    ...parts,
  };
}
