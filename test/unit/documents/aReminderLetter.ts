import type { RemindedTask, ReminderLetterInput } from '../../../shared/documents/builders/index.ts';
import { aMeetingPaper } from './aMeetingPaper.ts';

/** A task ten days late that nobody was reminded of; override what a test is about. */
export function aReminded(over: Partial<RemindedTask> = {}): RemindedTask {
  return {
    id: 1,
    content: 'Sở Y tế báo cáo kết quả điều trị Methadone.',
    documentNumber: '7/TB-BCĐ',
    documentOn: '2026-02-05',
    item: '2',
    deadline: '2026-05-26',
    daysLate: 10,
    reportedOn: null,
    report: null,
    earlier: [],
    ...over,
  };
}

/** A reminder letter to Sở Y tế over two tasks, made up; override what a test is about. */
export function aReminderLetter(over: Partial<ReminderLetterInput> = {}): ReminderLetterInput {
  const { issuer, signer, recipients } = aMeetingPaper();
  return {
    ...{ issuer, signer, recipients, symbol: 'BCĐ-CAT', preparedOn: '2026-06-05' },
    ...{ number: '9/BCĐ-CAT', issuedOn: '2026-06-05', isSample: false },
    agency: 'Sở Y tế',
    asOf: '2026-06-05',
    replyBy: '2026-06-15',
    tasks: [
      aReminded(),
      aReminded({
        ...{ id: 2, content: 'Mở rộng điểm cấp phát thuốc.', deadline: '2026-06-10', daysLate: 0 },
        ...{ reportedOn: '2026-05-20', report: 'Đã khảo sát 04 điểm.' },
      }),
    ],
    ...over,
  };
}
