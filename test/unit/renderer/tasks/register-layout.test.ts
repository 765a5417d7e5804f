import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../../renderer/features/tasks/register/layout.ts';

const groups = fc
  .array(fc.record({ count: fc.integer({ min: 1, max: 30 }), closed: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) =>
    parts.map(({ count, closed }, at) => ({ key: `g${at}`, title: `Nhóm ${at}`, count, late: 0, closed })),
  );

describe('the lines of the register', () => {
  it('hold each head once and each row of an open group once, in order, however they are asked for', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 40 }), (parts, chunk) => {
        const closed = new Set(parts.filter((part) => part.closed).map(({ key }) => key));
        const layout = layoutOf(0, parts, closed);
        const expected = parts.flatMap(({ key, count }) => [
          `head ${key}`,
          ...(closed.has(key) ? [] : Array.from({ length: count }, (_, at) => `${key} ${at}`)),
        ]);
        expect(layout.count).toBe(expected.length);
        const lines = Array.from({ length: layout.count }, (_, line) => {
          const head = layout.headAt(line);
          return head ? `head ${head.key}` : '';
        });
        for (let from = 0; from < layout.count; from += chunk) {
          for (const { at, group, offset, limit } of layout.stretches(from, from + chunk)) {
            for (let place = 0; place < limit; place += 1) {
              expect(lines[at + place]).toBe('');
              lines[at + place] = `${group} ${offset + place}`;
            }
          }
        }
        expect(lines).toEqual(expected);
      }),
    );
  });

  it('are the rows alone where nothing is grouped', () => {
    const layout = layoutOf(100, null, new Set());
    expect(layout.count).toBe(100);
    expect(layout.headAt(5)).toBeNull();
    expect(layout.stretches(90, 130)).toEqual([{ at: 90, group: null, offset: 90, limit: 10 }]);
    expect(layout.stretches(120, 240)).toEqual([]);
  });
});
