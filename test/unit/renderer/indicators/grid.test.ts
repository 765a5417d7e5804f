import { describe, expect, it } from 'vitest';
import {
  filledDown,
  keyOf,
  pastedOver,
  placeAt,
  placeOfKey,
  type Sheet,
} from '../../../../renderer/features/indicators/grid-places.ts';
import {
  cellsToWrite,
  type Stored,
  type Typed,
  withChanges,
} from '../../../../renderer/features/indicators/typed-values.ts';

const place = { indicator: 'MT01', area: '12-PT', period: '2018-Q1' };
const stored = (part: Partial<Stored> = {}): ReadonlyMap<string, Stored> =>
  new Map([
    [
      keyOf(place),
      {
        ...place,
        value: 12,
        absence: null,
        provisional: true,
        isSample: false,
        note: 'theo báo cáo quý',
        isNil: false,
        sourceDocument: '12/BC-UBND',
        sourceNoticeId: null,
        sourceSentence: null,
        reason: 'lần đầu',
        ...part,
      },
    ],
  ]);
const typed = (text: string, on = stored()): Typed => withChanges({}, [{ place, text }], on);

describe('a retyped cell', () => {
  it('keeps the source, the note and the provisional mark that the clerk did not change', () => {
    expect(cellsToWrite(typed('14'), stored(), 'số chính thức').cells).toEqual([
      expect.objectContaining({
        value: 14,
        provisional: true,
        note: 'theo báo cáo quý',
        sourceDocument: '12/BC-UBND',
        reason: 'số chính thức',
      }),
    ]);
  });

  it('over a made-up figure is no made-up figure and has none of its source', () => {
    const on = stored({ isSample: true });
    expect(cellsToWrite(typed('14', on), on, null).cells[0]).toMatchObject({
      isSample: false,
      sourceDocument: null,
    });
  });

  it('takes a new source in place of the notice that it came from', () => {
    const on = stored({ sourceNoticeId: 3, sourceSentence: 'phát hiện 12 vụ' });
    const changed = withChanges({}, [{ place, source: '15/BC-UBND' }], on);
    expect(cellsToWrite(changed, on, null).cells[0]).toMatchObject({
      value: 12,
      sourceDocument: '15/BC-UBND',
      sourceNoticeId: null,
      sourceSentence: null,
    });
  });

  it('that reads again as it is stored is no change', () => {
    const back = withChanges(typed('14'), [{ place, text: '12' }], stored());
    expect(back).toEqual({});
  });

  it('without words has no source either: nothing is made out of a source alone', () => {
    expect(withChanges({}, [{ place, source: '15/BC-UBND' }], new Map())).toEqual({});
  });

  it('that cannot be read is told and not written', () => {
    const { cells, unread } = cellsToWrite(typed('12.5'), stored(), null);
    expect(cells).toEqual([]);
    expect(unread).toEqual([{ place, text: '12.5' }]);
  });
});

describe('the places of a grid', () => {
  const sheet: Sheet = {
    corner: 'Địa bàn',
    rows: [{ key: 'a', label: 'A', note: null, part: { area: 'a' } }],
    columns: [{ key: 'i', label: 'I', note: null, part: { indicator: 'i' } }],
    fixed: { period: '2018' },
  };

  it('come from the row, the column and what the sheet fixes', () => {
    expect(placeAt(sheet, { row: 0, column: 0 })).toEqual({ indicator: 'i', area: 'a', period: '2018' });
    expect(placeAt(sheet, { row: 1, column: 0 })).toBeNull();
    expect(placeOfKey(keyOf(place))).toEqual(place);
  });

  const at = (row: number, column: number) => ({ row, column });
  const textAt = ({ row, column }: { row: number; column: number }): string => `${row}${column}`;

  it('are filled down from the top row chosen, or from the row above a single one', () => {
    expect(filledDown({ anchor: at(2, 1), head: at(0, 0) }, textAt).map(({ text }) => text)).toEqual([
      '00',
      '01',
      '00',
      '01',
    ]);
    expect(filledDown({ anchor: at(1, 1), head: at(1, 1) }, textAt)).toEqual([
      { spot: at(1, 1), text: '01' },
    ]);
    expect(filledDown({ anchor: at(0, 1), head: at(0, 1) }, textAt)).toEqual([]);
  });

  it('take a pasted block from the top left on, and one word into every chosen cell', () => {
    const chosen = { anchor: at(1, 1), head: at(2, 1) };
    expect(pastedOver(chosen, [['5']]).map(({ spot }) => spot)).toEqual([at(1, 1), at(2, 1)]);
    expect(pastedOver(chosen, [['5', '6']])).toEqual([
      { spot: at(1, 1), text: '5' },
      { spot: at(1, 2), text: '6' },
    ]);
  });
});
