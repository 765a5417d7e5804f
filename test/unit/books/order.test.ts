import { describe, expect, it } from 'vitest';
import { dateOutOfOrder } from '../../../shared/domain/books/index.ts';

const dated = (number: number, datedOn: string | null, suffix = '') => ({ number, suffix, datedOn });
const book = [dated(5, '2018-02-01'), dated(6, null), dated(9, '2018-03-01')];

describe('the day of a number', () => {
  it('is in order between the days of its neighbours, or on one of them', () => {
    for (const day of ['2018-02-01', '2018-02-10', '2018-03-01']) {
      expect(dateOutOfOrder(dated(7, day), book)).toBeNull();
    }
  });

  it('is odd before the day of an earlier number', () => {
    expect(dateOutOfOrder(dated(7, '2018-01-31'), book)).toBe(
      'Ngày 31/01/2018 sớm hơn ngày của số 05 đứng trước (01/02/2018).',
    );
  });

  it('is odd after the day of a later number', () => {
    expect(dateOutOfOrder(dated(7, '2018-03-02'), book)).toBe(
      'Ngày 02/03/2018 muộn hơn ngày của số 09 đứng sau (01/03/2018).',
    );
  });

  it('is not held against itself, nor judged where it is not known', () => {
    expect(dateOutOfOrder(dated(5, '2018-02-20'), book)).toBeNull();
    expect(dateOutOfOrder(dated(7, null), book)).toBeNull();
  });

  it('of a suffixed number is held against the plain one before it', () => {
    expect(dateOutOfOrder(dated(5, '2018-01-15', 'a'), book)).toContain('số 05');
  });
});
