import type { Attendance } from './words.ts';

/** An area that stood on the meeting's day. */
interface DatedArea {
  readonly code: string;
  readonly kind: 'province' | 'district' | 'commune';
  readonly name: string;
}

/** A site as it is proposed. */
export interface ProposedSite {
  readonly name: string;
  readonly areaCode: string | null;
}

/**
 * The sites of an online meeting of the whole province, by the names of their areas: its own, then one for each unit below it that stood on that day
 * (the districts to 30/6/2025, the communes from 01/7/2025: Nghị quyết 1670/NQ-UBTVQH15). Those already there are left out.
 */
export function proposedSites(
  areas: readonly DatedArea[],
  present: readonly ProposedSite[],
): readonly ProposedSite[] {
  const communes = areas.filter(({ kind }) => kind === 'commune');
  const below = communes.length > 0 ? communes : areas.filter(({ kind }) => kind === 'district');
  const province = areas.find(({ kind }) => kind === 'province');
  const all = [
    ...(province ? [{ name: 'Cấp tỉnh', areaCode: province.code }] : []),
    ...below.map(({ code, name }) => ({ name, areaCode: code })),
  ];
  const codes = new Set(present.map(({ areaCode }) => areaCode));
  const names = new Set(present.map(({ name }) => name));
  return all.filter(({ areaCode, name }) => !codes.has(areaCode) && !names.has(name));
}

/** How many were asked to come, and how many did, in person or by a substitute. */
export interface HeadCount {
  readonly listed: number;
  readonly present: number;
  readonly absent: number;
}

/** Counts attendees; the ones without a word on their attendance count as listed only. */
export function countAttendees(attendees: readonly { readonly attendance: Attendance | null }[]): HeadCount {
  const of = (...states: readonly Attendance[]) =>
    attendees.filter(({ attendance }) => attendance !== null && states.includes(attendance)).length;
  return { listed: attendees.length, present: of('present', 'substituted'), absent: of('absent') };
}
