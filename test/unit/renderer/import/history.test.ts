import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../renderer/features/import/corrections.ts';
import { historyReducer, type ReadingHistory } from '../../../../renderer/features/import/history.ts';
import { startHistory } from '../../../../renderer/ui/history.ts';
import { aReading } from './a-reading.ts';

function corrected(...corrections: readonly Correction[]): ReadingHistory {
  return corrections.reduce(
    (history: ReadingHistory, correction) => historyReducer(history, { kind: 'correct', correction }),
    startHistory(aReading()),
  );
}

const undo = (history: ReadingHistory) => historyReducer(history, { kind: 'undo' });
const redo = (history: ReadingHistory) => historyReducer(history, { kind: 'redo' });
const title = (words: string): Correction => ({ kind: 'header', patch: { title: words } });

describe('corrections of a reading', () => {
  it('takes typing in one field back in one step', () => {
    const history = corrected(title('K'), title('Kế'), title('Kết'));
    expect(history.present.header.title).toBe('Kết');
    expect(undo(history).present).toEqual(aReading());
  });

  it('takes two fields back one after the other', () => {
    const history = corrected(title('Khác'), { kind: 'signer', patch: { name: 'Trần Minh Khôi' } });
    expect(undo(history).present.signer.name).toBeNull();
    expect(undo(history).present.header.title).toBe('Khác');
  });

  it('does again what was taken back, until something else is corrected', () => {
    const history = corrected({ kind: 'remove-task', index: 0 });
    const back = undo(history);
    expect(back.present.tasks).toHaveLength(2);
    expect(redo(back).present.tasks).toHaveLength(1);
    const changed = historyReducer(back, { kind: 'correct', correction: title('Khác') });
    expect(redo(changed)).toBe(changed);
  });

  it('has nothing to take back at the start', () => {
    const start = startHistory(aReading());
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  it('makes a task of a paragraph, in the order of the text', () => {
    const history = corrected(
      { kind: 'remove-task', index: 0 },
      { kind: 'add-task', conclusion: 0, paragraph: 0 },
    );
    expect(history.present.tasks.map(({ n }) => n)).toEqual(['1', '2']);
    expect(history.present.tasks[0]).toMatchObject({ lead: [], deadline: null });
  });

  it('ignores a correction of something that is not there', () => {
    const start = startHistory(aReading());
    const join = { kind: 'correct', correction: { kind: 'join-task', index: 1 } } as const;
    expect(historyReducer(start, join)).toBe(start);
  });
});
