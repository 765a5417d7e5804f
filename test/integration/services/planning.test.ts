import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createMeeting,
  getMeeting,
  listMeetings,
  saveAgenda,
  saveAttendees,
  saveDetails,
  saveOutcomes,
  saveSites,
  setMeetingState,
} from '../../../electron/services/meetings/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import {
  binMeetings,
  carryOver,
  copyMeeting,
  listTemplates,
  planYear,
  putBack,
  takeUp,
  topicHistory,
} from '../../../electron/services/planning/index.ts';
import { moveTasks } from '../../../electron/services/tasks/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';
import { aMove } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const details = {
  name: 'Hội nghị giao ban quý III/2018',
  kind: 'quarterly' as const,
  form: 'online' as const,
  heldOn: '2018-09-20',
  startsAt: '08:00',
  endsOn: null,
  endsAt: '11:30',
  place: 'Trụ sở UBND tỉnh',
  chair: null,
  secretary: null,
  issuerId: null,
};
const planned = (over: Partial<typeof details> = {}) =>
  createMeeting(opened.context, { details: { ...details, ...over } }).id;
const today = '2018-09-01';

/** A notice of an earlier quarterly meeting: a late task (deadline 30/6/2018) and a conclusion with an open one. */
function earlierNotice() {
  const stored = acceptNotice(opened.context, {
    reading: aReading(),
    name: 'tb.txt',
    bytes: null,
    isSample: false,
  });
  const { heldOn, name } = aReading().meeting;
  saveDetails(opened.context, {
    id: stored.meetingId ?? 0,
    details: { ...details, heldOn: heldOn ?? '', name: name ?? '' },
  });
  return stored;
}
const rowsFor = (id: number) => carryOver(opened.context, { id, today }).rows;

describe('carrying over', () => {
  it('proposes late tasks and conclusions still open of earlier meetings of the kind', () => {
    earlierNotice();
    expect(rowsFor(planned()).map(({ title, openTasks }) => [title, openTasks])).toEqual([
      [
        'Nhiệm vụ quá hạn (mục 1, 07/TB-BCĐ): Sở Y tế mở thêm một cơ sở điều trị Methadone tại huyện Phong Thổ trước ngày 30/6/2018',
        1,
      ],
      [
        'Kết luận còn việc (mục 2, 07/TB-BCĐ): Công an tỉnh chủ trì, phối hợp với UBND huyện Mường Tè rà soát người nghiện',
        1,
      ],
    ]);
  });

  it('proposes nothing of a later meeting, of another kind, or that is done', () => {
    const { taskIds } = earlierNotice();
    expect(rowsFor(planned({ heldOn: '2018-04-01' }))).toEqual([]);
    expect(rowsFor(createMeeting(opened.context, { details: { ...details, kind: 'topical' } }).id)).toEqual(
      [],
    );
    moveTasks(opened.context, aMove({ ids: taskIds, to: 'done', doneOn: '2018-09-01' }));
    expect(rowsFor(planned())).toEqual([]);
  });

  it('puts what was chosen at the end of the agenda, once, and takes it back', () => {
    earlierNotice();
    const id = planned();
    saveAgenda(opened.context, {
      id,
      rows: [{ id: null, title: 'Khai mạc', presenter: null, startsAt: null, minutes: null, topicId: null }],
    });
    const chosen = rowsFor(id).map(({ kind, id: of }) => ({ kind, id: of }));
    const { itemIds } = takeUp(opened.context, { id, today, chosen });
    expect(getMeeting(opened.context, { id }).agenda.map(({ title }) => title.split(' (')[0])).toEqual([
      'Khai mạc',
      'Nhiệm vụ quá hạn',
      'Kết luận còn việc',
    ]);
    expect(rowsFor(id)).toEqual([]);
    putBack(opened.context, { id, itemIds });
    expect(getMeeting(opened.context, { id }).agenda).toHaveLength(1);
    expect(rowsFor(id)).toHaveLength(2);
  });

  it('tells the history of a topic over the meetings', () => {
    earlierNotice();
    const first = planned({ heldOn: '2018-07-20', name: 'quý II' });
    const second = planned({ name: 'quý III' });
    for (const id of [first, second]) {
      const chosen = rowsFor(id).map(({ kind, id: of }) => ({ kind, id: of }));
      takeUp(opened.context, { id, today, chosen });
    }
    const [item] = getMeeting(opened.context, { id: first }).agenda;
    saveOutcomes(opened.context, {
      id: first,
      rows: [{ id: null, agendaItemId: item?.id ?? 0, kind: 'decision', text: 'Gia hạn đến tháng 12.' }],
    });
    const { topic, times } = topicHistory(opened.context, { id: item?.topicId ?? 0 });
    expect(topic.taskId).not.toBeNull();
    expect(times.map(({ meetingName, outcomes }) => [meetingName, outcomes.map(({ text }) => text)])).toEqual(
      [
        ['quý II', ['Gia hạn đến tháng 12.']],
        ['quý III', []],
      ],
    );
  });

  it('is refused where the record is closed', () => {
    earlierNotice();
    const id = planned();
    for (const state of ['held', 'concluded'] as const)
      setMeetingState(opened.context, { id, state, reason: null });
    const chosen = rowsFor(id).map(({ kind, id: of }) => ({ kind, id: of }));
    expect(() => takeUp(opened.context, { id, today, chosen })).toThrowError(
      expect.objectContaining({ code: 'conflict' }),
    );
  });
});

