import type { Paragraph } from './paragraphs.ts';
import { foldedPattern } from './text.ts';

/** Sections of the body that a heading can open. */
export type SectionKind = 'results' | 'shortcomings' | 'conclusions';

const end = '(?![\\p{L}\\p{M}\\p{N}])';
const results = foldedPattern(
  `^(?:về\\s+)?(?:phần\\s+)?(?:những\\s+)?(?:(?:nhận xét,?\\s+)?đánh giá(?!\\s+(?:hiệu quả|lại|toàn diện))|kết quả|tình hình|ưu điểm|mặt (?:được|mạnh|làm được)|thành tích|nhận xét|việc làm được)${end}`,
);
const shortcomings = foldedPattern(
  `^(?:về\\s+)?(?:những\\s+|một số\\s+)?(?:tồn tại|hạn chế|khó khăn|vướng mắc|yếu kém|bất cập|khuyết điểm|nguyên nhân|mặt (?:hạn chế|chưa được|còn tồn tại))${end}`,
);
const turning = foldedPattern(
  `^(?:tuy nhiên|tuy vậy|bên cạnh (?:những\\s+|các\\s+)?(?:kết quả|mặt|ưu điểm|thành tích|đó)|song|mặc dù vậy|những tồn tại|một số tồn tại|tồn tại, hạn chế|ngoài những kết quả)${end}`,
);
const leadIn = foldedPattern(
  `(?:như sau|sau đây|dưới đây|nội dung sau|nhiệm vụ sau|công việc sau|giải pháp sau|vấn đề sau|việc sau|nội dung chính sau)\\s*[:.]?\\s*$`,
);
const concluding = foldedPattern(
  `${'(?<![\\p{L}\\p{M}\\p{N}])'}(?:kết luận(?!\\s+(?:số|thanh tra|kiểm tra|điều tra|giám định))|chỉ đạo|ý kiến|thống nhất|quyết định(?!\\s+số)|thông báo)${end}`,
);

/** The section that a heading opens; null where it names none of the accounts. */
export function sectionOf({ folded }: Paragraph): SectionKind | null {
  const words = folded.replace(/^[“"\s]+/, '');
  if (results.test(words)) return 'results';
  return shortcomings.test(words) ? 'shortcomings' : null;
}

/** Whether a paragraph turns from what went well to what did not. */
export const turnsToShortcomings = ({ folded }: Paragraph): boolean => turning.test(folded);

/** Whether a paragraph only leads in to what follows ("... một số nội dung như sau:"). */
export const isLeadIn = ({ folded }: Paragraph): boolean =>
  leadIn.test(folded) || (folded.endsWith(':') && concluding.test(folded));

/** Whether a paragraph says that conclusions follow ("... kết luận như sau:"). */
export const leadsToConclusions = (paragraph: Paragraph): boolean =>
  isLeadIn(paragraph) && concluding.test(paragraph.folded);

/** A short line that stands over others: in capitals, or without the end of a sentence. */
export const looksLikeHeading = ({ text }: Paragraph): boolean =>
  text.length <= 160 && (!/\p{Ll}/u.test(text) || !/[.;]$/.test(text));
