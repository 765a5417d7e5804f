import { bodyAt } from './bodies.ts';
import { bodiesAt } from './body-lists.ts';
import { startsHere } from './body-starts.ts';
import type { Lexicon } from './lexicon.ts';
import { grownNameEnd, isUpperAt, properNameEnd, type Words } from './names.ts';
import type { Body } from './territory.ts';
import { keyPattern, matchAt, tidy } from './text.ts';
import { isPredicateAt, mayBePredicateAt } from './words.ts';

/** What the start of a clause does. */
export type Act =
  | 'order'
  | 'subject'
  | 'heading'
  | 'decision'
  | 'responsibility'
  | 'praise'
  | 'told'
  | 'imperative'
  | 'other';

const end = '(?![\\p{L}\\p{M}\\p{N}])';
const start = '(?<![\\p{L}\\p{M}\\p{N}])';
const adverbs =
  '(?:(?:tiếp tục|đồng thời|ngoài ra|trước mắt|riêng|cơ bản|về cơ bản|bên cạnh đó|mặt khác|theo đó|do đó|vì vậy|do vậy|cùng với đó|nay|và|kính|trân trọng|xin)\\s*,?\\s+)*';
const orderVerb = keyPattern(
  `${adverbs}(?:(?:đồng ý|thống nhất|nhất trí|quyết định)\\s+(?:và\\s+|việc\\s+)?)?(?:(?:có\\s+)?(?:ý kiến\\s+)?(?:giao|yêu cầu|đề nghị|phân công|ủy quyền|kiến nghị)(?:\\s+(?:và|,)\\s*(?:yêu cầu|đề nghị|giao|phân công))?(?:\\s+(?:thêm\\s+)?(?:nhiệm vụ|trách nhiệm))?)${end}(?:\\s+cho)?${end}\\s*:?\\s*`,
  'uy',
);
const commanded = keyPattern(
  `\\s*(?:đã\\s+|cũng\\s+)?(?:giao|yêu cầu|đề nghị|phân công|ủy quyền|chỉ đạo)${end}(?:\\s+cho)?\\s*:?\\s*`,
  'uy',
);
const settled = keyPattern(
  `${adverbs}(?:(?:về\\s+)?(?:cơ bản|nguyên tắc)\\s*,?\\s+)?(?:không\\s+|chưa\\s+|cùng\\s+|hoàn toàn\\s+)?(?:đồng ý|nhất trí|thống nhất(?!\\s+(?:nhận thức|quản lý|chỉ đạo|hành động|trong|cao))|cho phép|chấp thuận|tán thành|phê duyệt(?=\\s+chủ trương)|thông qua|cho chủ trương|chưa xem xét|không xem xét|quyết định(?!\\s+số)|lựa chọn phương án|giữ nguyên|cho ý kiến)${end}`,
  'uy',
);
const answers = keyPattern(
  `\\s*(?:phải\\s+)?(?:hoàn toàn\\s+)?chịu (?:hoàn toàn\\s+)?trách nhiệm(?:\\s+(?:toàn diện|trực tiếp|hoàn toàn|chính|cá nhân|chung))*\\s*(?:về[^.;]{0,100}?)?\\s+trước${end}`,
  'uy',
);
const praises = keyPattern(
  `${adverbs}(?:(?:biểu dương|khen ngợi|hoan nghênh|cảm ơn|cám ơn|chúc mừng|ghi nhận)(?!\\s*,?\\s*(?:kịp thời|khen thưởng|tôn vinh|nhân rộng))|đánh giá cao|trân trọng)${end}`,
  'uy',
);
const past = keyPattern(
  `\\s*,?\\s*(?:cơ bản\\s+)?(?:đã|chưa|còn|vẫn|đang|có nhiều|có (?:sự\\s+)?(?:cố gắng|nỗ lực|chuyển biến|tiến bộ)|bị|luôn)${end}`,
  'uy',
);
const superior = keyPattern(
  '^(?:(?:phó\\s+)?(?:chủ tịch|bí thư)|thường trực|lãnh đạo|tập thể|ban thường vụ|hội nghị|trưởng|phó trưởng|ban chỉ đạo|ban chấp hành|tỉnh ủy|thành ủy|huyện ủy|ubnd (?:tỉnh|thành phố|tp|huyện|quận|thị xã)|ủy ban nhân dân (?:tỉnh|thành phố)|hđnd)',
);
const adverbial = keyPattern(
  `(?:để|trên cơ sở|căn cứ|trong|trước|nhằm|qua|về|đối với|với|thời gian tới|từ nay|sau|khi|nếu|trường hợp|do|vì|bên cạnh|ngoài|riêng|thực hiện|theo|tại|cùng với|ngay|trước mắt|chậm nhất|định kỳ|hằng|hàng|nội dung|tiếp thu|liên quan|từ|năm|quý|tháng|đến|việc|phương án|kinh phí|vào|công tác|hiện nay|để|dự án|tiến độ|các nội dung)${end}`,
  'uy',
);
const concerning = keyPattern(
  '(?:đối với|về phía|nhiệm vụ của|trách nhiệm của|riêng(?:\\s+đối với)?|với|phía)\\s+',
  'uy',
);
const told = keyPattern(
  `(?:(?:trong\\s+)?(?:thời gian qua|những (?:năm|tháng) (?:qua|gần đây))|nhìn chung|qua (?:báo cáo|kiểm tra|theo dõi)|theo (?:báo cáo|đánh giá)|đến nay|hiện nay|hiện tại|tình hình|kết quả|đây là|tuy nhiên|mặc dù|nguyên nhân|bên cạnh những kết quả|công tác|việc|một số|nhiều|(?:trong\\s+)?(?:năm|tháng)\\s+\\d+|(?:trong\\s+)?quý\\s+\\S+|\\d+\\s+tháng)${end}`,
  'uy',
);
const telling = keyPattern(`${start}(?:đã|được|còn|chưa|vẫn|đạt|giảm|tăng|là)${end}`);
const mustBe = keyPattern(`${start}(?:(?<!đòi hỏi\\s)phải|cần|không được|nghiêm cấm|bảo đảm|đảm bảo)${end}`);
const together = keyPattern('\\s*,?\\s*cùng(?:\\s+với)?\\s+', 'uy');
const parenthesis = /\s*\([^()]{0,200}\)/uy;

