import { describe, expect, it } from 'vitest';
import { whole } from './words.ts';

const meeting = (title: string, opening: string) =>
  whole(`THÔNG BÁO\n${title}\n\n${opening} kết luận như sau:\n1. Giao Sở Y tế rà soát.`).meeting;
const plain = 'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp';

describe('the chair', () => {
  it.each([
    [
      'Ngày 5/5/2017, tại Phòng họp tầng 2, đồng chí Phạm Duy Hoan, Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp và',
      'Phạm Duy Hoan, Phó Chủ tịch UBND tỉnh',
    ],
    [
      'Ngày 26/8/2016, UBND tỉnh tổ chức phiên họp thường kỳ, đồng chí Nguyễn Văn Quế - Chủ tịch UBND tỉnh chủ trì phiên họp và',
      'Nguyễn Văn Quế - Chủ tịch UBND tỉnh',
    ],
    [
      'Ngày 30/11/2010, UBND huyện họp. Chủ trì cuộc họp: Đồng chí Quàng Văn Bun, Chủ tịch UBND huyện. Chủ tịch UBND huyện',
      'Quàng Văn Bun, Chủ tịch UBND huyện',
    ],
    [
      'Ngày 20/4/2021, Phó Chủ tịch UBND tỉnh Dương Xuân Hậu đã đi kiểm tra thực tế. Phó Chủ tịch UBND tỉnh',
      'Phó Chủ tịch UBND tỉnh Dương Xuân Hậu',
    ],
    [
      'Ngày 27/02/2020, Sở Y tế tổ chức Hội nghị. Chủ trì Hội nghị: Bác sĩ CKII Nguyễn Hồng Chanh - Giám đốc Sở Y tế. Giám đốc Sở Y tế',
      'Nguyễn Hồng Chanh - Giám đốc Sở Y tế',
    ],
  ])('%s', (opening, chair) => {
    expect(meeting(plain, opening).chair).toBe(chair);
  });

  it('is taken from a title that goes on with "của" below the kind', () => {
    const text =
      'KẾT LUẬN\ncủa đồng chí Trưởng Ban Chỉ đạo tại Hội nghị tổng kết\n\nNgày 22/12/2009, sau khi nghe báo cáo, kết luận:\n1. Sở Y tế rà soát.';
    expect(whole(text).meeting.chair).toBe('Trưởng Ban Chỉ đạo');
  });
});

it('the place may be named in small letters', () => {
  expect(
    meeting(plain, 'Ngày 1/8/2019, tại trụ sở Chính phủ, Phó Thủ tướng chủ trì cuộc họp và'),
  ).toMatchObject({
    place: 'trụ sở Chính phủ',
    form: 'in-person',
  });
});

describe('the name of the meeting', () => {
  it.each([
    [
      'Tại phiên họp ngày 13/6/2022, sau khi nghe các đồng chí dự họp, Ban Thường vụ',
      'phiên họp ngày 13/6/2022',
    ],
    [
      'Ngày 10/01/2017, Ban Chỉ đạo tổ chức Hội nghị tổng kết năm 2016 dưới sự chủ trì của đồng chí Bùi Ngọc Lanh - Trưởng ban, đồng chí Trưởng ban',
      'Hội nghị tổng kết năm 2016',
    ],
    [
      'Ngày 19/7/2024, đồng chí Trưởng ban chủ trì Hội nghị sơ kết 6 tháng (hội nghị trực tuyến đến 07 huyện) và',
      'Hội nghị sơ kết 6 tháng',
    ],
    [
      'Ngày 01/4/2022, Công an tỉnh tổ chức hội nghị giao ban bằng hình thức trực tuyến đến 11 huyện. Giám đốc',
      'hội nghị giao ban',
    ],
  ])('%s', (opening, name) => {
    expect(meeting('Kết luận của đồng chí Trưởng ban', opening).name).toBe(name);
  });
});

it('a meeting that the opening calls by the bare word has the name that the title gives', () => {
  expect(
    meeting(
      'Kết luận của Phó Thủ tướng tại Phiên họp Ban Chỉ đạo phòng, chống tội phạm',
      'Ngày 15/9/2025, Phó Thủ tướng đã chủ trì Phiên họp kết nối trực tuyến đến 34 tỉnh. Phó Thủ tướng',
    ).name,
  ).toBe('Phiên họp Ban Chỉ đạo phòng, chống tội phạm');
});

it('who attends at many sites is told behind a ";" as well', () => {
  expect(
    meeting(
      plain,
      'Ngày 10/02/2026, đồng chí Trưởng ban chủ trì Hội nghị trực tuyến tại điểm cầu cấp tỉnh; tham dự tại 135 điểm cầu cấp xã có lãnh đạo UBND các xã. Đồng chí Trưởng ban',
    ).attendees,
  ).toMatchObject([{ site: 'cấp xã', text: 'lãnh đạo UBND các xã' }]);
});
