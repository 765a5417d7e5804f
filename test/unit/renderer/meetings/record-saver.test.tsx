import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Draft, draftOf, emptyRow } from '../../../../renderer/features/meetings/record/draft.ts';
import { draftReducer } from '../../../../renderer/features/meetings/record/draft-reducer.ts';
import { RecordSaver } from '../../../../renderer/features/meetings/record/record-saver.ts';
import { startHistory } from '../../../../renderer/ui/history.ts';
import { type Answers, answerWith } from '../window.tsx';
import { aRecord } from './a-record.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const savedAt = '2026-11-23T03:32:00.000Z';
let nextId = 100;
const idsOf = (rows: readonly { readonly id: number | null }[]) => rows.map(({ id }) => id ?? nextId++);
const answers: Answers = {
  'meetings.saveDetails': () => ({ savedAt }),
  'meetings.saveSites': ({ rows }) => ({ ids: idsOf(rows), savedAt }),
  'meetings.saveAttendees': ({ rows }) => ({ ids: idsOf(rows), savedAt }),
  'meetings.saveAgenda': ({ rows }) => ({ ids: idsOf(rows), savedAt }),
  'meetings.saveSpeeches': ({ rows }) => ({ ids: idsOf(rows), savedAt }),
  'meetings.saveOutcomes': ({ rows }) => ({ ids: idsOf(rows), savedAt }),
};

function opened(over: Answers = {}) {
  const calls = answerWith({ ...answers, ...over });
  const draft = draftOf(aRecord());
  return { calls, draft, saver: new RecordSaver(aRecord(), draft, () => undefined) };
}
const named = (draft: Draft, name: string): Draft => ({ ...draft, details: { ...draft.details, name } });
const channels = (calls: readonly { readonly channel: string }[]) => calls.map(({ channel }) => channel);

describe('saving a record', () => {
  it('waits till typing rests, and sends only what changed', async () => {
    const { calls, draft, saver } = opened();
    saver.change(named(draft, 'A'));
    await vi.advanceTimersByTimeAsync(500);
    saver.change(named(draft, 'AB'));
    await vi.advanceTimersByTimeAsync(500);
    expect(calls).toEqual([]);
    expect(saver.status()).toMatchObject({ isDirty: true, savedAt: null });
    await vi.advanceTimersByTimeAsync(200);
    expect(calls).toMatchObject([
      { channel: 'meetings.saveDetails', request: { id: 5, details: { name: 'AB' } } },
    ]);
    expect(saver.status()).toEqual({ savedAt, isSaving: false, isDirty: false, refusals: {} });
  });

  it('sends what was typed while it was under way, after it', async () => {
    const { calls, draft, saver } = opened();
    saver.change(named(draft, 'A'));
    const first = saver.flush();
    saver.change(named(draft, 'B'));
    await first;
    expect(calls.map(({ request }) => request)).toMatchObject([
      { details: { name: 'A' } },
      { details: { name: 'B' } },
    ]);
    expect(saver.status().isDirty).toBe(false);
  });

  it('stores a new site before the attendee who sits there', async () => {
    const { calls, draft, saver } = opened();
    const site = { ...emptyRow.sites(), name: 'Xã Bình Lư' };
    const attendees = draft.attendees.map((row) => ({ ...row, siteKey: site.key }));
    saver.change({ ...draft, sites: [...draft.sites, site], attendees });
    expect(await saver.flush()).toBe(true);
    expect(channels(calls)).toEqual(['meetings.saveSites', 'meetings.saveAttendees']);
    expect(calls[1]?.request).toMatchObject({ rows: [{ siteId: saver.idOf('sites', site.key) }, {}] });
  });

  it('leaves empty rows behind', async () => {
    const { calls, draft, saver } = opened();
    saver.change({ ...draft, agenda: [...draft.agenda, emptyRow.agenda()] });
    await saver.flush();
    expect(calls[0]?.request).toMatchObject({ rows: [{ id: 41, topicId: 3 }, { id: 42 }] });
  });

  it('sends a row that was taken away and came back as a new one', async () => {
    const { calls, draft, saver } = opened();
    const history = startHistory(draft);
    const gone = draftReducer(history, { kind: 'remove', section: 'attendees', key: 'r31' });
    saver.change(gone.present);
    await saver.flush();
    saver.change(draftReducer(gone, { kind: 'undo' }).present);
    await saver.flush();
    expect(calls[1]?.request).toMatchObject({ rows: [{ id: null, name: 'Nguyễn Văn Mẫu' }, { id: 32 }] });
  });
});

describe('a part that is refused', () => {
  it('says why, keeps what was typed, and holds the others up no longer than they need it', async () => {
    let refuses = true;
    const { calls, draft, saver } = opened({
      'meetings.saveAgenda': ({ rows }) =>
        refuses ? { refusal: 'Mục 3 chưa có nội dung.' } : { ids: idsOf(rows), savedAt },
    });
    const item = { ...emptyRow.agenda(), presenter: 'Sở Y tế' };
    const outcome = { ...emptyRow.outcomes(item.key), text: 'Đồng ý' };
    const whole = named(
      { ...draft, agenda: [...draft.agenda, item], outcomes: [...draft.outcomes, outcome] },
      'Tên mới',
    );
    saver.change(whole);
    expect(await saver.flush()).toBe(false);
    expect(channels(calls)).toEqual(['meetings.saveDetails', 'meetings.saveAgenda']);
    expect(saver.status()).toMatchObject({ isDirty: true, refusals: { agenda: 'Mục 3 chưa có nội dung.' } });
    expect(saver.present()).toBe(whole);

    await saver.flush();
    expect(calls).toHaveLength(2);
    refuses = false;
    saver.retry();
    await vi.runAllTimersAsync();
    expect(channels(calls).slice(2)).toEqual(['meetings.saveAgenda', 'meetings.saveOutcomes']);
    expect(saver.status()).toMatchObject({ isDirty: false, refusals: {} });
  });
});
