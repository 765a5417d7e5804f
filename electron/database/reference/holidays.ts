import type { Seed } from './index.ts';
import { given, oneOf, tableRows } from './table.ts';

const years = `
year | source
2014 | Ý kiến của Thủ tướng Chính phủ về hoán đổi ngày nghỉ năm 2014 (tháng 12/2013), theo Báo Lao Động, Báo Đồng Tháp 18/12/2013; ngày 01/9 và 06/9 theo bảng ngày nghỉ công khai
2015 | Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ lễ, tết năm 2015, theo báo chí; Tờ trình 89/TTr-LĐTBXH ngày 20/11/2014
2016 | Thông báo 4659/TB-LĐTBXH ngày 13/11/2015; nghỉ bù theo Bộ luật Lao động 2012
2017 | Thông báo của Bộ Lao động - Thương binh và Xã hội ngày 24/11/2016, theo báo chí; nghỉ bù theo Bộ luật Lao động 2012
2018 | Ý kiến của Thủ tướng Chính phủ về nghỉ lễ, tết năm 2018, theo báo chí; Công văn 6519/VPCP-KGVX năm 2018
2019 | Công văn 6519/VPCP-KGVX năm 2018 và lịch nghỉ năm 2019, theo báo chí
2020 | Lịch nghỉ Tết năm 2020, theo trang của Sở Công Thương Đắk Lắk 07/01/2020; ngày khác theo Bộ luật Lao động 2012
2021 | Lịch nghỉ Tết và Quốc khánh năm 2021, theo Báo Hànộimới; ngày khác theo Bộ luật Lao động 2019
2022 | Lịch nghỉ năm 2022 theo báo chí và bảng ngày nghỉ công khai; nghỉ bù theo Bộ luật Lao động 2019
2023 | Bảng ngày nghỉ công khai năm 2023; nghỉ bù theo Bộ luật Lao động 2019
2024 | Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ Tết, Quốc khánh năm 2024, theo báo chí; Công văn 2450/VPCP-KGVX năm 2024
2025 | Lịch nghỉ lễ, tết năm 2025, theo báo chí tháng 11/2024
`;

