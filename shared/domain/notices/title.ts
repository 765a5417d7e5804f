import { isLetterheadLine, lineKey } from './letterhead.ts';
import { readMarker } from './markers.ts';
import { isOrnament } from './paragraphs.ts';
import { keyPattern, keySameLength, type Line, type Stretch, stretch, tidy } from './text.ts';

/** Where the head of a notice ends and its body starts. */
export interface TitlePart {
  /** "THÔNG BÁO" or "KẾT LUẬN"; null where the paper does not name its kind. */
  readonly kind: string | null;
  readonly title: Stretch | null;
  /** Lines above the kind. */
  readonly above: readonly Line[];
  readonly body: readonly Line[];
}

const ownKinds = keyPattern('^(?:thông báo|kết luận|thông báo kết luận)(?: số \\d+)?$');
const otherKinds = keyPattern(
  '^(?:quyết định|báo cáo|tờ trình|kế hoạch|công điện|chỉ thị|nghị quyết|biên bản|hướng dẫn|chương trình|công văn|đề án|hợp đồng|quy chế|quy định|thông tư|nghị định|luật|pháp lệnh|lịch công tác|giấy (?:mời|triệu tập|giới thiệu|xác nhận)|phiếu (?:chuyển|trình|gửi)|kết luận (?:thanh tra|kiểm tra|điều tra|giám định)(?: số .*)?)$',
);
const opening =
  /^(?:(?:Sáng|Chiều|Tối|Trong|Từ|Vào|Hôm)?\s*(?:các\s|hai\s|sáng\s|chiều\s)*[Nn]gày\s+\d|(?:Sáng|Chiều|Tối)\s+\d|Hôm nay|Vừa qua|Căn cứ\s|Sau khi\s|Thực hiện\s|Trong (?:hai|các|ngày|\d|buổi)|Tại\s|Được sự|Dưới sự|Thừa (?:lệnh|ủy quyền|uỷ quyền)|Xét\s|Trên cơ sở|Kính gửi|Để\s|Nhằm\s|Thời gian\s*:|(?:Đồng chí|Đ\/c|Ông|Bà)\s)/u;
/** A letter, an invitation or a submission names whom it is for. */
const addressed = keyPattern('^kính (?:gửi|mời)(?![\\p{L}])');
const startsTitle = keyPattern(
  '^(?:thông báo\\s+)?(?:về\\s+)?(?:việc\\s+)?(?:nội dung\\s+)?(?:kết luận|ý kiến (?:kết luận|chỉ đạo))',
);

function kindAt(lines: readonly Line[]): { at: number; refused: boolean } {
  for (const [at, { text }] of lines.slice(0, 40).entries()) {
    const key = lineKey(text);
    if (ownKinds.test(key)) return { at, refused: false };
    if (otherKinds.test(key)) return { at, refused: true };
  }
  return { at: -1, refused: false };
}

function endsTitle(line: Line, previous: Line | undefined): boolean {
  if (isOrnament(line.text) || opening.test(line.text) || readMarker(line.text)) return true;
  if (!previous) return false;
  if (/[.:;]$/.test(previous.text) || line.text.length > 240) return true;
  return line.blankBefore && !/^[\p{Ll}(]/u.test(line.text);
}

function titleLines(lines: readonly Line[]): readonly Line[] {
  const taken: Line[] = [];
  for (const line of lines) {
    if (endsTitle(line, taken.at(-1))) break;
    taken.push(line);
  }
  return taken;
}

function titleOf(source: string, lines: readonly Line[]): Stretch | null {
  const [first] = lines;
  const last = lines.at(-1);
  return first && last ? stretch(source, first.start, last.end) : null;
}

function withoutKind(source: string, lines: readonly Line[]): TitlePart {
  const start = lines.findIndex((line) => !isLetterheadLine(line) && !isOrnament(line.text));
  const from = start < 0 ? lines.length : start;
  const rest = lines.slice(from);
  const taken = startsTitle.test(keySameLength(rest[0]?.text ?? '')) ? titleLines(rest) : [];
  const title = titleOf(source, taken);
  return { kind: null, title, above: lines.slice(0, from), body: rest.slice(taken.length) };
}

/** Finds kind and title; null where the paper says that it is of another kind. */
export function readTitle(source: string, lines: readonly Line[]): TitlePart | null {
  const { at, refused } = kindAt(lines);
  if (refused) return null;
  const line = lines[at];
  if (!line)
    return lines.slice(0, 40).some(({ text }) => addressed.test(keySameLength(text)))
      ? null
      : withoutKind(source, lines);
  const rest = lines.slice(at + 1);
  const ornaments = rest.findIndex(({ text }) => !isOrnament(text));
  const below = rest.slice(Math.max(0, ornaments));
  const taken = titleLines(below);
  const key = lineKey(line.text);
  const conclusions = key.startsWith(keySameLength('thông báo')) && key.endsWith(keySameLength('kết luận'));
  const title = titleOf(source, conclusions ? [conclusionWords(source, line), ...taken] : taken);
  return {
    kind: key.startsWith(keySameLength('thông báo')) ? 'THÔNG BÁO' : 'KẾT LUẬN',
    title,
    above: lines.slice(0, at),
    body: below.slice(taken.length),
  };
}

/** The words "KẾT LUẬN" of a kind line that runs "THÔNG BÁO KẾT LUẬN": they belong to the title. */
function conclusionWords(source: string, line: Line): Line {
  const at = tidy(line.text).length - 'kết luận'.length;
  const words = stretch(source, line.start + at, line.end);
  return { ...words, segments: [words], blankBefore: false };
}
