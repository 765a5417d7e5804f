import { describe, expect, it } from 'vitest';
import { buildReminderLetter } from '../../../shared/documents/builders/index.ts';
import { paragraphText } from '../../../shared/documents/layout/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { aReminded, aReminderLetter } from './aReminderLetter.ts';

const lines = ({ blocks }: DocumentModel): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [paragraphText(block)] : []));
const rows = ({ blocks }: DocumentModel) => blocks.flatMap((one) => (one.kind === 'table' ? one.rows : []));
const about = ({ blocks }: DocumentModel) => blocks.flatMap((one) => ('about' in one ? [one.about] : []))[0];

const first = { on: '2026-03-05', number: '04/BCĐ-CAT', agency: 'Sở Y tế' };
const second = { on: '2026-04-06', number: '06/BCĐ-CAT', agency: 'Sở Y tế' };

describe('A reminder letter', () => {
  it('tells the agency what it owes on the day, what is asked of it and until when', () => {
    expect(lines(buildReminderLetter(aReminderLetter()))).toEqual([
      'Qua theo dõi việc thực hiện các nhiệm vụ được giao, tính đến ngày 05/06/2026, Sở Y tế còn 01 nhiệm vụ quá hạn và 01 nhiệm vụ sắp đến hạn (danh mục kèm theo).',
      'Ban Chỉ đạo PCTP, AIDS, MT, MD đề nghị Sở Y tế khẩn trương hoàn thành nhiệm vụ quá hạn, nêu rõ nguyên nhân chậm; bảo đảm thời hạn của nhiệm vụ sắp đến hạn; báo cáo kết quả thực hiện về Ban Chỉ đạo PCTP, AIDS, MT, MD trước ngày 15/06/2026./.',
      'Phụ lục',
      'Danh mục nhiệm vụ cần đôn đốc, tính đến ngày 05/06/2026',
      '(Kèm theo Công văn số 09/BCĐ-CAT ngày 05/06/2026 của Ban Chỉ đạo PCTP, AIDS, MT, MD)',
    ]);
  });

  it('names an office with the body that it serves', () => {
    const { issuer, ...letter } = aReminderLetter();
    const office = issuer && { ...issuer, superior: 'UBND tỉnh Lai Châu', name: 'Văn phòng' };
    expect(lines(buildReminderLetter({ ...letter, issuer: office }))[1]).toMatch(
      /^Văn phòng UBND tỉnh Lai Châu đề nghị Sở Y tế/,
    );
  });

  it('annexes each task with its notice, item, deadline, days late and last report; what is absent is said', () => {
    expect(rows(buildReminderLetter(aReminderLetter()))).toEqual([
      [
        ...['1', '07/TB-BCĐ, ngày 05/02/2026', '2', 'Sở Y tế báo cáo kết quả điều trị Methadone.'],
        ...['26/05/2026', '10', 'Chưa có báo cáo'],
      ],
      [
        ...['2', '07/TB-BCĐ, ngày 05/02/2026', '2', 'Mở rộng điểm cấp phát thuốc.'],
        ...['10/06/2026', 'Chưa quá hạn', '20/05/2026: Đã khảo sát 04 điểm.'],
      ],
    ]);
  });

  it('names the annex and the letter before they have a number', () => {
    const model = buildReminderLetter(aReminderLetter({ number: null, issuedOn: null }));
    expect(lines(model).at(-1)).toContain('Công văn số ………… ngày …………');
  });

  it('says the first time nothing of times', () => {
    const model = buildReminderLetter(aReminderLetter());
    expect(about(model)).toBe('đôn đốc thực hiện nhiệm vụ được giao');
    expect(lines(model).join(' ')).not.toContain('lần thứ');
  });

  it('says which time it is where all tasks are reminded of for that time, with the letters before', () => {
    const model = buildReminderLetter(
      aReminderLetter({ tasks: [aReminded({ earlier: [first] }), aReminded({ id: 2, earlier: [first] })] }),
    );
    expect(about(model)).toBe('đôn đốc lần thứ hai thực hiện nhiệm vụ được giao');
    expect(lines(model)).toContain(
      'Các nhiệm vụ số thứ tự 1, 2 của danh mục được đôn đốc lần thứ hai (đã đôn đốc tại: Công văn số 04/BCĐ-CAT ngày 05/03/2026).',
    );
    expect(rows(model)[0]?.[3]).toContain('(đôn đốc lần thứ hai)');
  });

  it('tells times apart where tasks differ in them', () => {
    const model = buildReminderLetter(
      aReminderLetter({
        tasks: [
          aReminded(),
          aReminded({ id: 2, earlier: [first] }),
          aReminded({ id: 3, earlier: [first, second] }),
        ],
      }),
    );
    expect(about(model)).toBe('đôn đốc thực hiện nhiệm vụ được giao');
    expect(lines(model).filter((line) => line.includes('được đôn đốc lần'))).toEqual([
      'Các nhiệm vụ số thứ tự 2 của danh mục được đôn đốc lần thứ hai (đã đôn đốc tại: Công văn số 04/BCĐ-CAT ngày 05/03/2026).',
      'Các nhiệm vụ số thứ tự 3 của danh mục được đôn đốc lần thứ ba (đã đôn đốc tại: Công văn số 04/BCĐ-CAT ngày 05/03/2026; Công văn số 06/BCĐ-CAT ngày 06/04/2026).',
    ]);
  });
});