const days = `
day | kind | name
2014-01-01 | off | Tết Dương lịch
2014-01-25 | working | Làm bù ngày 28/01
2014-01-28 | off | Hoán đổi dịp Tết Nguyên đán
2014-01-29 | off | Hoán đổi dịp Tết Nguyên đán
2014-01-30 | off | Tết Nguyên đán
2014-01-31 | off | Tết Nguyên đán
2014-02-03 | off | Tết Nguyên đán
2014-02-04 | off | Nghỉ bù Tết Nguyên đán
2014-02-05 | off | Nghỉ bù Tết Nguyên đán
2014-02-08 | working | Làm bù ngày 29/01
2014-04-09 | off | Giỗ Tổ Hùng Vương
2014-04-26 | working | Làm bù ngày 02/5
2014-04-30 | off | Ngày Chiến thắng
2014-05-01 | off | Ngày Quốc tế Lao động
2014-05-02 | off | Hoán đổi dịp 30/4
2014-09-01 | off | Hoán đổi dịp Quốc khánh
2014-09-02 | off | Quốc khánh
2014-09-06 | working | Làm bù ngày 01/9
2014-12-27 | working | Làm bù ngày 02/01/2015
2015-01-01 | off | Tết Dương lịch
2015-01-02 | off | Hoán đổi dịp Tết Dương lịch
2015-02-14 | working | Làm bù ngày 16/02
2015-02-16 | off | Hoán đổi dịp Tết Nguyên đán
2015-02-17 | off | Tết Nguyên đán
2015-02-18 | off | Tết Nguyên đán
2015-02-19 | off | Tết Nguyên đán
2015-02-20 | off | Tết Nguyên đán
2015-02-23 | off | Nghỉ bù Tết Nguyên đán
2015-04-25 | working | Làm bù ngày 29/4
2015-04-28 | off | Giỗ Tổ Hùng Vương
2015-04-29 | off | Hoán đổi dịp 30/4
2015-04-30 | off | Ngày Chiến thắng
2015-05-01 | off | Ngày Quốc tế Lao động
2015-09-02 | off | Quốc khánh
2016-01-01 | off | Tết Dương lịch
2016-02-08 | off | Tết Nguyên đán
2016-02-09 | off | Tết Nguyên đán
2016-02-10 | off | Tết Nguyên đán
2016-02-11 | off | Tết Nguyên đán
2016-02-12 | off | Nghỉ bù Tết Nguyên đán
2016-04-18 | off | Nghỉ bù Giỗ Tổ Hùng Vương
2016-05-02 | off | Nghỉ bù Ngày Chiến thắng
2016-05-03 | off | Nghỉ bù Ngày Quốc tế Lao động
2016-09-02 | off | Quốc khánh
2017-01-02 | off | Nghỉ bù Tết Dương lịch
2017-01-26 | off | Tết Nguyên đán
2017-01-27 | off | Tết Nguyên đán
2017-01-30 | off | Tết Nguyên đán
2017-01-31 | off | Nghỉ bù Tết Nguyên đán
2017-02-01 | off | Nghỉ bù Tết Nguyên đán
2017-04-06 | off | Giỗ Tổ Hùng Vương
2017-05-01 | off | Ngày Quốc tế Lao động
2017-05-02 | off | Nghỉ bù Ngày Chiến thắng
2017-09-04 | off | Nghỉ bù Quốc khánh
2018-01-01 | off | Tết Dương lịch
2018-02-14 | off | Tết Nguyên đán
2018-02-15 | off | Tết Nguyên đán
2018-02-16 | off | Tết Nguyên đán
2018-02-19 | off | Nghỉ bù Tết Nguyên đán
2018-02-20 | off | Nghỉ bù Tết Nguyên đán
2018-04-25 | off | Giỗ Tổ Hùng Vương
2018-04-30 | off | Ngày Chiến thắng
2018-05-01 | off | Ngày Quốc tế Lao động
2018-09-03 | off | Nghỉ bù Quốc khánh
2018-12-31 | off | Hoán đổi dịp Tết Dương lịch 2019
2019-01-01 | off | Tết Dương lịch
2019-01-05 | working | Làm bù ngày 31/12/2018
2019-02-04 | off | Tết Nguyên đán
2019-02-05 | off | Tết Nguyên đán
2019-02-06 | off | Tết Nguyên đán
2019-02-07 | off | Tết Nguyên đán
2019-02-08 | off | Tết Nguyên đán
2019-04-15 | off | Nghỉ bù Giỗ Tổ Hùng Vương
2019-04-29 | off | Hoán đổi dịp 30/4
2019-04-30 | off | Ngày Chiến thắng
2019-05-01 | off | Ngày Quốc tế Lao động
2019-05-04 | working | Làm bù ngày 29/4
2019-09-02 | off | Quốc khánh
2020-01-01 | off | Tết Dương lịch
2020-01-23 | off | Tết Nguyên đán
2020-01-24 | off | Tết Nguyên đán
2020-01-27 | off | Tết Nguyên đán
2020-01-28 | off | Nghỉ bù Tết Nguyên đán
2020-01-29 | off | Nghỉ bù Tết Nguyên đán
2020-04-02 | off | Giỗ Tổ Hùng Vương
2020-04-30 | off | Ngày Chiến thắng
2020-05-01 | off | Ngày Quốc tế Lao động
2020-09-02 | off | Quốc khánh
2021-01-01 | off | Tết Dương lịch
2021-02-10 | off | Tết Nguyên đán
2021-02-11 | off | Tết Nguyên đán
2021-02-12 | off | Tết Nguyên đán
2021-02-15 | off | Tết Nguyên đán
2021-02-16 | off | Tết Nguyên đán
2021-04-21 | off | Giỗ Tổ Hùng Vương
2021-04-30 | off | Ngày Chiến thắng
2021-05-03 | off | Nghỉ bù Ngày Quốc tế Lao động
2021-09-02 | off | Quốc khánh
2021-09-03 | off | Quốc khánh
2022-01-03 | off | Nghỉ bù Tết Dương lịch
2022-01-31 | off | Tết Nguyên đán
2022-02-01 | off | Tết Nguyên đán
2022-02-02 | off | Tết Nguyên đán
2022-02-03 | off | Tết Nguyên đán
2022-02-04 | off | Tết Nguyên đán
2022-04-11 | off | Nghỉ bù Giỗ Tổ Hùng Vương
2022-05-02 | off | Nghỉ bù Ngày Chiến thắng
2022-05-03 | off | Nghỉ bù Ngày Quốc tế Lao động
2022-09-01 | off | Quốc khánh
2022-09-02 | off | Quốc khánh
2023-01-02 | off | Nghỉ bù Tết Dương lịch
2023-01-20 | off | Tết Nguyên đán
2023-01-23 | off | Tết Nguyên đán
2023-01-24 | off | Tết Nguyên đán
2023-01-25 | off | Nghỉ bù Tết Nguyên đán
2023-01-26 | off | Nghỉ bù Tết Nguyên đán
2023-05-01 | off | Ngày Quốc tế Lao động
2023-05-02 | off | Nghỉ bù Giỗ Tổ Hùng Vương
2023-05-03 | off | Nghỉ bù Ngày Chiến thắng
2023-09-01 | off | Quốc khánh
2023-09-04 | off | Nghỉ bù Quốc khánh
2024-01-01 | off | Tết Dương lịch
2024-02-08 | off | Tết Nguyên đán
2024-02-09 | off | Tết Nguyên đán
2024-02-12 | off | Tết Nguyên đán
2024-02-13 | off | Nghỉ bù Tết Nguyên đán
2024-02-14 | off | Nghỉ bù Tết Nguyên đán
2024-04-18 | off | Giỗ Tổ Hùng Vương
2024-04-29 | off | Hoán đổi dịp 30/4
2024-04-30 | off | Ngày Chiến thắng
2024-05-01 | off | Ngày Quốc tế Lao động
2024-05-04 | working | Làm bù ngày 29/4
2024-09-02 | off | Quốc khánh
2024-09-03 | off | Quốc khánh
2025-01-01 | off | Tết Dương lịch
2025-01-27 | off | Tết Nguyên đán
2025-01-28 | off | Tết Nguyên đán
2025-01-29 | off | Tết Nguyên đán
2025-01-30 | off | Tết Nguyên đán
2025-01-31 | off | Tết Nguyên đán
2025-04-07 | off | Giỗ Tổ Hùng Vương
2025-04-26 | working | Làm bù ngày 02/5
2025-04-30 | off | Ngày Chiến thắng
2025-05-01 | off | Ngày Quốc tế Lao động
2025-05-02 | off | Hoán đổi dịp 30/4
2025-09-01 | off | Quốc khánh
2025-09-02 | off | Quốc khánh
`;

/**
 * Days off and days worked in their stead, for officials of agencies with a five-day week, year by year with its source.
 * A year that could not be sourced whole (2026 and what comes) has no table: terms counted through it are provisional.
 */
export function firstHolidays(): readonly Seed[] {
  return [
    {
      sql: 'INSERT INTO holiday_year (year, source) VALUES (:year, :source)',
      rows: tableRows(years, ['year', 'source']).map(({ year, source }) => ({
        year: Number(given(year)),
        source,
      })),
    },
    {
      sql: 'INSERT INTO holiday (day, year, kind, name) VALUES (:day, :year, :kind, :name)',
      rows: tableRows(days, ['day', 'kind', 'name']).map(({ day, kind, name }) => ({
        day: given(day),
        year: Number(given(day).slice(0, 4)),
        kind: oneOf(kind, ['off', 'working']),
        name: given(name),
      })),
    },
  ];
}
