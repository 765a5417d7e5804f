import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaRows } from '../../../electron/database/reference/areas.ts';
import { indicatorRows } from '../../../electron/database/reference/indicators.ts';
import { areaFinder, indicatorFinder, unitIn } from '../../../shared/domain/figure-files/names.ts';
import { foldLoose } from '../../../shared/format/index.ts';

const units = areaRows.map(({ predecessors: _, ...row }) => ({ ...row, predecessors: [] }));
const areas = areaFinder(units);
const indicators = indicatorFinder(indicatorRows);
const canHo = areaFinder([
  { code: '1', kind: 'commune', name: 'Xã Can Hồ', validFrom: '2004-01-01', validTo: null, predecessors: [] },
]);

describe('areas by name', () => {
  it.each([
    ['Huyện Phong Thổ', '109'],
    ['H. Phong Thổ', '109'],
    ['h.phong tho', '109'],
    ['HUYỆN PHONG THỔ', '109'],
    ['3. Huyện Phong Thổ', '109'],
    ['UBND huyện Phong Thổ', '109'],
    ['TP. Lai Châu', '105'],
    ['TP Lai Châu', '105'],
    ['Thị xã Lai Châu', '105'],
    ['Tỉnh Lai Châu', '12'],
    ['Toàn tỉnh', '12'],
    ['P. Đoàn Kết', '03388'],
    ['109', '109'],
    ['Mường  Tè (huyện)', undefined],
  ])('%s is %s', (text, code) => {
    expect(areas.find(text).codes).toEqual(code === undefined ? [] : [code]);
  });

  it('a name that a district and a commune bear may be either, unless the word before it tells', () => {
    expect([...areas.find('Phong Thổ').codes].sort()).toEqual(['03549', '109']);
    expect(areas.find('Xã Phong Thổ').codes).toEqual(['03549']);
    expect([...areas.find('Lai Châu').codes].sort()).toEqual(['105', '12']);
  });

  it('another spelling of the same sound is found and told from the usual one', () => {
    expect(canHo.find('Kan Hồ')).toEqual({ codes: ['1'], how: 'variant' });
    expect(canHo.find('Can Hồ')).toEqual({ codes: ['1'], how: 'same' });
    expect(areas.find('Xìn Hồ').how).toBe('variant');
    expect(areas.find('Khun Há').codes).toEqual(['03430']);
    expect(areas.find('Mường Cim').codes).toEqual(areas.find('Mường Kim').codes);
  });

  it('near names are offered, the nearest first, and never taken', () => {
    expect(areas.find('Phong Thỗ Mới')).toEqual({ codes: [], how: 'none' });
    expect(areas.near('Bum Tỏo')[0]).toBe('03433');
    expect(areas.near('Tổng cộng')).toEqual([]);
  });

  it('every unit is found by its name, with marks or without, in any case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.boolean(), fc.boolean(), ({ code, name }, plain, upper) => {
        const text = plain ? foldLoose(name) : name;
        expect(areas.find(upper ? text.toUpperCase() : text).codes).toContain(code);
      }),
    );
  });
});

describe('indicators by name', () => {
  it('every indicator is found by its name, its code and its name with the unit behind', () => {
    for (const { code, name, unit } of indicatorRows) {
      for (const text of [name, code, `${name} (${unit})`, `2. ${name.toUpperCase()}`]) {
        expect(indicators.find(text).codes, text).toContain(code);
      }
    }
  });

  it('one with other words is not taken, the likeliest are offered', () => {
    const [first] = indicatorRows;
    const text = `${first?.name} trong kỳ`;
    expect(indicators.find(text).how).toBe('none');
    expect(indicators.near(text)).toContain(first?.code);
  });

  it('the unit behind a name is read', () => {
    expect(unitIn('Diện tích (ha)')).toBe('ha');
    expect(unitIn('Tiền phạt (ĐVT: triệu đồng)')).toBe('triệu đồng');
    expect(unitIn('Số vụ')).toBeNull();
  });
});
