import type { ReplyOf } from '../../../shared/contract/index.ts';
import { quickFilters } from '../../../shared/domain/task-register/index.ts';
import type { Answers } from './window.tsx';

type TaskRow = ReplyOf<'tasks.get'>['task'];

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
    restricted: false,
    isSample: false,
    ...parts,
  };
}

type RegisterRow = ReplyOf<'tasks.page'>['slices'][number][number];

/** A row of the register; the parts given replace its own. */
export function aRegisterRow(parts: Partial<RegisterRow> = {}): RegisterRow {
  const { id, content, lead, deadline, deadlineText, state, term, daysLate, isSample } = aTaskRow();
  const { noticeId, noticeNumber, noticeTitle, conclusionNumber } = aTaskRow();
  return {
    ...{ id, content, lead, deadline, deadlineText, state, term, daysLate, isSample },
    ...{ noticeId, noticeNumber, noticeTitle, conclusionNumber, noticeIssuedOn: '2018-02-05' },
    ...{ kind: 'with-deadline', coordinate: [], areas: [], firstDeadline: deadline, doneOn: null },
    ...{ assignedOn: null, watcher: null, product: null, restricted: false, reportedOn: null, report: null },
    ...parts,
  };
}

/** Totals of a register that holds so many tasks, all in term; the parts given replace its own. */
export function someTotals(
  total: number,
  parts: Partial<ReplyOf<'tasks.totals'>> = {},
): ReplyOf<'tasks.totals'> {
  return {
    total,
    quick: quickFilters.map((name) => ({
      name,
      count: ['all', 'open', 'in-term'].includes(name) ? total : 0,
    })),
    terms: [{ term: 'in-term', count: total }],
    bands: [],
    restricted: 0,
    groups: null,
    ...parts,
  };
}

/** What a window asks of the register that holds these rows, answered. */
export function registerAnswers(rows: readonly RegisterRow[]): Answers {
  return {
    'tasks.totals': () => someTotals(rows.length),
    'tasks.page': ({ slices }) => ({
      slices: slices.map(({ offset, limit }) => rows.slice(offset, offset + limit)),
    }),
    'tasks.ids': ({ slices }) => ({
      slices: slices.map(({ offset, limit }) => rows.slice(offset, offset + limit).map(({ id }) => id)),
    }),
    'tasks.choices': () => ({ lead: [], area: [], notice: [], watcher: [], month: [] }),
    'views.list': () => ({ rows: [] }),
  };
}

type Task = ReplyOf<'tasks.get'>;

/** The work on a task that was not begun; the parts given replace its own. */
export function aTaskWork(parts: Partial<Task['work']> = {}): Task['work'] {
  return {
    kind: 'with-deadline',
    firstDeadline: '2018-02-28',
    deadlineTime: null,
    rule: { on: '2018-02-28', before: false },
    provisional: false,
    ruleWords: null,
    beforeWords: null,
    ...{ assignedBy: null, assignedOn: null, documentNumber: null, documentOn: null },
    ...{ documentAbstract: null, documentItem: null, product: null, doneProduct: null, confirmedOn: null },
    ...{ reportedDone: null, watcherId: null, watcher: null, legalBasis: null, lateReason: null, note: null },
    ...{ restricted: false, binned: false, part: null, head: null, parts: [], isCollective: false },
    against: { term: 'in-term', daysLate: 0 },
    ways: [
      { to: 'in-progress', needs: [] },
      { to: 'done', needs: ['done-day'] },
      { to: 'paused', needs: ['reason'] },
    ],
    ...{ extensions: [], moves: [], reminders: [], reports: [] },
    ...parts,
  };
}

/** A task with its origin; the parts given replace its own. */
export function aTaskPage(parts: Partial<Task> = {}): Task {
  return {
    task: aTaskRow(),
    work: aTaskWork(),
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

type Today = ReplyOf<'today.get'>;

/** What the first screen shows of an empty record; the parts given replace its own. */
export function aToday(parts: Partial<Today> = {}): Today {
  const none = { count: 0, rows: [] };
  return {
    ...{ dueSoonDays: 15, late: none, dueSoon: none, awaiting: none, undated: none },
    ...{ watchers: [], meetings: [] },
    ...parts,
  };
}
