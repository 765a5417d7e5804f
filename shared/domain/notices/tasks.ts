import { readAreas } from './areas.ts';
import { readCitations } from './citations.ts';
import { type NoticeDay, readDeadline } from './deadlines.ts';
import type { Item } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { markerDepth } from './markers.ts';
import { type Orders, readOrders } from './orders.ts';
import type { Paragraph } from './paragraphs.ts';
import type { DecisionReading, Span, TaskReading } from './reading.ts';
import { type Deadline, noDeadline } from './recurring.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Body } from './territory.ts';
import { keyPattern, type Stretch, textStartOf, tidy } from './text.ts';
import { verdictOf } from './verdict.ts';

/** What the conclusions ask for and what they settle. */
export interface Outcome {
  readonly tasks: readonly TaskReading[];
  readonly decisions: readonly DecisionReading[];
}

/** What a reading of tasks needs to know besides the words. */
export interface Surroundings {
  readonly lexicon: Lexicon;
  readonly day: NoticeDay;
}

interface Placed {
  readonly name: string;
  readonly span: Span;
}

/** Bodies and time that a heading gives to the points under it. */
interface Heading {
  readonly depth: number;
  readonly lead: readonly Placed[];
  readonly coordinate: readonly Placed[];
  readonly deadline: Deadline;
}

const SHORT_HEADING = 90;

function placed({ start: from }: Paragraph, bodies: readonly Body[]): Placed[] {
  return bodies.map(({ name, start, end }) => ({ name, span: { start: from + start, end: from + end } }));
}

/** Whether an item only stands over others: it ends in a colon, or names bodies or a matter and says no more. */
function isHeading({ paragraph, hasPoints, overWords }: Item, { acts }: Orders): boolean {
  const isShort = paragraph.text.length <= SHORT_HEADING && !/[.;]$/.test(paragraph.text);
  if (!hasPoints) return overWords && isShort && acts.every((act) => act === 'heading' || act === 'other');
  return isShort || paragraph.text.endsWith(':') || acts.includes('heading');
}

function without(bodies: readonly Placed[], others: readonly Placed[]): Placed[] {
  return bodies.filter(({ name }) => !others.some((other) => other.name === name));
}

function bodiesUnder(headings: readonly Heading[], lead: readonly Placed[], coordinate: readonly Placed[]) {
  const over = [...headings].reverse();
  const leading = lead.length > 0 ? lead : (over.find((one) => one.lead.length > 0)?.lead ?? []);
  const beside = (lead.length > 0 ? [] : over)
    .flatMap((one) => one.coordinate)
    .filter(({ name }) => !coordinate.some((own) => own.name === name));
  return { lead: leading, coordinate: without([...coordinate, ...beside], leading) };
}

function taskOf(
  item: Item,
  orders: Orders,
  deadline: Deadline,
  headings: readonly Heading[],
  lexicon: Lexicon,
): TaskReading {
  const { paragraph, n } = item;
  const own = { lead: placed(paragraph, orders.lead), coordinate: placed(paragraph, orders.coordinate) };
  const { lead, coordinate } = bodiesUnder(headings, own.lead, own.coordinate);
  const refs = readCitations(paragraph);
  const text = tidy(paragraph.text);
  return {
    ...{ n, level: 'paragraph', text, textStart: textStartOf(text), ...deadline },
    lead: lead.map(({ name }) => name),
    coordinate: coordinate.map(({ name }) => name),
    refs: [...new Set(refs.map(({ number }) => number))],
    areas: readAreas(paragraph, lexicon),
    span: { start: paragraph.start, end: paragraph.end },
    leadSpans: lead.map(({ span }) => span),
    coordinateSpans: coordinate.map(({ span }) => span),
    refSpans: refs.map(({ span }) => span),
  };
}

/** Whether a paragraph that leads in to points orders something in sentences of its own before. */
function ordersByItself(paragraph: Paragraph, { acts }: Orders): boolean {
  return sentencesOf(paragraph).length > 1 && acts.some((act) => act === 'order' || act === 'subject');
}

const annotation = keyPattern(
  '^(?:thời (?:gian|hạn)|tiến độ|hạn|(?:cơ quan|đơn vị)\\s+(?:chủ trì|phối hợp))(?:\\s+(?:hoàn thành|thực hiện|báo cáo|trình|xong|và))*\\s*:',
);

