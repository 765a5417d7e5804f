import { buildTaskRegister } from '../../../shared/documents/builders/index.ts';
import { type RegisterEntry, wholeView } from '../../../shared/domain/task-register/index.ts';
import { type TaskTerm, taskTermLabel } from '../../../shared/domain/tasks/index.ts';

/** A running task of a notice of 2018; override what a test is about. */
export function aTaskRow(over: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    content: 'Xây dựng kế hoạch cao điểm tấn công tội phạm ma túy trên tuyến biên giới.',
    lead: ['Công an tỉnh'],
    coordinate: ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
    areas: [],
    deadline: '2018-06-30',
    deadlineText: null,
    firstDeadline: '2018-06-30',
    state: 'in-progress',
    term: 'in-term',
    daysLate: 0,
    doneOn: null,
    assignedOn: null,
    watcher: null,
    product: null,
    restricted: false,
    noticeId: 7,
    noticeNumber: '07/TB-BCĐ',
    noticeIssuedOn: '2018-02-05',
    noticeTitle: 'Kết luận tại cuộc họp quý I',
    conclusionNumber: '3',
    reportedOn: null,
    report: null,
    ...over,
  };
}

const terms: readonly TaskTerm[] = [
  'late',
  'due-soon',
  'in-term',
  'no-deadline',
  'done-late',
  'done-on-time',
];

/** The register of these tasks as a paper, the late ones first. */
export function aRegister(
  rows: readonly RegisterEntry[],
  over: Partial<Parameters<typeof buildTaskRegister>[0]> = {},
) {
  return buildTaskRegister({
    asOf: '2018-06-01',
    filter: null,
    totals: `Tổng số ${rows.length} nhiệm vụ.`,
    columns: wholeView.columns.map(({ id }) => id),
    groups: terms.flatMap((term) => {
      const members = rows.filter((row) => row.term === term);
      return members.length === 0
        ? []
        : [{ title: taskTermLabel(term), count: members.length, rows: members }];
    }),
    isSample: false,
    ...over,
  });
}
