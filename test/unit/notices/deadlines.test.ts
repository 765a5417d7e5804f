import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../shared/domain/notices/deadlines.ts';
import { paragraph } from './words.ts';

const read = (text: string) => readDeadline(paragraph(text), { year: 2018, day: '2018-02-05' });

describe('the last day', () => {
  it.each([
    ['Trong 3 tháng đầu năm tình hình ổn định; trình trước 30/4.', '2018-04-30'],
    ['Báo cáo trong 6 tháng đầu năm 2018.', '2018-06-30'],
    ['Nhiệm vụ 6 tháng cuối năm', null],
    ['Hoàn thành trong tuần thứ 2 tháng 3/2018.', '2018-03-31'],
    ['Bảo đảm đến hết năm 2020 điều trị cho 80.000 người.', '2020-12-31'],
    ['Trình UBND tỉnh tại phiên họp thường kỳ tháng 4/2018.', '2018-04-30'],
    ['Hoàn thành trước thời điểm 01/7/2018.', '2018-07-01'],
    ['Xong trước ngày 30-4-2018.', '2018-04-30'],
    ['Kế hoạch Tháng hành động (từ ngày 10/11 đến ngày 10/12/2018), trình trước 25/10/2018.', '2018-10-25'],
    ['Ra quân từ ngày 01/6 đến ngày 30/6/2018.', '2018-06-30'],
    ['Khắc phục xong trước kỳ họp HĐND tỉnh giữa năm 2018.', null],
  ])('%s', (text, deadline) => {
    expect(read(text).deadline).toBe(deadline);
  });

  it('that is no day keeps its words', () => {
    expect(read('Khắc phục trước kỳ họp HĐND tỉnh giữa năm 2018.').deadlineText).toBe(
      'trước kỳ họp HĐND tỉnh giữa năm 2018',
    );
  });

  it('comes again each week on a day of the week', () => {
    expect(read('UBND các xã báo cáo tình hình trồng cây thuốc phiện vào thứ Sáu hàng tuần.')).toMatchObject({
      deadlineText: 'vào thứ Sáu hàng tuần',
      recurring: { every: 'week' },
    });
  });

  it('comes again at each half of the year where two days half a year apart are named', () => {
    expect(read('Báo cáo trước ngày 15/6 và 15/12 hằng năm.').recurring).toEqual({
      every: 'half-year',
      month: 6,
      day: 15,
    });
  });
});
