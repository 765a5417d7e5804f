import { keySameLength } from './text.ts';

const territories =
  'huyện|quận|thị xã|thành phố|thị trấn|tp|xã|phường|tỉnh|thôn|bản|ấp|xóm|tổ dân phố|khu phố|khu dân cư|đặc khu|điểm cầu|đầu cầu';
const bodies =
  'trung tâm y tế|trung tâm|chốt kiểm soát|chốt|sở|ban|ngành|đoàn thể|cơ quan|đơn vị|địa phương|tổ chức|doanh nghiệp|phòng|hợp tác xã|htx|trường học|trường|lớp|bệnh viện|trạm y tế|trạm|cơ sở|đội|tổ|hội|chi bộ|đảng bộ|cấp ủy';
const people =
  'đối tượng|lượt đối tượng|biên chế|chỉ tiêu biên chế|bác sĩ|bác sỹ|y sĩ|điều dưỡng|chuyên gia|thanh niên|phạm nhân|bị can|bị cáo|người nghiện|người bệnh|người nhiễm|người dân|người lao động|lượt người|người|nhân khẩu|khẩu|hộ gia đình|gia đình|hộ nghèo|hộ cận nghèo|hộ dân|hộ|bệnh nhân|học viên|học sinh|sinh viên|lao động|cán bộ|công chức|viên chức|chiến sĩ|hội viên|đoàn viên|đảng viên|đại biểu|đồng chí|phạm nhân|trẻ em|trẻ|phụ nữ|nạn nhân|tuyên truyền viên|cộng tác viên|khách hàng|khách|lượt khách hàng|lượt khách|du khách|ca mắc|ca tử vong|ca nhiễm|ca bệnh|ca|trường hợp|liệt sĩ|thương binh|giáo viên|công dân|quân nhân';
const events =
  'vụ việc|vụ án|vụ|chuyên án|án|tụ điểm|điểm|ổ nhóm|băng nhóm|băng, nhóm|băng|đường dây|cuộc|buổi|hội nghị|lớp tập huấn|đợt|lượt cơ sở|lượt hộ|lượt|lần|tin, bài|tin|bài|chuyên mục|chuyên trang|phóng sự|tờ rơi|tờ|băng rôn|khẩu hiệu|pa nô|cuốn|quyển|bộ|bản cam kết|hồ sơ|văn bản|quyết định|nghị quyết|kế hoạch|đơn thư|đơn|ý kiến|kiến nghị|nhiệm vụ|chỉ tiêu|tiêu chí|nội dung|dự án|công trình|đề án|chương trình|hạng mục|gói thầu|giấy phép|giấy chứng nhận|sản phẩm|mô hình|câu lạc bộ|tiết mục|phiên họp|phiên|thủ tục|dịch vụ công|thủ tục hành chính|bước|giải|huy chương|tập thể|cá nhân|gian hàng|vi phạm|lỗi|phương tiện|khu vực|vị trí|lô|thửa|ô';
const measures =
  'm2|m²|m3|m³|km2|km²|km|mét vuông|mét khối|mét|m|cm|ha|hecta|héc ta|tấn/ha|tạ/ha|triệu tấn|nghìn tấn|tấn|tạ|yến|kilôgam|kilogam|kg|gam|gram|g|bánh|viên|liều|ml|lít|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|ngàn đồng|đồng|đ|tỷ usd|triệu usd|usd|tỷ|triệu|điểm phần trăm|điểm %|đồng/người|triệu đồng/người|kwh|mw|kv|gói|túi|hộp|thùng|chiếc|cái|khẩu súng|khẩu|quả|ống|máy|xe|ô tô|mô tô|xe máy|tàu|thuyền|con|cây|bơm kim tiêm|bao cao su|bụi|nhà|căn|phòng học|giường bệnh|giường|hố|bể|nghìn tỷ đồng|ngàn tỷ đồng|nghìn|ngàn|suất|phần quà|suất quà|phiếu|thẻ|tài khoản|lao động|cuộc gọi|thuê bao|trạm bts|cầu|hồ|đập|tuyến|đoạn|luống|chậu|vườn|trang trại|gia súc|gia cầm|lồng|bè|đàn|đầu sách|bài viết|lượt truy cập|lượt xem|phát|mũi|que thử|bộ kit|kit|test|liều vắc xin|camera|đèn|cột|cặp|mẫu';

const own = (text: string): string =>
  text
    .split('|')
    .map((word) => keySameLength(word.normalize('NFC')))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|');

/** Several kinds counted as one: "38 xã, phường", "8/8 huyện, thành phố". */
function together(text: string): string {
  const one = `(?:${own(text)})(?![\\p{L}])`;
  return `${one}(?:\\s*(?:,|và|-)\\s*${one})*`;
}

/** Units that notices count in, longest first, as the source of a pattern for keyed text. */
export const unitSource = `(?:triệu|nghìn|ngàn|tỷ)\\s+(?:${own(`${people}|${events}|bơm kim tiêm|bao cao su|tấn|m2|m3|con|cây|liều|tờ`)})(?![\\p{L}])|${own('bản cam kết|bản án|tổ công tác|tổ hợp tác|phường đội')}|${together(territories)}|${own(`${measures}|${people}|${events}|${bodies}`)}`;
