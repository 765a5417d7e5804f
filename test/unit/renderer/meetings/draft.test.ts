import { describe, expect, it } from 'vitest';
import { draftOf, emptyRow } from '../../../../renderer/features/meetings/record/draft.ts';
import {
  type DraftAction,
  draftReducer,
} from '../../../../renderer/features/meetings/record/draft-reducer.ts';
import { startHistory } from '../../../../renderer/ui/history.ts';
import { aRecord } from './a-record.ts';

const start = () => startHistory(draftOf(aRecord()));
const changed = (...actions: readonly DraftAction[]) => actions.reduce(draftReducer, start());
const namesOf = (history: ReturnType<typeof start>) => history.present.attendees.map(({ name }) => name);

describe('a record under work', () => {
  it('takes typing in one field back as one step, and puts it in again', () => {
    const type = (name: string): DraftAction => ({
      ...{ kind: 'cell', section: 'attendees', key: 'r31', patch: { name } },
    });
    const typed = changed(type('L'), type('Lò'), { kind: 'details', patch: { name: 'Khác' } });
    const once = draftReducer(typed, { kind: 'undo' });
    expect(once.present.details.name).toBe('giao ban quý I');
    expect(namesOf(once)[0]).toBe('Lò');
    const twice = draftReducer(once, { kind: 'undo' });
    expect(namesOf(twice)[0]).toBe('Nguyễn Văn Mẫu');
    expect(namesOf(draftReducer(twice, { kind: 'redo' }))[0]).toBe('Lò');
    expect(draftReducer(start(), { kind: 'undo' }).present).toEqual(start().present);
  });

  it('puts rows after another, in the place of an empty one where they are pasted', () => {
    const row = { ...emptyRow.attendees(), name: 'Lò Thị Mẫu' };
    const blank = emptyRow.attendees();
    const insert = (rows: readonly (typeof row)[], over = {}): DraftAction => ({
      ...{ kind: 'insert', section: 'attendees', after: 'r31', rows, ...over },
    });
    expect(namesOf(changed(insert([row])))).toEqual(['Nguyễn Văn Mẫu', 'Lò Thị Mẫu', '']);
    expect(namesOf(changed(insert([row], { replaces: true })))).toHaveLength(3);
    const pasted = changed(insert([blank]), insert([row], { after: blank.key, replaces: true }));
    expect(namesOf(pasted)).toEqual(['Nguyễn Văn Mẫu', 'Lò Thị Mẫu', '']);
  });

  it('moves a row to the place of another', () => {
    const moved = changed({ kind: 'move', section: 'agenda', key: 'r42', to: 'r41' });
    expect(moved.present.agenda.map(({ title }) => title)).toEqual(['Thảo luận', 'Báo cáo']);
  });

  it('keeps the words of a site that goes, and what belongs to an item that goes comes back with it', () => {
    const without = changed({ kind: 'remove', section: 'sites', key: 'r21' });
    expect(without.present.attendees[0]).toMatchObject({ siteKey: null, site: 'Cấp tỉnh' });
    const gone = changed({ kind: 'remove', section: 'agenda', key: 'r41' });
    expect(gone.present.outcomes).toEqual([]);
    expect(gone.present.speeches[0]?.itemKey).toBeNull();
    expect(draftReducer(gone, { kind: 'undo' }).present).toEqual(start().present);
  });
});
