import { describe, expect, it } from 'vitest';
import { areaRows } from '../../../electron/database/reference/areas.ts';
import {
  attendanceLabel,
  attendances,
  countAttendees,
  type HeadCount,
  meetingFormLabel,
  meetingKindLabel,
  meetingKinds,
  meetingStateLabel,
  meetingStates,
  outcomeKindLabel,
  outcomeKinds,
  type ProposedSite,
  proposedSites,
  refusalOfState,
  speechKindLabel,
  speechKinds,
} from '../../../shared/domain/meetings/index.ts';

const areasOn = (day: string) =>
  areaRows.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day));
const sitesOn = (day: string, present: readonly ProposedSite[] = []) => proposedSites(areasOn(day), present);

describe('sites of an online meeting', () => {
  it('are the province and its eight districts before 01/7/2025', () => {
    const sites = sitesOn('2025-06-30');
    expect(sites).toHaveLength(9);
    expect(sites[0]).toEqual({ name: 'Cấp tỉnh', areaCode: '12' });
    expect(sites.map(({ name }) => name)).toContain('Huyện Tam Đường');
  });

  it('are the province and its 38 communes and wards from then on', () => {
    const sites = sitesOn('2025-07-01');
    expect(sites).toHaveLength(39);
    expect(sites.slice(1).every(({ name }) => /^(?:Xã|Phường) /.test(name))).toBe(true);
  });

  it('are proposed once', () => {
    const half = sitesOn('2018-05-01').slice(0, 5);
    expect(sitesOn('2018-05-01', half)).toHaveLength(4);
    expect(sitesOn('2018-05-01', sitesOn('2018-05-01'))).toEqual([]);
  });
});

describe('counting who came', () => {
  it('takes a substitute for present, and no word for neither', () => {
    const states = ['present', 'substituted', 'absent', 'invited', null] as const;
    const count: HeadCount = { listed: 5, present: 2, absent: 1 };
    expect(countAttendees(states.map((attendance) => ({ attendance })))).toEqual(count);
  });
});

describe('states of a meeting', () => {
  const whole = { heldOn: '2018-02-05', reason: null };
  it('go one step on or back', () => {
    expect(refusalOfState('planned', 'held', whole)).toBeNull();
    expect(refusalOfState('held', 'concluded', whole)).toBeNull();
    expect(refusalOfState('held', 'planned', whole)).toBeNull();
    expect(refusalOfState('planned', 'concluded', whole)).toContain('từng bước');
    expect(refusalOfState('concluded', 'planned', whole)).toContain('từng bước');
  });

  it('ask for the day before a meeting was held, and for a reason to open a closed record', () => {
    expect(refusalOfState('planned', 'held', { heldOn: null, reason: null })).toContain('Ghi ngày họp');
    expect(refusalOfState('concluded', 'held', whole)).toContain('Ghi lý do');
    expect(refusalOfState('concluded', 'held', { ...whole, reason: 'Sót ý kiến' })).toBeNull();
  });

  it('have words of their own, as every kind has', () => {
    const words = [
      ...meetingKinds.map(meetingKindLabel),
      ...meetingStates.map(meetingStateLabel),
      ...attendances.map(attendanceLabel),
      ...speechKinds.map(speechKindLabel),
      ...outcomeKinds.map(outcomeKindLabel),
    ];
    expect(new Set(words).size).toBe(words.length);
    expect(meetingFormLabel('online')).toBe('Trực tuyến');
    expect(meetingFormLabel(null)).toBeNull();
  });
});
