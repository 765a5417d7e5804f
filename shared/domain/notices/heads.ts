import { fieldSource } from './fields.ts';
import { keyPattern } from './text.ts';

const end = '(?![\\p{L}\\p{M}\\p{N}])';

/** Department, ministry or bureau with its field: "Sở Y tế", "Phòng Lao động - Thương binh và Xã hội". */
export const fieldBody = keyPattern(
  `(?<head>sở|bộ|ty|phòng|ban|ngành|vụ|cục)\\s+(?:${fieldSource})${end}`,
  'uy',
);

/** A bare field, as in "các Sở: Y tế, Tài chính". */
export const bareField = keyPattern(`(?:${fieldSource})${end}`, 'uy');

/** Head of a list of departments: "các Sở:", "các sở, ngành:". */
export const manyFields = keyPattern(
  '(?:các|hai|ba|bốn|\\d{1,2})\\s+(?<head>sở|bộ|phòng|ban)(?:\\s*,?\\s*(?:và\\s+)?(?:ban|ngành|phòng|đơn vị|cơ quan))*(?:\\s+tỉnh)?\\s*(?<colon>[:(]?)\\s*',
  'uy',
);

/** Committees and councils, alone or joined: "UBND", "Thường trực HĐND, UBND". */
export const committee = keyPattern(
  `(?:(?:thường trực|ban thường vụ|lãnh đạo|văn phòng|ban cán sự đảng|đảng đoàn|đảng ủy)\\s+)*(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?:\\s*(?:,|-|và|&)\\s*(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|ủy ban mttq|mttq))*${end}`,
  'uy',
);

/** Offices that serve several bodies at once, and media houses that were joined: their "và" parts nothing. */
export const joined = keyPattern(
  `(?:văn phòng\\s+(?:đoàn\\s+)?(?:đbqh|đại biểu quốc hội)\\s*(?:,|và)\\s*(?:hđnd|hội đồng nhân dân)(?:\\s*(?:,|và)\\s*(?:ubnd|ủy ban nhân dân))?|báo\\s+và\\s+(?:đài\\s+)?(?:phát thanh,?\\s*(?:và\\s+)?(?:-\\s*)?truyền hình|pt-?\\s?th)|đài\\s+phát thanh\\s*(?:,|-|và)?\\s*(?:và\\s+)?truyền hình|chi cục\\s+phòng,?\\s*chống\\s+tệ nạn xã hội|(?:trung tâm|ban chỉ đạo|ban chỉ huy|chi cục|phòng|đội)\\s+phòng,?\\s*chống\\s+(?:hiv/aids|thiên tai|tội phạm|tham nhũng|ma túy|lụt bão|bão lụt|dịch)(?:\\s+và\\s+tìm kiếm cứu nạn)?|sở\\s+cảnh sát\\s+phòng cháy\\s*(?:,|và)?\\s*(?:và\\s+)?chữa cháy)${end}`,
  'uy',
);

const strong = [
  'bộ chỉ huy|bộ chqs|bộ chbđbp|bộ chbp|bch|bộ tư lệnh|bộ đội|bđbp|công an|quân khu|ban chỉ huy',
  'ban quản lý|bqlda|ban qlda|ban chỉ đạo|bcđ|ban tổ chức|ban tuyên giáo|ban dân vận|ban nội chính|ban dân tộc|ban thường trực|ban thường vụ|ban chấp hành|ban cán sự đảng|ban an toàn giao thông|ban atgt|ban thi đua|ban tôn giáo|ban pháp chế|ban công tác|ban điều hành|ban giám hiệu|ban vận động|ban kinh tế|ban văn hóa|ban đại diện|ban giải phóng mặt bằng',
  'cục thuế|thuế|cục hải quan|cục thống kê|thống kê|cục thi hành án|thi hành án dân sự|cục quản lý thị trường|chi cục|tổng cục|kho bạc|ngân hàng|bảo hiểm xã hội|bhxh|kiểm toán nhà nước',
  'viện kiểm sát|viện ks|vksnd|tòa án|tand|mặt trận tổ quốc|mttq|ubmttq|ủy ban mttq|ủy ban mặt trận|ủy ban kiểm tra|ủy ban dân số|ủy ban dân tộc|ủy ban đoàn kết|ủy ban an toàn|liên minh hợp tác xã|liên minh htx|liên đoàn|lđlđ|liên hiệp|hiệp hội',
  'hội liên hiệp|hội lhpn|hội nông dân|hội cựu chiến binh|hội ccb|hội phụ nữ|hội chữ thập đỏ|hội luật gia|hội nhà báo|hội khuyến học|hội người cao tuổi|hội đồng|tỉnh đoàn|thành đoàn|huyện đoàn|đoàn thanh niên|đoàn tncs|đoàn đbqh|đoàn đại biểu quốc hội',
  'tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng đoàn|đảng bộ|chi bộ|thường trực|tiểu ban|cơ quan thường trực|cơ quan cảnh sát|cơ quan điều tra|văn phòng|vpub|điện lực|bưu điện|hạt kiểm lâm|đồn biên phòng|cổng thông tin điện tử|cổng ttđt|chủ đầu tư|nhà đầu tư|nhà thầu',
  'thông tấn xã|đoàn (?:công tác|kiểm tra|thanh tra|giám sát|liên ngành|khảo sát)|đội (?:công tác|kiểm tra|quản lý|liên ngành|178|thanh tra)|tổ (?:công tác|giúp việc|kiểm tra|liên ngành|biên tập|thư ký|thẩm định|soạn thảo|chuyên gia|giám sát)',
].join('|');

