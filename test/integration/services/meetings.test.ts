import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getMeeting, listMeetings } from '../../../electron/services/meetings/index.ts';
import { acceptNotice, listNotices } from '../../../electron/services/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const accept = (text: string, over: { isSample?: boolean; heldOn?: string | null } = {}) => {
  const { isSample = false, ...meeting } = over;
  const reading = aReading({ meeting: { ...aReading().meeting, ...meeting } });
  const bytes = new TextEncoder().encode(text);
  return acceptNotice(opened.context, { reading, name: 'tb.txt', bytes, isSample });
};

describe('meetings that notices make', () => {
  it('keep made-up and real ones apart, even of the same day and name', () => {
    const madeUp = accept('mẫu', { isSample: true });
    const real = accept('thật');
    expect(real.meetingId).not.toBe(madeUp.meetingId);
    expect(listMeetings(opened.context, {}).rows.map(({ isSample }) => isSample)).toEqual([false, true]);
  });

  it('stay separate where the day is not known', () => {
    expect(accept('một', { heldOn: null }).meetingId).not.toBe(accept('hai', { heldOn: null }).meetingId);
  });

  it('are not made up for a notice that tells nothing of one', () => {
    const nothing = { heldOn: null, name: null, chair: null, form: null, place: null, attendees: [] };
    const reading = aReading({ meeting: nothing });
    expect(
      acceptNotice(opened.context, { reading, name: 'tb.txt', bytes: null, isSample: false }).meetingId,
    ).toBeNull();
    expect(listMeetings(opened.context, {}).rows).toEqual([]);
    expect(listNotices(opened.context, {}).rows).toMatchObject([{ heldOn: null }]);
  });

  it('list who attended, in the order of the notice', () => {
    const { meetingId } = accept('một');
    expect(getMeeting(opened.context, { id: meetingId ?? 0 }).attendees).toMatchObject([
      { site: null, name: 'Thành viên Ban Chỉ đạo' },
    ]);
    expect(() => getMeeting(opened.context, { id: 99 })).toThrowError(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});