/** What a clause does, by whom and with whom. */
export interface ClauseAct {
  readonly act: Act;
  readonly lead: readonly Body[];
  readonly beside: readonly Body[];
}

const alone = (act: Act): ClauseAct => ({ act, lead: [], beside: [] });

function besides(words: Words, at: number, lexicon: Lexicon): readonly Body[] {
  const gap = matchAt(together, words.keyed, at);
  return gap ? (bodiesAt(words, at + gap[0].length, lexicon)?.bodies ?? []) : [];
}

function ordered(words: Words, at: number, lexicon: Lexicon): ClauseAct | null {
  const verb = matchAt(orderVerb, words.keyed, at);
  if (!verb || /^\s*(?:của|tại|số)\s/u.test(words.keyed.slice(at + verb[0].length, at + verb[0].length + 5)))
    return null;
  const named = bodiesAt(words, at + verb[0].length, lexicon, false);
  return { act: 'order', lead: named?.bodies ?? [], beside: named ? besides(words, named.end, lexicon) : [] };
}

/** "Phòng Cảnh sát ma túy (PC04) Công an tỉnh": what stands in parentheses, and the body it is of, say nothing of the act. */
function behindParenthesis(words: Words, from: number, lexicon: Lexicon): number {
  const found = matchAt(parenthesis, words.text, from);
  if (!found) return from;
  const until = from + found[0].length;
  const gap = /^\s+/.exec(words.text.slice(until, until + 4))?.[0].length ?? 0;
  return gap > 0 && isUpperAt(words, until + gap)
    ? (bodyAt(words, until + gap, lexicon)?.end ?? until)
    : until;
}

/** A clause that begins with bodies: they do it, or they order it, or they answer for it. */
function bySubject(words: Words, from: number, lexicon: Lexicon): ClauseAct | null {
  const at = from + (matchAt(concerning, words.keyed, from)?.[0].length ?? 0);
  const found = bodiesAt(words, at, lexicon, false);
  if (!found) return null;
  const until = behindParenthesis(words, found.end, lexicon);
  if (superior.test(words.keyed.slice(at))) {
    const verb = matchAt(commanded, words.keyed, until);
    const addressed = verb && bodiesAt(words, until + verb[0].length, lexicon, false);
    if (addressed)
      return { act: 'order', lead: addressed.bodies, beside: besides(words, addressed.end, lexicon) };
    const gap = /^\s*/.exec(words.text.slice(until))?.[0].length ?? 0;
    if (matchAt(settled, words.keyed, until + gap)) return alone('decision');
    if (matchAt(praises, words.keyed, until + gap)) return alone('praise');
    if (matchAt(orderVerb, words.keyed, until + gap)) return alone('order');
  }
  if (matchAt(answers, words.keyed, until)) return alone('responsibility');
  if (matchAt(past, words.keyed, until)) return alone('told');
  return doer(words, found.bodies, until, lexicon);
}

const andMore = keyPattern('\\s*(?:,\\s*(?:và\\s+)?|và\\s+)', 'uy');

/** Names that no rule knows, last of a list of bodies that are to do something: they are some of them. */
function unknownsBehind(words: Words, until: number, lexicon: Lexicon): readonly Body[] {
  const bodies: Body[] = [];
  for (let end = until; ; ) {
    const gap = matchAt(andMore, words.keyed, end);
    const at = end + (gap?.[0].length ?? 0);
    if (!gap || !isUpperAt(words, at) || isPredicateAt(words.keyed, at)) return [];
    end = grownNameEnd(words, properNameEnd(words, at), startsHere(lexicon, words));
    bodies.push({ name: tidy(words.text.slice(at, end)), start: at, end });
    const space = /^\s+/.exec(words.text.slice(end, end + 4))?.[0].length ?? 0;
    if (space > 0 && isPredicateAt(words.keyed, end + space)) return bodies;
  }
}

