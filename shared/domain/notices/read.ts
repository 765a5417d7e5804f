import { readAreas } from './areas.ts';
import { readCitations } from './citations.ts';
import type { NoticeDay } from './deadlines.ts';
import { readFigures } from './figures.ts';
import { readFooter } from './footer.ts';
import { concludes, leadsToConclusions, ofConclusions } from './headings.ts';
import { type Item, itemsOf } from './items.ts';
import { type Letterhead, readLetterhead } from './letterhead.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { readMeeting } from './meeting.ts';
import { readOrders } from './orders.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { headingsOf } from './part-headings.ts';
import type {
  ConclusionReading,
  MeetingReading,
  NoticeDictionary,
  NoticeReading,
  NoticeResult,
} from './reading.ts';
import { readSections, type Sections } from './sections.ts';
import { readOutcome } from './tasks.ts';
import { keySameLength, linesOf, normaliseSource, type Stretch, tidy } from './text.ts';
import { readTitle, type TitlePart } from './title.ts';
import { verdictOf } from './verdict.ts';

const notANotice: NoticeResult = {
  ok: false,
  code: 'not-a-notice',
  message:
    'Văn bản này không phải thông báo kết luận: không thấy phần kết luận. Chọn đúng tệp thông báo kết luận rồi đọc lại.',
};
const empty: NoticeResult = {
  ok: false,
  code: 'empty-file',
  message: 'Văn bản không có chữ nào. Kiểm tra lại tệp rồi chọn tệp khác.',
};

const textsOf = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map(({ text }) => tidy(text));

function titleParagraph(title: Stretch | null): Paragraph | null {
  return title && { ...title, marker: null, keyed: keySameLength(title.text) };
}

/** Whether the paper gives conclusions: its title, its kind or its opening says so, and something is concluded. */
function givesConclusions({ kind, title }: TitlePart, { opening, leadIns, conclusions }: Sections): boolean {
  if (conclusions.length === 0) return false;
  if (kind === 'KẾT LUẬN' || (title && ofConclusions.test(keySameLength(tidy(title.text))))) return true;
  return [...opening, ...leadIns].some((paragraph) => leadsToConclusions(paragraph) && concludes(paragraph));
}

/** What would be taken for a conclusion where no number shows where they begin. */
function ordersSomething(paragraph: Paragraph, lexicon: Lexicon): boolean {
  const orders = readOrders(paragraph, lexicon);
  return (
    orders.acts.some((act) => act === 'order' || act === 'decision') && verdictOf(orders, false) !== 'none'
  );
}

function conclusionsOf(items: readonly Item[]): ConclusionReading[] {
  const groups: { readonly n: string; readonly paragraphs: Paragraph[] }[] = [];
  for (const { paragraph, conclusion, opens } of items) {
    const group = groups.at(-1);
    if (!group || opens) groups.push({ n: conclusion, paragraphs: [paragraph] });
    else group.paragraphs.push(paragraph);
  }
  return groups.map(({ n, paragraphs }) => ({
    n,
    paragraphs: textsOf(paragraphs),
    spans: paragraphs.map(({ start, end }) => ({ start, end })),
  }));
}

const yearIn = (text: string | undefined): number | null => {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(text ?? '')?.[0];
  return year === undefined ? null : Number(year);
};

/** The year that a date without one is of: of the issue, else of the meeting, else of the title. */
function noticeDay(
  { issuedOn, year }: Letterhead,
  meeting: MeetingReading,
  title: Stretch | null,
): NoticeDay {
  const day = issuedOn ?? meeting.heldOn;
  return { day, year: year ?? (day === null ? yearIn(title?.text) : Number(day.slice(0, 4))) };
}

function allOf(title: Paragraph | null, sections: Sections): Paragraph[] {
  const { opening, results, shortcomings, leadIns, conclusions, closing } = sections;
  return [
    ...(title ? [title] : []),
    ...opening,
    ...results,
    ...shortcomings,
    ...leadIns,
    ...conclusions,
    ...closing,
  ].sort((a, b) => a.start - b.start);
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();
}

/**
 * Reads a notice of conclusions as a careful clerk would; what the paper does not carry stays null or empty.
 * Spans are UTF-16 offsets into `source`, the text in NFC with "\n" line ends. Never throws.
 * @param dictionary names of bodies and areas, so that no list is split inside a name.
 */
export function readNotice(text: string, dictionary: NoticeDictionary): NoticeResult {
  const source = normaliseSource(text);
  const lines = linesOf(source);
  if (lines.length === 0) return empty;
  const head = readTitle(source, lines);
  if (!head) return notANotice;
  const lexicon = lexiconOf(dictionary);
  const footer = readFooter(head.body);
  const body = paragraphsOf(source, head.body.slice(0, footer.from));
  const sections = readSections(body, (paragraph) => ordersSomething(paragraph, lexicon));
  if (!givesConclusions(head, sections)) return notANotice;
  return { ok: true, reading: readingOf(source, head, body, sections, footer, lexicon) };
}

function readingOf(
  source: string,
  head: TitlePart,
  body: readonly Paragraph[],
  sections: Sections,
  { signer, recipients }: ReturnType<typeof readFooter>,
  lexicon: Lexicon,
): NoticeReading {
  const letterhead = readLetterhead(head.above);
  const title = titleParagraph(head.title);
  const meeting = readMeeting({ title, opening: sections.opening, year: letterhead.year });
  const items = itemsOf(sections.conclusions);
  const all = allOf(title, sections);
  const { issuer, number, symbol, place, issuedOn, issuedPartial } = letterhead;
  return {
    source,
    header: {
      issuer,
      number,
      symbol,
      place,
      issuedOn,
      issuedPartial,
      kind: head.kind,
      title: title && tidy(title.text),
    },
    meeting,
    sections: {
      opening: textsOf(sections.opening),
      results: textsOf(sections.results),
      shortcomings: textsOf(sections.shortcomings),
      conclusions: conclusionsOf(items),
      closing: textsOf(sections.closing),
      headings: headingsOf(source, body, sections, items),
    },
    ...readOutcome(items, { lexicon, day: noticeDay(letterhead, meeting, head.title) }),
    legalRefs: once(all.flatMap(readCitations), (reference) => reference.number),
    figures: all.filter((paragraph) => paragraph !== title).flatMap(readFigures),
    areas: once(
      all.flatMap((paragraph) => readAreas(paragraph, lexicon)),
      keySameLength,
    ),
    signer,
    recipients,
  };
}
