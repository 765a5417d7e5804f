import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { find } from '../../../electron/services/search/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
  acceptNotice(opened.context, { reading: aReading(), name: 'tb.txt', bytes: null, isSample: false });
});
afterEach(() => opened.remove());

const hits = (query: string) => find(opened.context, { query }).hits;
const found = (query: string) => hits(query).map(({ owner, context }) => [owner, context.text]);

describe('the search', () => {
  it('finds places with and without diacritics, exactly where they were typed', () => {
    expect(found('phong tho').map(([owner]) => owner)).toEqual(['notice', 'task']);
    expect(found('Phong Thổ')).toHaveLength(2);
    expect(found('Phong Thọ')).toEqual([]);
    expect(found('muong te').length).toBeGreaterThan(0);
  });

  it('opens a conclusion at its paragraph and marks the words', () => {
    const hit = hits('methadone').find(({ owner }) => owner === 'notice');
    expect(hit).toMatchObject({
      number: '07/TB-BCĐ',
      day: '2018-04-20',
      name: 'Kết luận phiên họp quý I năm 2018',
    });
    expect(hit?.anchor).toMatch(/^conclusion_paragraph-\d+$/);
    expect(hit?.context.marks.map(({ start, end }) => hit.context.text.slice(start, end))).toEqual([
      'Methadone',
    ]);
  });

  it.each(['07/TB-BCĐ', '7/tb-bcd', '07 / TB - BCĐ', '07tbbcd', '7tbbcđ', 'so 07/tb-bcd'.slice(3)])(
    'finds a notice by its number typed as "%s"',
    (typed) => {
      expect(hits(typed)[0]).toMatchObject({ owner: 'notice', anchor: null });
    },
  );

  it('finds documents that a notice or a task names', () => {
    expect(
      hits('36-CT/TW')
        .map(({ owner }) => owner)
        .sort(),
    ).toEqual(['notice', 'task']);
  });

  it('finds a meeting by its name, chair and place', () => {
    expect(hits('nguyen van mau').map(({ owner }) => owner)).toEqual(['meeting']);
  });

  it('follows every change, and leaves out what lies in the bin', () => {
    const { db } = opened.context;
    db.run("UPDATE meeting SET name = 'phiên họp chuyên đề mại dâm'");
    expect(hits('mai dam').map(({ owner }) => owner)).toEqual(['meeting']);
    expect(hits('phien hop quy').map(({ owner }) => owner)).not.toContain('meeting');
    db.run("UPDATE meeting SET binned_at = '2018-05-01T00:00:00Z'");
    expect(hits('mai dam')).toEqual([]);
    db.run('DELETE FROM task_body');
    db.run('DELETE FROM task_area');
    db.run('DELETE FROM task_reference');
    db.run('DELETE FROM task');
    expect(hits('methadone').map(({ owner }) => owner)).toEqual(['notice']);
  });

  it('takes whatever is typed', () => {
    for (const typed of ['"', '*', 'AND', 'NEAR(a b)', 'a:b', '^x', '-', '', '   ', "'; DROP", '𝒳']) {
      expect(Array.isArray(hits(typed))).toBe(true);
    }
  });

  it('shows at most a few places of one record', () => {
    const paragraphs = Array.from({ length: 30 }, (_, at) => `Đoạn ${at} nói về tuyên truyền.`);
    const { sections, ...reading } = aReading({ source: 'khác', tasks: [], legalRefs: [] });
    acceptNotice(opened.context, {
      reading: { ...reading, sections: { ...sections, conclusions: [{ n: '1', paragraphs, spans: [] }] } },
      name: 'b.txt',
      bytes: null,
      isSample: false,
    });
    expect(hits('tuyen truyen')).toHaveLength(3);
  });

  it('keeps its index in step with the tables', () => {
    const { db } = opened.context;
    for (const index of ['search_toned', 'search_plain']) {
      expect(() =>
        db.run(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`),
      ).not.toThrow();
    }
  });
});
