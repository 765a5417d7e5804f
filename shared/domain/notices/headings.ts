import type { Paragraph } from './paragraphs.ts';
import { keyPattern } from './text.ts';

/** Sections of the body that a heading can open. */
export type SectionKind = 'results' | 'shortcomings' | 'conclusions';

const end = '(?![\\p{L}\\p{M}\\p{N}])';
const results = keyPattern(
  `^(?:về\\s+)?(?:phần\\s+)?(?:(?:những|một số|các)\\s+)?(?:(?:nhận xét,?\\s+)?đánh giá(?!\\s+(?:hiệu quả|lại|toàn diện))|kết quả|tình hình|ưu điểm|mặt (?:được|mạnh|làm được)|thành tích|nhận xét|việc làm được)${end}`,
);
const shortcomings = keyPattern(
  `^(?:về\\s+)?(?:những\\s+|một số\\s+)?(?:tồn tại|hạn chế|khó khăn|vướng mắc|yếu kém|bất cập|khuyết điểm|nguyên nhân|mặt (?:hạn chế|chưa được|còn tồn tại))${end}`,
);
const turning = keyPattern(
  `^(?:tuy nhiên|tuy vậy|bên cạnh (?:những\\s+|các\\s+)?(?:kết quả|mặt|ưu điểm|thành tích|đó)|song|mặc dù vậy|những tồn tại|một số tồn tại|tồn tại, hạn chế|ngoài những kết quả)${end}`,
);
const leadIn = keyPattern(
  `(?:như sau|sau đây|dưới đây|nội dung sau|nhiệm vụ sau|công việc sau|giải pháp sau|vấn đề sau|việc sau|nội dung chính sau)\\s*[:.]?\\s*$`,
);
/** "Phó Chủ tịch UBND tỉnh yêu cầu:": what is asked, and of whom, stands below. */
const askedBelow = keyPattern('(?<![\\p{L}])(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|nhắc nhở)\\s*:$');
const concluding = keyPattern(
  `${'(?<![\\p{L}\\p{M}\\p{N}])'}(?:kết luận(?!\\s+(?:số|thanh tra|kiểm tra|điều tra|giám định))|chỉ đạo|ý kiến|thống nhất|quyết định(?!\\s+số)|thông báo)${end}`,
);

/** Words by which a paper gives a meeting's conclusions. */
export const ofConclusions = keyPattern(
  '(?<![\\p{L}])(?:kết luận|ý kiến (?:chỉ đạo|phát biểu|như sau|kết luận)|chỉ đạo của|chỉ đạo(?=[^,;.]{0,60}(?:như sau|sau\\s*:)))(?![\\p{L}])',
);

/** The section that a heading opens; null where it names none of the accounts. */
export function sectionOf({ keyed }: Paragraph): SectionKind | null {
  const words = keyed.replace(/^[“"\s]+/, '');
  if (results.test(words)) return 'results';
  return shortcomings.test(words) ? 'shortcomings' : null;
}

/** Whether a paragraph turns from what went well to what did not. */
export const turnsToShortcomings = ({ keyed }: Paragraph): boolean => turning.test(keyed);

/** Whether a paragraph only leads in to what follows ("... một số nội dung như sau:"). */
export const isLeadIn = ({ keyed }: Paragraph): boolean =>
  leadIn.test(keyed) || askedBelow.test(keyed) || (keyed.endsWith(':') && concluding.test(keyed));

const following = keyPattern(
  `(?<![\\p{L}])(?:thực hiện|căn cứ|theo|tiếp thu|trên cơ sở|triển khai|để thực hiện)\\s+(?:các\\s+|những\\s+|nội dung\\s+|tinh thần\\s+)*(?:ý kiến|kết luận|chỉ đạo|thông báo)[^,;]{0,160}`,
  'gu',
);

/** Whether the words that lead in to what follows conclude something themselves, and not only carry out a conclusion. */
export const concludes = ({ keyed }: Paragraph): boolean =>
  ofConclusions.test(keyed.slice(-400).replace(following, ' '));

/** Whether a paragraph says that conclusions follow ("... kết luận như sau:"). */
export const leadsToConclusions = (paragraph: Paragraph): boolean =>
  isLeadIn(paragraph) && concluding.test(paragraph.keyed);

/** A short line that stands over others: in capitals, or without the end of a sentence. */
export const looksLikeHeading = ({ text }: Paragraph): boolean =>
  text.length <= 160 && (!/\p{Ll}/u.test(text) || !/[.;]$/.test(text));
