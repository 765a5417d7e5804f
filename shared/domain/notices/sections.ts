import {
  isLeadIn,
  leadsToConclusions,
  looksLikeHeading,
  sectionOf,
  turnsToShortcomings,
} from './headings.ts';
import type { Paragraph } from './paragraphs.ts';
import { keyPattern } from './text.ts';

/** The body of a notice cut into its parts. */
export interface Sections {
  readonly opening: readonly Paragraph[];
  readonly results: readonly Paragraph[];
  readonly shortcomings: readonly Paragraph[];
  /** All that is concluded, headings too, in order. */
  readonly conclusions: readonly Paragraph[];
  readonly closing: readonly Paragraph[];
  /** Lead-ins that stand between the accounts and the conclusions. */
  readonly leadIns: readonly Paragraph[];
}

type Part = 'results' | 'shortcomings' | 'conclusions';

const OPENING_LIMIT = 60;
const CLOSING_LIMIT = 6;
const closing = keyPattern(
  '^(?:trên đây|thừa lệnh|thừa ủy quyền|t/l|tl\\.?\\s|(?:nay\\s+)?(?:văn phòng|vpub|vp|cơ quan thường trực|thường trực ban chỉ đạo|ban chỉ đạo|ubnd|ủy ban nhân dân|thừa|sở|ban)[^.:;]{0,200}?(?:thông báo|truyền đạt)|thông báo (?:này|kết luận này)|(?:nay\\s+)?thông báo (?:để|đến|cho|tới)|nhận được thông báo|vậy,?\\s)',
);

const process = '(?:trong\\s+)?quá trình\\s+(?:tổ chức\\s+|triển khai\\s+)*thực hiện';
/** "Yêu cầu các sở, ban, ngành, địa phương nghiêm túc triển khai thực hiện./.": asked of all, of all that was concluded. */
const askedOfAll = keyPattern(
  `^(?:${process}|(?:yêu cầu|đề nghị)\\s+(?:lãnh đạo\\s+|thủ trưởng\\s+)?(?:các|toàn thể)\\s[^.;:]{0,220}(?:triển khai|tổ chức|nghiêm túc|khẩn trương)\\s+thực hiện(?:\\s+(?:tốt|nghiêm túc|nghiêm|có hiệu quả|các nội dung trên|nội dung trên|thông báo này|kết luận này|các nội dung kết luận trên))*\\s*(?:[./]*$|\\.\\s+${process}))`,
);

/** Index at which the closing words begin; the number of paragraphs where there are none. */
function closingStart(paragraphs: readonly Paragraph[]): number {
  const from = Math.max(1, paragraphs.length - CLOSING_LIMIT);
  const at = paragraphs.findIndex(
    (one, index) =>
      index >= from &&
      (one.marker === null || one.marker.kind === 'dash') &&
      (closing.test(one.keyed) || (one.marker === null && askedOfAll.test(one.keyed))),
  );
  return at < 0 ? paragraphs.length : at;
}

/** Number of paragraphs before the words "kết luận như sau:", these included. */
function openingLength(paragraphs: readonly Paragraph[]): number {
  const within = paragraphs.slice(0, OPENING_LIMIT);
  const part = within.findIndex(({ marker }) => marker?.kind === 'part');
  const until = within.findIndex(leadsToConclusions);
  if (until >= 0 && (part < 0 || until < part)) return until + 1;
  const marked = within.findIndex(({ marker }) => marker !== null);
  if (part >= 0) return part;
  return marked >= 0 ? marked : Math.min(1, paragraphs.length);
}

/** Walks the body once and tells for each paragraph which part it belongs to. */
class Walk {
  readonly results: Paragraph[] = [];
  readonly shortcomings: Paragraph[] = [];
  readonly conclusions: Paragraph[] = [];
  readonly leadIns: Paragraph[] = [];
  private part: Part = 'results';
  private underPart = false;

  take(paragraph: Paragraph, next: Paragraph | undefined, orders: (paragraph: Paragraph) => boolean): void {
    const opened = this.opens(paragraph, next);
    if (opened === 'heading') return;
    if (opened === null) this.turn(paragraph, orders);
    if (opened === 'lead-in') this.leadIns.push(paragraph);
    else this[this.part].push(paragraph);
  }

  private opens(paragraph: Paragraph, next: Paragraph | undefined): 'heading' | 'lead-in' | 'item' | null {
    const kind = paragraph.marker?.kind;
    const section = sectionOf(paragraph);
    const heading = looksLikeHeading(paragraph) && next !== undefined;
    if (kind === 'part') return this.openPart(section, heading);
    if (kind === 'number' || kind === 'sub-number') return this.openNumber(section, paragraph, heading);
    if (section !== null && heading && this.part !== 'conclusions') {
      this.part = section;
      return 'heading';
    }
    const before = this.part !== 'conclusions' || next?.marker?.kind === 'number';
    if (kind === undefined && before && isLeadIn(paragraph)) {
      this.underPart = false;
      return 'lead-in';
    }
    return null;
  }

  private openPart(section: Part | null, heading: boolean): 'heading' | 'item' {
    this.part = section ?? 'conclusions';
    this.underPart = true;
    return section !== null && heading ? 'heading' : 'item';
  }

  private openNumber(section: Part | null, paragraph: Paragraph, heading: boolean): 'heading' | 'item' {
    if (this.underPart && this.part !== 'conclusions') {
      if (section === 'shortcomings') this.part = section;
      return section !== null && heading ? 'heading' : 'item';
    }
    const account = section !== null && (heading || /^[^.]{0,80}:/u.test(paragraph.text));
    this.part = account ? section : 'conclusions';
    return account && heading ? 'heading' : 'item';
  }

  private turn(paragraph: Paragraph, orders: (paragraph: Paragraph) => boolean): void {
    if (this.part === 'conclusions') return;
    if (turnsToShortcomings(paragraph)) this.part = 'shortcomings';
    else if (!this.underPart && (paragraph.marker !== null || orders(paragraph))) this.part = 'conclusions';
  }
}

/**
 * Cuts the body into opening, accounts, conclusions and closing.
 * @param orders tells whether a paragraph asks somebody to do something.
 */
export function readSections(
  paragraphs: readonly Paragraph[],
  orders: (paragraph: Paragraph) => boolean,
): Sections {
  const opening = openingLength(paragraphs);
  const end = Math.max(opening, closingStart(paragraphs));
  const walk = new Walk();
  for (let at = opening; at < end; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph) walk.take(paragraph, at + 1 < end ? paragraphs[at + 1] : undefined, orders);
  }
  const { results, shortcomings, conclusions, leadIns } = walk;
  return {
    opening: paragraphs.slice(0, opening),
    results,
    shortcomings,
    conclusions,
    closing: paragraphs.slice(end),
    leadIns,
  };
}
