import { given, oneOf, tableRows } from './table.ts';

/** An indicator and how it adds up; a ratio is recomputed from its numerator and denominator. */
export interface IndicatorRow {
  readonly code: string;
  readonly domain: string;
  readonly name: string;
  readonly unit: string;
  readonly frequency: string;
  readonly aggregation: 'sum' | 'stock' | 'ratio';
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly better: 'up' | 'down' | 'neutral';
  readonly decimals: number;
  readonly note: string | null;
}

const table = `
code | domain | name | unit | frequency | aggregation | numerator | denominator | better | decimals | note
CR01 | crime | Số vụ phạm pháp hình sự | vụ | month | sum | | | down | 0 | now also named 'phạm tội về trật tự xã hội'
CR02 | crime | Số vụ được điều tra làm rõ | vụ | month | sum | | | neutral | 0 |
CR03 | crime | Tỷ lệ điều tra, khám phá | % | month | ratio | CR02 | CR01 | up | 2 | always recomputed from CR02 and CR01; never averaged
CR04 | crime | Số đối tượng hình sự bị bắt giữ, xử lý | đối tượng | month | sum | | | neutral | 0 |
CR05 | crime | Số vụ rất nghiêm trọng, đặc biệt nghiêm trọng | vụ | quarter | sum | | | down | 0 |
CR06 | crime | Số băng, nhóm tội phạm bị triệt phá | băng, nhóm | quarter | sum | | | neutral | 0 |
CR07 | crime | Số đối tượng truy nã bị bắt, vận động đầu thú | đối tượng | month | sum | | | up | 0 |
CR08 | crime | Số tố giác, tin báo về tội phạm tiếp nhận | tin | quarter | sum | | | neutral | 0 |
CR09 | crime | Số tố giác, tin báo về tội phạm đã giải quyết | tin | quarter | sum | | | neutral | 0 |
CR10 | crime | Tỷ lệ giải quyết tố giác, tin báo về tội phạm | % | quarter | ratio | CR09 | CR08 | up | 2 |
DR01 | drugs | Số vụ ma túy bắt giữ | vụ | month | sum | | | neutral | 0 |
DR02 | drugs | Số đối tượng ma túy bắt giữ | đối tượng | month | sum | | | neutral | 0 |
DR03 | drugs | Tang vật heroin thu giữ | gam | month | sum | | | neutral | 2 |
DR04 | drugs | Tang vật thuốc phiện thu giữ | gam | month | sum | | | neutral | 2 |
DR05 | drugs | Tang vật ma túy tổng hợp thu giữ | viên | month | sum | | | neutral | 0 |
DR06 | drugs | Số người nghiện ma túy có hồ sơ quản lý | người | quarter | stock | | | down | 0 | a rise may mean better counting
DR07 | drugs | Số xã, phường, thị trấn không có ma túy | xã | year | stock | | | up | 0 |
DR08 | drugs | Số lượt người được cai nghiện | lượt người | quarter | sum | | | up | 0 | 2013: 1.037 in the seed notice
DR09 | drugs | Số người tái nghiện | người | year | stock | | | down | 0 |
DR10 | drugs | Số người đã cai nghiện được quản lý | người | year | stock | | | neutral | 0 |
DR11 | drugs | Tỷ lệ tái nghiện | % | year | ratio | DR09 | DR10 | down | 2 |
DR12 | drugs | Diện tích cây thuốc phiện phát hiện và phá nhổ | m² | season | sum | | | down | 0 | season = September to May and spans two years; 2013: 77.897 in the seed notice
DR13 | drugs | Số cơ sở điều trị Methadone đang hoạt động | cơ sở | quarter | stock | | | up | 0 | seed notice: 2 running and 3 to open
DR14 | drugs | Số bệnh nhân đang điều trị Methadone | người | month | stock | | | up | 0 |
DR15 | drugs | Chỉ tiêu bệnh nhân Methadone được giao | người | quarter | stock | | | neutral | 0 |
DR16 | drugs | Tỷ lệ đạt chỉ tiêu điều trị Methadone | % | quarter | ratio | DR14 | DR15 | up | 2 |
HV01 | hiv | Số ca nhiễm HIV phát hiện mới | ca | quarter | sum | | | down | 0 |
HV02 | hiv | Lũy tích số ca nhiễm HIV | người | quarter | stock | | | neutral | 0 | may never fall
HV03 | hiv | Số người nhiễm HIV còn sống đang được quản lý | người | quarter | stock | | | neutral | 0 |
HV04 | hiv | Số bệnh nhân chuyển giai đoạn AIDS | người | quarter | sum | | | down | 0 |
HV05 | hiv | Số người tử vong do AIDS trong kỳ | người | quarter | sum | | | down | 0 |
HV06 | hiv | Dân số trung bình | người | year | stock | | | neutral | 0 |
HV07 | hiv | Tỷ lệ nhiễm HIV còn sống trên dân số | % | year | ratio | HV03 | HV06 | down | 2 |
HV08 | hiv | Số người đang điều trị ARV | người | quarter | stock | | | up | 0 |
HV09 | hiv | Tỷ lệ điều trị ARV | % | quarter | ratio | HV08 | HV03 | up | 2 |
HV10 | hiv | Số lượt xét nghiệm HIV | lượt | quarter | sum | | | up | 0 |
HV11 | hiv | Số mẫu xét nghiệm HIV dương tính | mẫu | quarter | sum | | | neutral | 0 |
HV12 | hiv | Số bơm kim tiêm cấp phát | chiếc | quarter | sum | | | up | 0 |
HV13 | hiv | Số bao cao su cấp phát | chiếc | quarter | sum | | | up | 0 |
PR01 | prostitution | Số cơ sở kinh doanh dịch vụ dễ bị lợi dụng hoạt động mại dâm | cơ sở | half-year | stock | | | neutral | 0 |
PR02 | prostitution | Đội 178: số lượt cơ sở được kiểm tra | lượt | quarter | sum | | | up | 0 |
PR03 | prostitution | Số cơ sở được kiểm tra ít nhất 1 lần trong năm | cơ sở | year | stock | | | up | 0 | distinct premises: not PR02
PR04 | prostitution | Tỷ lệ cơ sở được kiểm tra ít nhất 1 lần trong năm | % | year | ratio | PR03 | PR01 | up | 2 |
PR05 | prostitution | Số cơ sở vi phạm | cơ sở | quarter | sum | | | neutral | 0 |
PR06 | prostitution | Số tiền xử phạt | triệu đồng | quarter | sum | | | neutral | 1 |
PR07 | prostitution | Số vụ mại dâm triệt phá | vụ | quarter | sum | | | neutral | 0 |
PR08 | prostitution | Số đối tượng mại dâm bị xử lý | đối tượng | quarter | sum | | | neutral | 0 |
CM01 | communication | Số buổi tuyên truyền | buổi | quarter | sum | | | up | 0 |
CM02 | communication | Số lượt người được tuyên truyền | lượt người | quarter | sum | | | up | 0 | lượt is not người
CM03 | communication | Số tin, bài, chuyên mục phát sóng hoặc đăng | tin, bài | quarter | sum | | | up | 0 |
`;

/** The catalogue that a new database starts with. */
export const indicatorRows: readonly IndicatorRow[] = tableRows(table, [
  'code',
  'domain',
  'name',
  'unit',
  'frequency',
  'aggregation',
  'numerator',
  'denominator',
  'better',
  'decimals',
  'note',
]).map((row) => ({
  ...row,
  code: given(row.code),
  domain: given(row.domain),
  name: given(row.name),
  unit: given(row.unit),
  frequency: given(row.frequency),
  aggregation: oneOf(row.aggregation, ['sum', 'stock', 'ratio']),
  better: oneOf(row.better, ['up', 'down', 'neutral']),
  decimals: Number(given(row.decimals)),
}));