describe('a copy of a meeting', () => {
  function aFullMeeting(): number {
    const id = planned();
    const { ids } = saveSites(opened.context, {
      id,
      rows: [{ id: null, name: 'Điểm cầu huyện Tam Đường', areaCode: '106', place: null, headCount: 12 }],
    });
    saveAttendees(opened.context, {
      id,
      rows: [
        {
          id: null,
          siteId: ids[0] ?? null,
          site: null,
          agency: 'Sở Y tế',
          title: 'Giám đốc',
          name: 'Nguyễn Văn Mẫu',
          personId: null,
          attendance: 'substituted',
          substitute: 'Trần Thị Mẫu',
        },
      ],
    });
    const agenda = saveAgenda(opened.context, {
      id,
      rows: [
        {
          id: null,
          title: 'Báo cáo quý',
          presenter: 'Công an tỉnh',
          startsAt: '08:10',
          minutes: 20,
          topicId: null,
        },
      ],
    });
    saveOutcomes(opened.context, {
      id,
      rows: [{ id: null, agendaItemId: agenda.ids[0] ?? 0, kind: 'decision', text: 'x' }],
    });
    return id;
  }

  it('has its form, times, sites, those asked and agenda, and nothing of what happened', () => {
    const copy = copyMeeting(opened.context, {
      id: aFullMeeting(),
      as: 'meeting',
      name: 'quý IV',
      heldOn: '2018-12-20',
    });
    const { meeting, sites, attendees, agenda, outcomes } = getMeeting(opened.context, { id: copy.id });
    expect(meeting).toMatchObject({
      name: 'quý IV',
      heldOn: '2018-12-20',
      kind: 'quarterly',
      form: 'online',
      startsAt: '08:00',
      state: 'planned',
    });
    expect(sites).toMatchObject([{ name: 'Điểm cầu huyện Tam Đường', headCount: null }]);
    expect(attendees).toMatchObject([
      { name: 'Nguyễn Văn Mẫu', attendance: null, substitute: null, siteId: sites[0]?.id },
    ]);
    expect(agenda).toMatchObject([{ title: 'Báo cáo quý', presenter: 'Công an tỉnh', minutes: 20 }]);
    expect(outcomes).toEqual([]);
  });

  it('can be a template, which no list of meetings shows and from which meetings are made', () => {
    const template = copyMeeting(opened.context, {
      id: aFullMeeting(),
      as: 'template',
      name: 'Mẫu quý',
      heldOn: null,
    });
    expect(listTemplates(opened.context, {}).rows).toMatchObject([
      { name: 'Mẫu quý', items: 1, attendees: 1 },
    ]);
    expect(listMeetings(opened.context, {}).rows.map(({ name }) => name)).not.toContain('Mẫu quý');
    const { ids } = planYear(opened.context, {
      rows: [
        { kind: 'quarterly', name: 'quý I', heldOn: '2019-03-20', templateId: template.id },
        { kind: 'monthly', name: 'tháng 1', heldOn: '2019-01-21', templateId: null },
      ],
    });
    expect(getMeeting(opened.context, { id: ids[0] ?? 0 }).agenda).toHaveLength(1);
    expect(listMeetings(opened.context, {}).rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['quý I', 'tháng 1']),
    );
    binMeetings(opened.context, { ids });
    expect(listMeetings(opened.context, {}).rows.map(({ name }) => name)).toEqual([details.name]);
  });

  it('of a meeting that is not there is refused, and nothing is planned', () => {
    const rows = [
      { kind: 'monthly' as const, name: 'a', heldOn: '2019-01-21', templateId: null },
      { kind: 'monthly' as const, name: 'b', heldOn: '2019-02-21', templateId: 99 },
    ];
    expect(() => planYear(opened.context, { rows })).toThrowError(
      expect.objectContaining({ code: 'not-found' }),
    );
    expect(listMeetings(opened.context, {}).rows).toEqual([]);
  });
});
