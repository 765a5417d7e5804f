import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  binMeeting,
  createMeeting,
  getMeeting,
  listMeetings,
  meetingSuggestions,
  saveAgenda,
  saveAttendees,
  saveDetails,
  saveOutcomes,
  saveSites,
  saveSpeeches,
  setMeetingState,
  unbinMeeting,
} from '../../../electron/services/meetings/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { anAgendaItem, anAttendee, someDetails } from '../../support/meetings.ts';
import { aReading } from '../../support/readings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const create = (over = {}) => createMeeting(opened.context, { details: someDetails(over) }).id;
const get = (id: number) => getMeeting(opened.context, { id });
const refusal = (code: string, words: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(words) });
const toHeld = (id: number) => setMeetingState(opened.context, { id, state: 'held', reason: null });
const toConcluded = (id: number) => setMeetingState(opened.context, { id, state: 'concluded', reason: null });
const aSite = (name: string, over = {}) => ({
  ...{ id: null, name, areaCode: null, place: null, headCount: null },
  ...over,
});
const logged = (table: string) =>
  opened.context.db.row<{ n: number }>('SELECT count(*) AS n FROM change_log WHERE table_name = :table', {
    table,
  })?.n;

describe('the head of a meeting', () => {
  it('is planned when it is new, and keeps what was typed', () => {
    const id = create();
    expect(get(id).meeting).toMatchObject({ ...someDetails(), state: 'planned', isSample: false });
    saveDetails(opened.context, { id, details: someDetails({ kind: 'topical', secretary: 'Văn thư' }) });
    expect(get(id).meeting).toMatchObject({ kind: 'topical', secretary: 'Văn thư' });
  });

  it('ends no earlier than it begins', () => {
    expect(() => create({ endsAt: '13:00' })).toThrowError(refusal('invalid-request', 'Giờ kết thúc'));
    expect(() => create({ endsOn: '2018-02-04' })).toThrowError(refusal('invalid-request', 'Ngày kết thúc'));
    expect(create({ endsOn: '2018-02-06', endsAt: '11:00' })).toBeGreaterThan(0);
  });
});

describe('rows of a section', () => {
  it('keep their ids through a new order, and a row that went comes back as a new one', () => {
    const id = create();
    const rows = ['Một', 'Hai', 'Ba'].map((name) => anAttendee({ name }));
    const { ids } = saveAttendees(opened.context, { id, rows });
    const [one, two, three] = rows.map((row, at) => ({ ...row, id: ids[at] ?? 0 }));
    if (!one || !two || !three) throw new Error('three rows');
    const moved = saveAttendees(opened.context, { id, rows: [three, one] });
    expect(moved.ids).toEqual([three.id, one.id]);
    expect(get(id).attendees.map(({ name }) => name)).toEqual(['Ba', 'Một']);
    const back = saveAttendees(opened.context, { id, rows: [three, two, one] });
    expect(get(id).attendees.map(({ name }) => name)).toEqual(['Ba', 'Hai', 'Một']);
    expect(new Set(back.ids).size).toBe(3);
  });

  it('are written only where they changed: one name among 300 is one change', () => {
    const id = create();
    const rows = Array.from({ length: 300 }, (_, at) => anAttendee({ name: `Đại biểu ${at}` }));
    const { ids } = saveAttendees(opened.context, { id, rows });
    const stored = rows.map((row, at) => ({ ...row, id: ids[at] ?? 0 }));
    const before = logged('meeting_attendee') ?? 0;
    saveAttendees(opened.context, { id, rows: stored });
    expect(logged('meeting_attendee')).toBe(before);
    const changed = stored.map((row, at) => (at === 7 ? { ...row, name: 'Người khác' } : row));
    saveAttendees(opened.context, { id, rows: changed });
    expect(logged('meeting_attendee')).toBe(before + 1);
  });

  it('never take a row of another meeting', () => {
    const mine = create();
    const other = create({ name: 'Hội nghị khác' });
    const { ids } = saveAttendees(opened.context, { id: other, rows: [anAttendee()] });
    saveAttendees(opened.context, { id: mine, rows: [anAttendee({ id: ids[0] ?? 0, name: 'Của tôi' })] });
    expect(get(other).attendees).toMatchObject([{ name: 'Nguyễn Văn Mẫu' }]);
    expect(get(mine).attendees).toMatchObject([{ name: 'Của tôi' }]);
  });

  it('join an attendee to the agency of that name', () => {
    const id = create();
    saveAttendees(opened.context, { id, rows: [anAttendee(), anAttendee({ agency: 'Nơi khác' })] });
    const [known, unknown] = get(id).attendees;
    expect(known?.agencyId).not.toBeNull();
    expect(unknown?.agencyId).toBeNull();
  });

  it('are refused with a sentence that names the row', () => {
    const id = create();
    const empty = anAttendee({ agency: null, title: null, name: '' });
    expect(() => saveAttendees(opened.context, { id, rows: [anAttendee(), empty] })).toThrowError(
      refusal('invalid-request', 'Đại biểu thứ 2'),
    );
    expect(() =>
      saveAttendees(opened.context, { id, rows: [anAttendee({ substitute: 'Trần Thị Mẫu' })] }),
    ).toThrowError(refusal('invalid-request', 'Dự thay'));
    expect(() => saveSites(opened.context, { id, rows: [aSite('A'), aSite('A')] })).toThrowError(
      refusal('invalid-request', 'hai lần'),
    );
    expect(() => saveAgenda(opened.context, { id, rows: [anAgendaItem({ title: '' })] })).toThrowError(
      refusal('invalid-request', 'Mục 1'),
    );
    expect(() => saveAttendees(opened.context, { id, rows: [anAttendee({ siteId: 99 })] })).toThrowError(
      refusal('invalid-request', 'điểm cầu'),
    );
    expect(get(id).attendees).toEqual([]);
  });

  it('let an attendee stay when the site goes, and take outcomes along with their item', () => {
    const id = create();
    const [siteId = 0] = saveSites(opened.context, { id, rows: [aSite('Điểm cầu cấp tỉnh')] }).ids;
    saveAttendees(opened.context, { id, rows: [anAttendee({ siteId })] });
    const [item = 0] = saveAgenda(opened.context, { id, rows: [anAgendaItem()] }).ids;
    saveSpeeches(opened.context, {
      id,
      rows: [{ id: null, agendaItemId: item, kind: 'report', who: 'Công an tỉnh', gist: 'Tăng 5%' }],
    });
    saveOutcomes(opened.context, {
      id,
      rows: [{ id: null, agendaItemId: item, kind: 'decision', text: 'Đồng ý' }],
    });
    expect(get(id)).toMatchObject({
      agenda: [{ presenter: 'Công an tỉnh', startsAt: '14:10' }],
      outcomes: [{ agendaItemId: item, kind: 'decision' }],
      speeches: [{ agendaItemId: item, gist: 'Tăng 5%' }],
    });
    saveSites(opened.context, { id, rows: [] });
    saveAgenda(opened.context, { id, rows: [] });
    expect(get(id)).toMatchObject({
      attendees: [{ siteId: null }],
      outcomes: [],
      speeches: [{ agendaItemId: null }],
    });
  });
});