/** "Thời hạn hoàn thành: ...", "Cơ quan phối hợp: ..." below a task tells more of it. */
function tellsOfLast(paragraph: Paragraph, last: TaskReading | undefined): boolean {
  const bullet = paragraph.marker === null || markerDepth[paragraph.marker.kind] > markerDepth.letter;
  return last !== undefined && bullet && annotation.test(paragraph.keyed);
}

function completed(task: TaskReading, paragraph: Paragraph, orders: Orders, deadline: Deadline): TaskReading {
  const lead = placed(paragraph, orders.lead);
  const coordinate = placed(paragraph, orders.coordinate);
  return {
    ...task,
    ...(hasTime(deadline) ? deadline : {}),
    lead: [...task.lead, ...lead.map(({ name }) => name)],
    leadSpans: [...task.leadSpans, ...lead.map(({ span }) => span)],
    coordinate: [...task.coordinate, ...coordinate.map(({ name }) => name)],
    coordinateSpans: [...task.coordinateSpans, ...coordinate.map(({ span }) => span)],
  };
}

function headingOf(paragraph: Paragraph, depth: number, orders: Orders, deadline: Deadline): Heading {
  const lead = placed(paragraph, orders.lead);
  return { depth, lead, coordinate: placed(paragraph, orders.coordinate), deadline };
}

function hasTime({ deadlineText, recurring, workingDays }: Deadline): boolean {
  return deadlineText !== null || recurring !== null || workingDays !== null;
}

function decisionOf(n: string | null, { text: words, start, end }: Stretch): DecisionReading {
  const text = tidy(words);
  return { n, text, textStart: textStartOf(text), span: { start, end } };
}

/** Sentences of a task's paragraph that settle something before it orders: "Đồng ý chủ trương .... Giao Sở Y tế ...". */
function settledIn(paragraph: Paragraph, lexicon: Lexicon): readonly Sentence[] {
  const sentences = sentencesOf(paragraph);
  if (sentences.length < 2) return [];
  return sentences.filter((sentence) => {
    const orders = readOrders({ ...sentence, marker: null }, lexicon);
    return orders.acts[0] === 'decision' && verdictOf(orders, false) === 'decision';
  });
}

/** A time that holds for all that stands under a heading; "trong thời gian tới" says no more than the heading does. */
function isFixed({ deadline, recurring, workingDays }: Deadline): boolean {
  return deadline !== null || recurring !== null || workingDays !== null;
}

/** Reads every item of the conclusions: headings give their bodies to the points under them. */
export function readOutcome(items: readonly Item[], { lexicon, day }: Surroundings): Outcome {
  const tasks: TaskReading[] = [];
  const decisions: DecisionReading[] = [];
  let headings: Heading[] = [];
  let part: Paragraph | null = null;
  for (const item of items) {
    const { paragraph, depth, n } = item;
    if (item.part !== part) {
      part = item.part;
      headings = part ? [headingOf(part, 0, readOrders(part, lexicon), noDeadline)] : [];
    }
    headings = headings.filter((one) => one.depth < depth);
    const orders = readOrders(paragraph, lexicon);
    const own = readDeadline(paragraph, day);
    if (isHeading(item, orders)) {
      const whole = ordersByItself(paragraph, orders);
      headings.push(
        headingOf(paragraph, depth, whole ? { ...orders, coordinate: [] } : orders, whole ? noDeadline : own),
      );
      if (!whole) continue;
    }
    if (tellsOfLast(paragraph, tasks.at(-1))) {
      tasks.push(completed(tasks.pop() as TaskReading, paragraph, orders, own));
      continue;
    }
    const given = headings.map(({ deadline }) => deadline).find(isFixed);
    const deadline = hasTime(own) || !given ? own : given;
    const verdict = verdictOf(orders, own.deadline !== null);
    if (verdict === 'task') {
      tasks.push(taskOf(item, orders, deadline, headings, lexicon));
      decisions.push(...settledIn(paragraph, lexicon).map((sentence) => decisionOf(n, sentence)));
    }
    if (verdict === 'decision') decisions.push(decisionOf(n, paragraph));
  }
  return { tasks, decisions };
}
