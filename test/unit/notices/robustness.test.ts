import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticeDictionary } from '../../../electron/database/reference/index.ts';
import { type NoticeReading, readNotice, type Span } from '../../../shared/domain/notices/index.ts';

const folder = new URL('../../support/notices/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => /^example-(?!2004-tcvn3).*\.txt$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const dictionary = noticeDictionary();
const reading = (text: string): NoticeReading | null => {
  const result = readNotice(text, dictionary);
  return result.ok ? result.reading : null;
};

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state % below;
  };
}

const scraps =
  '\n|\t|\u00a0|-|1. |a) |;|:|I. |Giao |các huyện |trước ngày |31/2/2020|(|“|Nơi nhận:|KT. |\u0301|\ud800|UBND các huyện: '.split(
    '|',
  );

function mutated(text: string, next: (below: number) => number): string {
  const at = next(text.length + 1);
  switch (next(4)) {
    case 0:
      return text.slice(0, at) + (scraps[next(scraps.length)] ?? '') + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + next(60));
    case 2: {
      const from = next(text.length + 1);
      return text.slice(0, at) + text.slice(from, from + next(200)) + text.slice(at);
    }
    default:
      return text.slice(0, Math.max(at, 40));
  }
}

function spansHold({ source, tasks, decisions, legalRefs, figures }: NoticeReading): void {
  const words = ({ start, end }: Span): string => source.slice(start, end).replace(/\s+/g, ' ').trim();
  for (const task of tasks) {
    expect(words(task.span)).toBe(task.text);
    expect([task.leadSpans.length, task.coordinateSpans.length]).toEqual([
      task.lead.length,
      task.coordinate.length,
    ]);
    if (task.deadlineSpan) expect(words(task.deadlineSpan)).toBe(task.deadlineText);
  }
  for (const { span, raw } of figures) expect(words(span)).toBe(raw);
  const spans = [
    ...tasks.flatMap((task) => [...task.leadSpans, ...task.coordinateSpans, ...task.refSpans]),
    ...decisions.map(({ span }) => span),
    ...legalRefs.map(({ span }) => span),
  ];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(source.length);
  }
}

/** What a reading says, without the places. */
function said(text: string): unknown {
  const found = reading(text);
  return (
    found && {
      ...found.header,
      ...found.meeting,
      tasks: found.tasks.map(({ n, text: words, lead, coordinate, deadline, refs }) => ({
        n,
        words,
        lead,
        coordinate,
        deadline,
        refs,
      })),
      figures: found.figures.map(({ raw }) => raw),
      areas: found.areas,
      signer: found.signer,
      recipients: found.recipients,
    }
  );
}

describe('any text', () => {
  it('is read without failing, every span in its place', () => {
    const next = numbers(7);
    for (let round = 0; round < 400; round += 1) {
      let text = texts[next(texts.length)] ?? '';
      for (let change = next(10); change >= 0; change -= 1) text = mutated(text, next);
      const found = reading(text);
      if (found) spansHold(found);
    }
  });

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['letters with their marks apart', (text: string) => text.normalize('NFD')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['blanks that do not break', (text: string) => text.replace(/(?<=\p{L}) (?=\p{Ll})/gu, '\u00a0')],
    ['blanks at line ends', (text: string) => text.replaceAll('\n', '  \n')],
  ])('says the same with %s', (_, changed) => {
    for (const text of texts) expect(said(changed(text))).toEqual(said(text));
  });
});

it.each([
  'huyện A, ',
  'Sở Y tế và ',
  'phối hợp với ',
  'Ban Quản ',
  'các huyện: A; ',
  '1.',
  '(',
  'trước ngày ',
])('time grows with the text and no faster: %j', (unit) => {
  const head = 'THÔNG BÁO\nKết luận của Chủ tịch tại cuộc họp\n\nNgày 1/2/2020 họp, kết luận như sau:\n1. ';
  const seconds = (length: number): number => {
    const text = `${head}${unit.repeat(length / unit.length)} xong.\n2. Giao Sở Y tế rà soát.\n`;
    const start = performance.now();
    reading(text);
    return performance.now() - start;
  };
  seconds(2000);
  const short = Math.min(seconds(4000), seconds(4000), seconds(4000));
  const long = Math.min(seconds(16_000), seconds(16_000));
  expect(long).toBeLessThan(Math.max(150, short * 12));
});
