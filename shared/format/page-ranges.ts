/** Pages counted from 1, both ends included. */
interface PageRange {
  readonly from: number;
  readonly to: number;
}

type PageRanges =
  | { readonly ok: true; readonly ranges: readonly PageRange[] }
  | { readonly ok: false; readonly message: string };

const refused = (message: string): PageRanges => ({ ok: false, message });

function rangeOf(part: string): PageRange | null {
  const ends = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/.exec(part);
  if (!ends) return null;
  const from = Number(ends[1]);
  return { from, to: ends[2] === undefined ? from : Number(ends[2]) };
}

/** In the order of the pages, each page once: a printer is not asked for a page twice. */
function merged(ranges: readonly PageRange[]): readonly PageRange[] {
  const result: PageRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to + 1) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    } else result.push(range);
  }
  return result;
}

/**
 * Pages as a clerk types them: "1-3, 5"; nothing or "tất cả" is every page and gives no range.
 * `count` is how many pages there are, null where it is not known. What cannot be read gets a sentence.
 */
export function parsePageRanges(typed: string, count: number | null): PageRanges {
  const text = typed.normalize('NFC').trim();
  if (text === '' || /^tất cả$/i.test(text)) return { ok: true, ranges: [] };
  const ranges: PageRange[] = [];
  for (const part of text.split(/[,;]/).map((piece) => piece.trim())) {
    if (part === '') continue;
    const range = rangeOf(part);
    if (!range) return refused(`Không đọc được "${part}". Gõ số trang như 1-3, 5; bỏ trống để in tất cả.`);
    if (range.from < 1) return refused(`Trang được đếm từ 1; sửa lại "${part}".`);
    if (range.to < range.from)
      return refused(`Trang đầu lớn hơn trang cuối trong "${part}"; đổi lại thứ tự.`);
    if (count !== null && range.to > count) {
      return refused(`Bản in có ${count} trang, không có trang ${range.to}; sửa lại "${part}".`);
    }
    ranges.push(range);
  }
  return ranges.length === 0
    ? refused(`Không đọc được "${text}". Gõ số trang như 1-3, 5; bỏ trống để in tất cả.`)
    : { ok: true, ranges: merged(ranges) };
}
