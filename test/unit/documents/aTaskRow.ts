import type { TaskRegisterRow } from '../../../shared/documents/builders/index.ts';

/** A running task of a notice of 2018; override what a test is about. */
export function aTaskRow(over: Partial<TaskRegisterRow> = {}): TaskRegisterRow {
  return {
    id: 1,
    content: 'Xây dựng kế hoạch cao điểm tấn công tội phạm ma túy trên tuyến biên giới.',
    lead: ['Công an tỉnh'],
    coordinate: ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
    deadline: '2018-06-30',
    deadlineText: null,
    state: 'in-progress',
    term: 'in-term',
    daysLate: 0,
    noticeNumber: '07/TB-BCĐ',
    noticeIssuedOn: '2018-02-05',
    noticeTitle: 'Kết luận tại cuộc họp quý I',
    conclusionNumber: '3',
    ...over,
  };
}
