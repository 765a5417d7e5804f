import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { noticeDictionary } from '../../electron/database/reference/index.ts';
import { readNoticeText } from '../../electron/importers/index.ts';
import { type NoticeReading, readNotice } from '../../shared/domain/notices/index.ts';
import { docx, item, letterhead, line } from '../unit/importers/files.ts';

interface ExpectedTask {
  readonly level?: string;
  readonly textStart: string;
  readonly [field: string]: unknown;
}

type Json = Readonly<Record<string, unknown>>;
interface Expected extends Json {
  readonly refused?: boolean;
  readonly tasks?: readonly ExpectedTask[];
}

const own = new URL('../support/notices/', import.meta.url);
/** The one real notice stays outside the project. */
const outside = new URL(
  '../../../shared/data/notices/lai-chau-2014-pctp-aids-matuy-maidam.txt',
  import.meta.url,
);

const expectedFor = (file: URL): Expected =>
  JSON.parse(readFileSync(new URL(file.href.replace(/\.\w+$/, '.expected.json')), 'utf8'));

async function read(file: URL) {
  const { text } = await readNoticeText({ name: fileURLToPath(file), bytes: readFileSync(file) });
  return readNotice(text, noticeDictionary());
}

/** Fields of the right answer that say how it was reached, or what the reading says in other words. */
const remarks = new Set(['level', 'year', 'of', 'kind', 'who', 'deadlineRule', 'textStart']);

/** Every field that the right answer names is compared; what it leaves out is not. */
function agree(expected: unknown, actual: unknown, where: string): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual) ? actual.length : actual, where).toBe(expected.length);
    for (const [at, one] of expected.entries()) agree(one, (actual as unknown[])[at], `${where}.${at}`);
    return;
  }
  if (typeof expected !== 'object' || expected === null) {
    expect(actual, where).toEqual(expected);
    return;
  }
  const got = actual as Json;
  for (const [field, value] of Object.entries(expected)) {
    if (!remarks.has(field)) agree(value, got[field], `${where}.${field}`);
  }
  if ('textStart' in expected) expect(String(got.text), where).toMatch(startingWith(expected.textStart));
}

const startingWith = (start: unknown): RegExp =>
  new RegExp(`^${String(start).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`, 'u');

const byRaw = (figures: unknown): unknown[] =>
  [...(figures as { raw: string }[])].sort((a, b) => a.raw.localeCompare(b.raw));

function compare(expected: Expected, reading: NoticeReading): void {
  for (const part of ['header', 'meeting', 'legalRefs', 'areas', 'recipients', 'decisions']) {
    if (part in expected) agree(expected[part], reading[part as keyof NoticeReading], part);
  }
  if ('figures' in expected) agree(byRaw(expected.figures), byRaw(reading.figures), 'figures');
  if (expected.signer === null) {
    expect(reading.signer).toEqual({ authority: null, position: null, rank: null, name: null });
  } else agree(expected.signer, reading.signer, 'signer');
  const paragraphs = (expected.tasks ?? []).filter(
    ({ level }) => level === undefined || level === 'paragraph',
  );
  agree(paragraphs, reading.tasks, 'tasks');
}

function spansHold({ source, tasks, legalRefs, figures }: NoticeReading): void {
  const words = ({ start, end }: { start: number; end: number }) =>
    source.slice(start, end).replace(/\s+/g, ' ');
  for (const task of tasks) expect(words(task.span)).toBe(task.text);
  for (const { number, span } of legalRefs)
    expect(words(span).replace(/\s/g, '').replaceAll('–', '-')).toBe(number);
  for (const { raw, span } of figures) expect(words(span)).toBe(raw);
}

const files = readdirSync(own)
  .filter((name) => /\.(txt|doc)$/.test(name))
  .map((name) => [name, new URL(name, own)] as const);

describe('a notice is read as a careful clerk reads it', () => {
  it.each(files)('%s', async (_, file) => {
    const expected = expectedFor(file);
    const result = await read(file);
    expect(result.ok).toBe(expected.refused !== true);
    if (!result.ok) return;
    compare(expected, result.reading);
    spansHold(result.reading);
  });

  it('says the same as a Word file with automatic numbers and two columns at head and foot', async () => {
    const file = new URL('example-2021-open-number.txt', own);
    const rows = readFileSync(file, 'utf8').split('\n');
    const foot = rows.findIndex((row) => row.startsWith('Nơi nhận:'));
    const columns = (part: readonly string[]) =>
      [0, 1].map((at) =>
        part.flatMap(
          (row) =>
            row
              .trim()
              .split(/ {5,}(?! |\/|tháng)/)
              [at]?.trim() || [],
        ),
      );
    const blocks = rows.slice(5, foot).flatMap((row) => {
      const [, mark = '', words = ''] = /^\s*(\d\.|-)\s(.*)$/u.exec(row) ?? [];
      if (row.trim() === '') return [];
      return [mark === '' ? line(row.trim()) : item(words, mark === '-' ? 2 : 0)];
    });
    const [left = [], right = []] = columns(rows.slice(0, 5));
    const [recipients = [], signature = []] = columns(rows.slice(foot));
    const bytes = await docx([letterhead(left, right), ...blocks, letterhead(recipients, signature)]);
    const { text } = await readNoticeText({ name: 'thong-bao.docx', bytes });
    const result = readNotice(text, noticeDictionary());
    if (!result.ok) throw new Error(result.message);
    compare(expectedFor(file), result.reading);
    spansHold(result.reading);
  });

  it.skipIf(!existsSync(outside))('the real notice of 2014', async () => {
    const result = await read(outside);
    if (!result.ok) throw new Error(result.message);
    compare(expectedFor(outside), result.reading);
    spansHold(result.reading);
    expect(result.reading.sections.results).toHaveLength(1);
    expect(result.reading.sections.shortcomings).toHaveLength(1);
    expect(result.reading.sections.conclusions.map(({ n }) => n)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });
});
