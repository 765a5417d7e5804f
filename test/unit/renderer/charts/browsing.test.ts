import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../../renderer/features/charts/browsing.ts';

const counts = { indicators: 3, areas: 2 };
const led = (key: string, indicator: number, area: number) => placeAfter(key, { indicator, area }, counts);

describe('going through the charts by keys', () => {
  it('goes up and down through the indicators and stops at their ends', () => {
    expect(led('ArrowDown', 0, 1)).toEqual({ indicator: 1, area: 1 });
    expect(led('ArrowDown', 2, 1)).toEqual({ indicator: 2, area: 1 });
    expect(led('ArrowUp', 0, 1)).toEqual({ indicator: 0, area: 1 });
  });

  it('goes from all areas together to each of them and back', () => {
    expect(led('ArrowRight', 1, -1)).toEqual({ indicator: 1, area: 0 });
    expect(led('ArrowRight', 1, 1)).toEqual({ indicator: 1, area: 1 });
    expect(led('ArrowLeft', 1, 0)).toEqual({ indicator: 1, area: -1 });
    expect(led('End', 1, -1)).toEqual({ indicator: 1, area: 1 });
  });

  it('leaves other keys alone', () => {
    expect(led('a', 1, 0)).toBeNull();
  });
});
