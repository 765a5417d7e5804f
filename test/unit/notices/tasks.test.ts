import { describe, expect, it } from 'vitest';
import { concluded } from './words.ts';

describe('headings give their bodies to what stands under them', () => {
  it('a part that names a body, over numbered items', () => {
    const { tasks } = concluded(
      'B. Nhiệm vụ trong thời gian tới',
      'I. Đối với Công an huyện',
      '1. Rà soát danh sách.',
      '2. Tuần tra.',
      'II. Đối với UBND các xã, thị trấn',
      '- Kiện toàn đội công tác.',
    );
    expect(tasks.map(({ n, lead }) => [n, ...lead])).toEqual([
      ['1', 'Công an huyện'],
      ['2', 'Công an huyện'],
      ['II-1', 'UBND các xã, thị trấn'],
    ]);
  });

  it('a paragraph that orders something itself and leads in to points gives its lead only', () => {
    const { tasks } = concluded(
      '1. Công an tỉnh chủ trì, phối hợp với Sở Y tế hoàn thiện đề án trước ngày 20/10/2018. Trong đó chú ý các nội dung sau:',
      '- Nghiên cứu mô hình điểm.',
      '- Sở Nội vụ rà soát phân công.',
    );
    expect(tasks.map(({ lead, coordinate, deadline }) => ({ lead, coordinate, deadline }))).toEqual([
      { lead: ['Công an tỉnh'], coordinate: ['Sở Y tế'], deadline: '2018-10-20' },
      { lead: ['Công an tỉnh'], coordinate: [], deadline: null },
      { lead: ['Sở Nội vụ'], coordinate: [], deadline: null },
    ]);
  });
});

it('a line that tells the time or the bodies of the task above is no task of its own', () => {
  const { tasks } = concluded(
    '1. Giao Công an tỉnh rà soát người nghiện.',
    'Thời gian hoàn thành: trước ngày 15/02/2018.',
    '- Cơ quan phối hợp: Sở Y tế, Sở Tài chính.',
    '2. Sở Nội vụ tham mưu.',
  );
  expect(tasks.map(({ n, deadline, coordinate }) => [n, deadline, ...coordinate])).toEqual([
    ['1', '2018-02-15', 'Sở Y tế', 'Sở Tài chính'],
    ['2', null],
  ]);
});

it('what is asked of all at the end closes the notice', () => {
  const { tasks, sections } = concluded(
    '1. Giao Sở Y tế rà soát.',
    'Yêu cầu các sở, ban, ngành tỉnh, UBND các huyện triển khai thực hiện./.',
  );
  expect(tasks).toHaveLength(1);
  expect(sections.closing).toHaveLength(1);
});

it('an account of a past year under a number is no task', () => {
  const { tasks } = concluded(
    '1. Trong năm 2017 các ngành đã kiểm tra 1.125 lượt cơ sở.',
    '2. Giao Sở Y tế rà soát.',
  );
  expect(tasks.map(({ n }) => n)).toEqual(['2']);
});

it('a lead-in among the conclusions is no task and names no lead', () => {
  const { tasks } = concluded(
    'Nhất trí với dự thảo Báo cáo.',
    'Về nhiệm vụ năm 2018, yêu cầu các thành viên Ban Chỉ đạo thực hiện một số nhiệm vụ sau:',
    '1. Sở Y tế rà soát.',
    '2. Tăng cường kiểm tra.',
  );
  expect(tasks.map(({ lead }) => lead)).toEqual([['Sở Y tế'], []]);
});

it('words that only ask for what stands below are no task', () => {
  const { tasks } = concluded(
    'Trong quý I, các ngành đã có nhiều cố gắng.',
    'Để thực hiện tốt nhiệm vụ trong thời gian tới, Phó Chủ tịch UBND tỉnh yêu cầu:',
    '1. Công an tỉnh rà soát.',
  );
  expect(tasks.map(({ lead }) => lead)).toEqual([['Công an tỉnh']]);
});

it('a heading without a mark at its end stands over words without a number', () => {
  const { tasks, sections } = concluded(
    'I. MỘT SỐ KẾT QUẢ NỔI BẬT',
    'Phạm pháp hình sự xảy ra 432 vụ.',
    'II. NHIỆM VỤ TRỌNG TÂM',
    '1. Nhiệm vụ chung',
    'Các cơ quan, đơn vị bám sát chương trình công tác.',
  );
  expect(sections.results).toEqual(['Phạm pháp hình sự xảy ra 432 vụ.']);
  expect(tasks.map(({ text }) => text)).toEqual(['Các cơ quan, đơn vị bám sát chương trình công tác.']);
});

it('a sentence that settles something before the order of the same paragraph is a decision too', () => {
  const { tasks, decisions } = concluded(
    '1. Đồng ý chủ trương mở rộng thí điểm. Giao Sở Y tế chủ trì đánh giá kết quả trong quý II/2018.',
  );
  expect(tasks).toHaveLength(1);
  expect(decisions.map(({ n, text }) => [n, text])).toEqual([['1', 'Đồng ý chủ trương mở rộng thí điểm.']]);
});

it('what all are asked at the end, with what to do in difficulty, closes the notice', () => {
  const { tasks, sections } = concluded(
    '1. Giao Sở Y tế rà soát.',
    'Đề nghị các đơn vị nghiêm túc thực hiện. Trong quá trình thực hiện nếu có vướng mắc báo cáo về Sở Y tế.',
  );
  expect(tasks).toHaveLength(1);
  expect(sections.closing).toHaveLength(1);
});

it('an account in clauses is no task, whatever bodies it names', () => {
  const { tasks } = concluded(
    'I/ Năm 2008, công tác phòng, chống ma túy đã được các cấp, các ngành quan tâm; đã tổ chức cai nghiện cho 412 lượt người; tuy nhiên tỷ lệ tái nghiện còn cao.',
    'II/ Nhiệm vụ năm 2009:',
    '1/ Sở Y tế: xây dựng kế hoạch.',
  );
  expect(tasks.map(({ lead }) => lead)).toEqual([['Sở Y tế']]);
});

it('a heading gives its day to what stands under it, and no vague word', () => {
  const { tasks } = concluded(
    '1. Trong thời gian tới, các đơn vị tập trung thực hiện:',
    '1.1. Sở Y tế rà soát.',
    '2. Trước ngày 30/4/2018, các đơn vị hoàn thành:',
    '2.1. Sở Tài chính cân đối kinh phí.',
  );
  expect(tasks.map(({ deadline, deadlineText }) => [deadline, deadlineText])).toEqual([
    [null, null],
    ['2018-04-30', 'Trước ngày 30/4/2018'],
  ]);
});

it('a point that only says who answers for what is no task', () => {
  const { tasks, decisions } = concluded(
    '1. UBND các xã',
    '1.1. Rà soát người nghiện.',
    '1.2. Chịu trách nhiệm toàn diện trước Chủ tịch UBND tỉnh về tình hình tội phạm.',
  );
  expect(tasks.map(({ n }) => n)).toEqual(['1.1']);
  expect(decisions.map(({ n }) => n)).toEqual(['1.2']);
});

it('the number by which a committee is called is no document', () => {
  expect(
    concluded('1. Các thành viên Ban Chỉ đạo 138/CP thực hiện Quyết định số 12/QĐ-TTg.').legalRefs,
  ).toMatchObject([{ number: '12/QĐ-TTg' }]);
});
