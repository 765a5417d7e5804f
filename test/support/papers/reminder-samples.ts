import { buildReminderLetter } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { aReminded, aReminderLetter } from '../../unit/documents/aReminderLetter.ts';

const sentence =
  'Rà soát, lập hồ sơ quản lý người nghiện trên địa bàn, báo cáo kết quả về cơ quan Thường trực Ban Chỉ đạo.';
const earlier = [
  { on: '2026-03-05', number: '04/BCĐ-CAT', agency: null },
  { on: '2026-04-06', number: null, agency: null },
];

function letter(count: number, over: Parameters<typeof aReminderLetter>[0] = {}): DocumentModel {
  return buildReminderLetter(
    aReminderLetter({
      tasks: Array.from({ length: count }, (_, at) =>
        aReminded({
          id: at + 1,
          content: Array.from({ length: 1 + (at % 4) }, () => sentence).join(' '),
          daysLate: at % 5 === 4 ? 0 : at + 1,
          earlier: earlier.slice(0, at % 3),
          ...(at % 2 === 0 ? { reportedOn: '2026-05-20', report: sentence } : { documentNumber: null }),
        }),
      ),
      ...over,
    }),
  );
}

/** Reminder letters: of one task, of many, not issued yet, to an agency whose name takes lines, of the years before 2020. */
export function reminderSamples(): Readonly<Record<string, DocumentModel>> {
  return {
    'reminder-one': letter(1),
    'reminder-many': letter(60, { isSample: true }),
    'reminder-open': letter(5, { number: null, issuedOn: null, replyBy: null }),
    'reminder-long-name': letter(8, {
      agency:
        'Ban Chỉ đạo phòng, chống tội phạm, HIV/AIDS, ma túy, mại dâm thành phố Lai Châu, tỉnh Lai Châu',
    }),
    'reminder-of-2018': letter(9, { issuedOn: '2018-03-05', preparedOn: '2018-03-05' }),
  };
}