/** Heads that are a body whatever follows. */
export const strongHead = keyPattern(`(?:${strong})${end}`, 'uy');

/** Forces and services that papers call by their name alone; in small letters they are the matter, not the body. */
export const bareForce = keyPattern(
  `(?:hải quan|biên phòng|kiểm lâm|quân sự|quân đội|kiểm sát|viễn thông|bưu chính|quản lý thị trường)${end}`,
  'uy',
);

/** Heads that are a body only where a capital, a number or a place follows. */
export const weakHead = keyPattern(
  `(?:ban|bộ|cục|vụ|viện|sở|hội|đoàn|đội|tổ|tổ hợp|báo|đài|phòng|trung tâm|trường|học viện|bệnh viện|công ty|tổng công ty|tập đoàn|viễn thông|trạm|quỹ|vườn quốc gia|khu bảo tồn|xí nghiệp|nhà máy|hợp tác xã|thanh tra|cảng vụ|khối|ủy ban|cơ quan|ngành|đơn vị|lực lượng|bảo tàng|thư viện|nông trường|lâm trường)${end}`,
  'uy',
);

/** Offices that a person holds; the body follows. */
export const office = keyPattern(
  `(?:(?:phó\\s+)?(?:tổng\\s+)?giám đốc|(?:phó\\s+)?thủ trưởng|(?:phó\\s+)?chủ tịch|(?:phó\\s+)?chánh\\s+(?:văn phòng|thanh tra)|(?:phó\\s+)?trưởng\\s+(?:phòng|đoàn|công an|ban)|pgđ|gđ|pct|(?:phó\\s+)?bí thư(?:\\s+thường trực)?|(?:phó\\s+)?viện trưởng|(?:phó\\s+)?chánh án|(?:phó\\s+)?(?:chi\\s+)?cục trưởng|(?:phó\\s+)?hiệu trưởng|(?:phó\\s+)?chỉ huy trưởng|tổng biên tập|ủy viên(?:\\s+thường trực)?|(?:phó\\s+)?thủ tướng|bộ trưởng|thứ trưởng|người đứng đầu|lãnh đạo|tổ trưởng|đội trưởng|trưởng|phó trưởng)${end}`,
  'uy',
);

/** Ways to speak of a person before the name. */
export const address = keyPattern('(?:các\\s+)?(?:đồng chí|đ/c|đ\\.c|ông|bà)\\s*:?\\s+', 'uy');

const groups =
  'sở|ban|ngành|đoàn thể|hội|cơ quan|đơn vị|địa phương|tổ chức|doanh nghiệp|cấp|lực lượng|trường|bệnh viện|ngân hàng|công ty|nhà thầu|nhà đầu tư|chủ đầu tư|thành viên|cấp ủy|chính quyền|phòng|chi cục|trung tâm|cơ sở|hợp tác xã|báo|đài|bộ(?!\\s+(?:trưởng|chỉ huy|tư lệnh))|vụ|cục|tập đoàn|đội|tổ|đoàn|hiệp hội|chủ rừng|thủ trưởng|giám đốc|bí thư|chủ tịch|huyện ủy|thị ủy|thành ủy|đảng ủy|quận ủy|tỉnh ủy|ban quản lý|đồn|cán bộ|đại biểu|hộ|cá nhân|người dân|nhà trường|bộ phận|khối|ủy viên|ban chỉ đạo|chuyên viên|cơ quan chuyên môn|đồng chí|tòa án|mặt trận|thôn|bản|công an|đại lý|thương nhân|văn phòng|quỹ|đảng bộ|chi bộ|đảng viên|xã hội';

/** Groups of bodies: "các sở, ban, ngành tỉnh", "8/8 đơn vị". */
export const group = keyPattern(
  `(?:(?:tất cả|toàn thể|toàn bộ)\\s+)?(?:các|những|từng|mỗi|mọi|toàn thể|hai|ba|\\d{1,3}(?:/\\d{1,3})?)\\s+(?:${groups})${end}`,
  'uy',
);

/** Groups that papers name without "các". */
export const bareGroup = keyPattern(
  `(?:cấp ủy|chính quyền|lực lượng chức năng|lực lượng|đơn vị|cơ quan|địa phương|chủ đầu tư|nhà đầu tư|nhà thầu|thủ trưởng|người đứng đầu|thành viên|sở,\\s*ban|sở,\\s*ngành|doanh nghiệp|hệ thống chính trị|cả hệ thống chính trị|đoàn thể|ngành)${end}`,
  'uy',
);

/** What goes on with a group behind a comma or "và". */
export const groupGoesOn = keyPattern(
  `\\s*(?:,\\s*(?:và\\s+)?|và\\s+|-\\s*)(?:${groups}|huyện|thị xã|thành phố|tp|quận|xã|phường|thị trấn)${end}(?!\\s*:\\s*\\S)`,
  'uy',
);