function doer(words: Words, known: readonly Body[], knownEnd: number, lexicon: Lexicon): ClauseAct | null {
  const unknown = unknownsBehind(words, knownEnd, lexicon);
  const bodies = [...known, ...unknown];
  const until = unknown.at(-1)?.end ?? knownEnd;
  const rest = words.text.slice(until, until + 40);
  const beside = besides(words, until, lexicon);
  // "15/20 xã đạt chuẩn" counts, it orders nothing.
  const counted = bodies.every(({ name }) => /^\d/.test(name));
  if (!counted && /^\s*[.:;]?\s*$/.test(words.text.slice(until)))
    return { act: 'heading', lead: bodies, beside };
  if (/^\s*:/.test(rest) || beside.length > 0) return { act: 'subject', lead: bodies, beside };
  const gap = /^\s*(?:[,–-]\s*)?/.exec(rest)?.[0].length ?? 0;
  const predicate =
    isPredicateAt(words.keyed, until + gap) ||
    (!counted && mayBePredicateAt(words.text, words.keyed, until + gap));
  return predicate ? { act: 'subject', lead: bodies, beside } : null;
}

function actAt(words: Words, at: number, lexicon: Lexicon): ClauseAct | null {
  const { keyed } = words;
  const order = ordered(words, at, lexicon);
  if (order) return order;
  if (matchAt(settled, keyed, at)) return alone('decision');
  if (matchAt(praises, keyed, at)) return alone('praise');
  if (matchAt(answers, keyed, at)) return alone('responsibility');
  return bySubject(words, at, lexicon);
}

const alreadyTold = keyPattern(`${start}(?:đã|được)${end}`);
const condition = keyPattern(`^(?:sau khi|khi|nếu|trường hợp|do|vì)${end}`);

/** Where a clause that tells of something begins to tell it: "Năm 2008, công tác ... đã được các cấp, các ngành quan tâm". */
const toldAt = (keyed: string): number => {
  const found = condition.test(keyed) ? null : alreadyTold.exec(keyed);
  return found?.index ?? keyed.length;
};

/** Places of a clause where its main words may start: behind its adverbial commas and behind a heading's colon. */
function startsOf(text: string, keyed: string): number[] {
  const places: number[] = [];
  const adverb = matchAt(adverbial, keyed, 0) !== null;
  const told = toldAt(keyed);
  let underHeading = false;
  for (const { index, 0: gap } of text.matchAll(/[,:]\s+|\s-\s/gu)) {
    if (places.length >= 12) break;
    underHeading ||= gap.startsWith(':');
    if (gap.startsWith(':') || (adverb && (underHeading || index < told))) places.push(index + gap.length);
  }
  return places;
}

const thenOrders = keyPattern(
  `(?:[,–-]|${start}(?:và|đồng thời))\\s+(?=(?:đồng thời\\s+)?(?:giao|yêu cầu|phân công|đề nghị)${end})`,
  'gu',
);

/** "Đồng ý chủ trương ..., giao Sở Y tế ...": settled and ordered at once. */
function orderedAfter(words: Words, lexicon: Lexicon): ClauseAct | null {
  for (const { index, 0: gap } of words.keyed.matchAll(thenOrders)) {
    const order = ordered(words, index + gap.length, lexicon);
    if (order && order.lead.length > 0) return order;
  }
  return null;
}

const counting = keyPattern(
  '(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s+là|thứ\\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))\\s*[,:]\\s*',
  'uy',
);

/** Reads what a clause does: at its start, behind its adverbials, or behind what it settles. */
export function actOf(words: Words, lexicon: Lexicon): ClauseAct {
  const whole = actAt(words, matchAt(counting, words.keyed, 0)?.[0].length ?? 0, lexicon);
  if (whole?.act === 'decision') return orderedAfter(words, lexicon) ?? whole;
  if (whole && whole.act !== 'told') return whole;
  for (const at of startsOf(words.text, words.keyed)) {
    const later = actAt(words, at, lexicon);
    // What is told of a body can lead in to an order: "Đối với các hộ chưa đồng thuận: giao UBND huyện ...".
    if (whole ? later?.act === 'order' : later && later.act !== 'told' && later.act !== 'heading')
      return later as ClauseAct;
  }
  if (whole) return whole;
  if (matchAt(told, words.keyed, 0) && !mustBe.test(words.keyed)) {
    return alone(telling.test(words.keyed) ? 'told' : 'other');
  }
  if (matchAt(past, words.keyed, 0)) return alone('told');
  return alone(isPredicateAt(words.keyed, 0) ? 'imperative' : 'other');
}
