import { keySameLength } from './text.ts';

const predicates = `xây dựng|rà soát|tổ chức|triển khai|thực hiện|tham mưu|hoàn thành|hoàn thiện|báo cáo|phải|khẩn trương|tiếp tục|tăng cường|
chủ trì|chủ động|phối hợp|nghiên cứu|đề xuất|kiểm tra|hướng dẫn|chỉ đạo|đôn đốc|theo dõi|tổng hợp|lập|trình|cân đối|bố trí|đẩy mạnh|mở|
chịu trách nhiệm|có trách nhiệm|căn cứ|chuẩn bị|là|làm|kịp thời|thường xuyên|tập trung|nâng cao|quan tâm|giải quyết|xử lý|cung cấp|
tuyên truyền|vận động|ký|ký kết|để|trong|trước|theo|nhằm|cần|sớm|nghiêm túc|quán triệt|phân công|bảo đảm|đảm bảo|thống kê|ban hành|tiến hành|
phát huy|phát hiện|duy trì|đưa|tiếp nhận|thông báo|gửi|có|khắc phục|đánh giá|tham gia|hỗ trợ|giám sát|thẩm định|xem xét|phê duyệt|chấn chỉnh|
quản lý|thành lập|kiện toàn|đấu tranh|điều tra|truy tố|xét xử|thanh tra|lồng ghép|huy động|ưu tiên|sử dụng|mở rộng|quy định|rút kinh nghiệm|
tham gia|nắm|bám sát|chấp hành|ngăn chặn|phòng ngừa|xác định|xác minh|cập nhật|đăng ký|đề nghị|yêu cầu|giao|thống nhất|đồng ý|nhất trí|tự|tích cực|
nhanh chóng|quyết liệt|không|chưa|đã|sẽ|được|bị|do|về|tại|từ|đến|nếu|khi|thì|mà|như|với|cùng|cho|vào|hết|chậm nhất|muộn nhất|định kỳ|hằng|hàng|dự|
phổ biến|biên soạn|in|cấp|thu|vận hành|đào tạo|tập huấn|bồi dưỡng|tổng kết|sơ kết|đăng tải|phát sóng|đưa tin|chuyển|bàn giao|tạo|góp|lựa chọn|
thẩm tra|quyết định|lãnh đạo|tiếp thu|giải trình|hoàn tất|đề ra|gắn|củng cố|siết|xóa|triệt phá|bắt|phá|nhổ|trấn áp|tấn công|truy quét|thúc đẩy|bổ sung|điều chỉnh|sửa đổi|
trực tiếp|chia sẻ|kết nối|nêu cao|đề cao|coi trọng|giữ|bảo vệ|khảo sát|công bố|công khai|trả lời|tính toán|dự thảo|soạn thảo|khai thác|đấu thầu|lắp đặt|trang bị|mua sắm|
hoặc|nói chung|lưu ý|khởi công|thi công|giải phóng|di dời|vệ sinh|phun|tiêm|điều trị|cách ly|giám định|khám|chữa|sàng lọc|xét nghiệm|tổ chức lại|
đẩy nhanh|đẩy lùi|niêm yết|nhân rộng|tạo điều kiện|hoàn chỉnh|kiểm điểm|kiểm soát|kiểm kê|rút|siết chặt|nghiêm cấm|xác nhận|tuần tra|canh gác|truy bắt|động viên|khen thưởng|biểu dương|cử|điều động|tuyển dụng|tuyển chọn|
làm rõ|lấy ý kiến|công nhận|thu hồi|thu thập|thu hút|kêu gọi|xúc tiến|giới thiệu|phân bổ|phân cấp|phân loại|phân tích|giải ngân|thanh toán|quyết toán|chi trả|nộp|kê khai|nghiệm thu|bảo trì|duy tu|sửa chữa|nâng cấp|cải tạo|tu bổ|
di chuyển|đền bù|bồi thường|cưỡng chế|xử phạt|tịch thu|tiêu hủy|khởi tố|tạm giữ|thi hành|áp dụng|vận dụng|truyền đạt|phát động|phát hành|hưởng ứng|tham dự|bổ nhiệm|sắp xếp|sáp nhập|thí điểm|nhắc nhở|phê bình|số hóa|tích hợp|
chuyển đổi|cải cách|cắt giảm|hạn chế|ứng phó|trao đổi|thảo luận|làm việc|tiếp xúc|đối thoại|ủy quyền|thay mặt|khai trương|khánh thành|chăm sóc|thu hoạch|nạo vét|điều tiết|đo đạc|tận dụng|tháo gỡ|mạnh dạn|sẵn sàng|
kiên quyết|kiên trì|quyết tâm|nỗ lực|phấn đấu|cam kết|chú trọng|chú ý|cụ thể hóa|định hướng|hình thành|thiết lập|khôi phục|phục hồi|thay thế|loại bỏ|rút ngắn|gia hạn|tạm dừng|dừng|đình chỉ|chấm dứt|phản ánh|phản hồi|
giải đáp|khuyến cáo|cảnh báo|dự báo|liên hệ|trên cơ sở|căn cứ|quay|quyên góp|phân luồng|cân nhắc|lập lại|khoanh vùng|dập|ngăn ngừa|ghi nhận|tham vấn|cảm hóa|giúp đỡ|cung ứng|ổn định|tìm kiếm|nắm bắt|bảo quản|giữ vững|tăng|nâng`;

const keyed = [
  ...new Set(predicates.split(/[|\n]+/).map((word) => keySameLength(word.trim().normalize('NFC')))),
]
  .filter((word) => word !== '')
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Words that begin like a predicate and are part of a name. */
const noPredicate = [
  'giao thông',
  'giao dịch',
  'cấp tỉnh',
  'cấp huyện',
  'cấp xã',
  'cấp cứu',
  'cấp ủy',
  'cấp nước',
  'thu nhập',
  'in ấn',
]
  .map((word) => keySameLength(word.normalize('NFC')).replace(' ', '\\s+'))
  .join('|');
const predicate = new RegExp(`(?!(?:${noPredicate})(?![\\p{L}]))(?:${keyed})(?![\\p{L}\\p{M}\\p{N}])`, 'uy');

const goesOn = new RegExp(
  `(?:${['của', 'này', 'đó', 'nêu', 'thuộc', 'và', 'hay', 'hoặc', 'cũng', 'nói', 'trở', 'khác', 'xong'].map((word) => keySameLength(word.normalize('NFC'))).join('|')})(?![\\p{L}])`,
  'uy',
);

/** Whether a word that can say what the body before it is to do stands here: any but those that go on with its name. */
export function mayBePredicateAt(text: string, keyedText: string, at: number): boolean {
  goesOn.lastIndex = at;
  return /^\p{Ll}/u.test(text.slice(at, at + 2)) && !goesOn.test(keyedText);
}

/** Whether a predicate, or a word that no body's name runs over, stands at this place of a keyed text. */
export function isPredicateAt(keyedText: string, at: number): boolean {
  predicate.lastIndex = at;
  return predicate.test(keyedText);
}