describe('the state of a meeting', () => {
  it('closes the record to every change until it is opened again with a reason', () => {
    const id = create();
    toHeld(id);
    toConcluded(id);
    const closed = refusal('conflict', 'đã chốt');
    const { context } = opened;
    expect(() => saveDetails(context, { id, details: someDetails() })).toThrowError(closed);
    for (const save of [saveSites, saveAttendees, saveAgenda, saveSpeeches, saveOutcomes]) {
      expect(() => save(context, { id, rows: [] })).toThrowError(closed);
    }
    expect(() => binMeeting(context, { id })).toThrowError(closed);
    expect(() => toHeld(id)).toThrowError(refusal('conflict', 'lý do'));
    setMeetingState(context, { id, state: 'held', reason: 'Sót ý kiến của Sở Y tế' });
    saveDetails(context, { id, details: someDetails({ name: 'Tên mới' }) });
    expect(get(id).changes).toMatchObject([
      { state: 'planned', who: 'thu-ky', reason: null },
      { state: 'held' },
      { state: 'concluded' },
      { state: 'held', reason: 'Sót ý kiến của Sở Y tế' },
    ]);
  });

  it('goes no way that is not there', () => {
    const id = create({ heldOn: null });
    expect(() => toConcluded(id)).toThrowError(refusal('conflict', 'từng bước'));
    expect(() => toHeld(id)).toThrowError(refusal('conflict', 'Ghi ngày họp'));
  });
});

describe('a meeting in the bin', () => {
  it('is on no list and takes no change, and comes back whole', () => {
    const id = create();
    binMeeting(opened.context, { id });
    expect(listMeetings(opened.context, {}).rows).toEqual([]);
    expect(() => get(id)).toThrowError(refusal('not-found', 'không còn'));
    expect(() => saveSites(opened.context, { id, rows: [] })).toThrowError(refusal('conflict', 'thùng rác'));
    unbinMeeting(opened.context, { id });
    expect(listMeetings(opened.context, {}).rows).toMatchObject([{ id }]);
  });

  it('is not there for the next notice of that day either', () => {
    const { heldOn, name } = aReading().meeting;
    const id = create({ heldOn, name });
    binMeeting(opened.context, { id });
    const { meetingId } = acceptNotice(opened.context, {
      ...{ reading: aReading(), name: 'tb.txt', bytes: null, isSample: false },
    });
    expect(meetingId).not.toBe(id);
  });

  it('is never one that a notice came of', () => {
    const { meetingId } = acceptNotice(opened.context, {
      ...{ reading: aReading(), name: 'tb.txt', bytes: null, isSample: false },
    });
    expect(() => binMeeting(opened.context, { id: meetingId ?? 0 })).toThrowError(
      refusal('conflict', 'thông báo'),
    );
  });
});

describe('what earlier meetings propose', () => {
  it('is each person, place and chair once, the latest first', () => {
    const first = create();
    saveAttendees(opened.context, { id: first, rows: [anAttendee(), anAttendee({ name: 'Lò Thị Mẫu' })] });
    const second = create({ chair: 'Chủ tịch UBND tỉnh' });
    saveAttendees(opened.context, { id: second, rows: [anAttendee()] });
    saveAgenda(opened.context, { id: second, rows: [anAgendaItem()] });
    expect(meetingSuggestions(opened.context, {})).toEqual({
      people: [
        { name: 'Nguyễn Văn Mẫu', title: 'Giám đốc', agency: 'Sở Y tế' },
        { name: 'Lò Thị Mẫu', title: 'Giám đốc', agency: 'Sở Y tế' },
      ],
      places: ['Phòng họp tầng 2'],
      chairs: ['Chủ tịch UBND tỉnh', 'Phó Chủ tịch UBND tỉnh'],
      secretaries: [],
      presenters: ['Công an tỉnh'],
    });
  });
});
