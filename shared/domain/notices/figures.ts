import { parseNumber } from '../../format/index.ts';
import type { Paragraph } from './paragraphs.ts';
import type { FigureReading } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import { keyPattern, matchAt, tidy } from './text.ts';
import { unitSource } from './units.ts';

const end = '(?![\\p{L}\\p{M}\\p{N}])';
const number =
  /(?<![\p{L}\p{N}]|\d[/.,–-]|\d\s[-–]\s|[IVX]\/)(?<sign>(?<=[(\s])-)?(?<value>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?:\s?\/\s?(?<of>\d{1,3}(?:\.\d{3})*))?(?![\d.,/]*\d)/gu;
const unit = keyPattern(`(?<gap>\\s*)(?<unit>%|(?:${unitSource})${end})`, 'uy');
const label = keyPattern(
  '(?:^|[^\\p{L}])(?:số|điều|khoản|(?<!dứt\\s|trọng\\s|triệt\\s)điểm|mục|quý|tháng|năm|ngày|khóa|lần thứ|thứ|kỳ|nghị quyết|quyết định|nghị định|chỉ thị|thông tư|luật|công văn|kết luận|quốc lộ|ql|tỉnh lộ|đường|km|tổ|thôn|ấp|xóm|bản|khu phố|khu|cấp|hạng|loại|nhóm|phiên|ban chỉ đạo|chương trình|đội|liên ngành|tầng|phòng|cụm|lớp|khối|trung đoàn|sư đoàn|tiểu đoàn|giai đoạn|lúc|vào hồi|quyển|chương|phụ lục|biểu|mẫu|bước|mức độ|vùng|khu vực|lô|gói thầu|mã|vòng|đợt|lượt thứ|dự án|đề án|tiểu dự án|nội dung)\\s*:?\\s*$',
);
const period = keyPattern(
  '(?<![\\p{L}])(?:(?:trong\\s+)?(?:6|06|9|09|10|11|\\d{1,2})\\s+tháng(?:\\s+(?:đầu|cuối))?\\s+năm(?:\\s+\\d{4})?|quý\\s+(?:iv|i{1,3}|[1-4])(?:\\s*(?:/|năm)\\s*\\d{4})?|tháng\\s+\\d{1,2}(?:\\s*(?:/|năm)\\s*\\d{4})?|giai đoạn\\s+\\d{4}\\s*[-–]\\s*\\d{4}|từ\\s+(?:ngày\\s+)?\\d{1,2}/\\d{1,2}(?:/\\d{4})?\\s+đến\\s+(?:hết\\s+)?(?:ngày\\s+)?\\d{1,2}/\\d{1,2}(?:/\\d{4})?|(?:tính\\s+)?đến\\s+(?:hết\\s+)?(?:ngày\\s+)?\\d{1,2}/\\d{1,2}/\\d{4}|năm\\s+\\d{4})(?![\\p{L}\\d])',
);

/** "phường Hà Giang 1": the number belongs to the name. */
const numberedWard = /(?:[Pp]hường|[Qq]uận)\s+(?:\p{Lu}\p{L}*\s)+$/u;

function periodIn(text: string, keyed: string): string | null {
  const found = period.exec(keyed);
  return found ? tidy(text.slice(found.index, found.index + found[0].length)) : null;
}

function figureAt(
  paragraph: Paragraph,
  found: RegExpMatchArray,
): Omit<FigureReading, 'sentence' | 'periodText'> | null {
  const at = found.index ?? 0;
  const from = at + found[0].length;
  const named = matchAt(unit, paragraph.keyed, from);
  const groups = found.groups ?? {};
  const value = parseNumber(groups.value ?? '');
  if (
    !named?.groups ||
    value === null ||
    (named.groups.gap === '' && /^(?!đ$)\p{L}$/u.test(named.groups.unit ?? ''))
  )
    return null;
  if (label.test(paragraph.keyed.slice(Math.max(0, at - 24), at))) return null;
  if (numberedWard.test(paragraph.text.slice(Math.max(0, at - 40), at))) return null;
  const until = from + named[0].length;
  return {
    raw: tidy(paragraph.text.slice(at, until)),
    value: groups.sign === undefined ? value : -value,
    unit: tidy(paragraph.text.slice(from + (named.groups.gap ?? '').length, until)),
    span: { start: paragraph.start + at, end: paragraph.start + until },
  };
}

/** Numbers with their units in a paragraph, each with its sentence and the period that sentence, or else the paragraph's start, names. */
export function readFigures(paragraph: Paragraph): FigureReading[] {
  const sentences = sentencesOf(paragraph);
  const [head] = sentences;
  const opening = head ? periodIn(head.text.slice(0, 60), head.keyed.slice(0, 60)) : null;
  return [...paragraph.text.matchAll(number)].flatMap((found) => {
    const figure = figureAt(paragraph, found);
    const sentence = figure && sentences.find(({ end: until }) => until > figure.span.start);
    if (!figure || !sentence) return [];
    return [
      {
        ...figure,
        sentence: tidy(sentence.text),
        periodText: periodIn(sentence.text, sentence.keyed) ?? opening,
      },
    ];
  });
}
