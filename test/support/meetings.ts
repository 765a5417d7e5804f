import type { ParsedRequestOf } from '../../shared/contract/index.ts';

/** Head of a meeting's record as it is typed; the parts given replace its own. */
export function someDetails(
  over: Partial<ParsedRequestOf<'meetings.create'>['details']> = {},
): ParsedRequestOf<'meetings.create'>['details'] {
  return {
    name: 'Giao ban công tác phòng, chống ma túy quý I',
    kind: 'quarterly',
    form: 'online',
    heldOn: '2018-02-05',
    startsAt: '14:00',
    endsOn: null,
    endsAt: '17:00',
    place: 'Phòng họp tầng 2',
    chair: 'Phó Chủ tịch UBND tỉnh',
    secretary: null,
    issuerId: null,
    ...over,
  };
}

type Attendee = ParsedRequestOf<'meetings.saveAttendees'>['rows'][number];

/** One who is asked to a meeting; the parts given replace its own. */
export function anAttendee(over: Partial<Attendee> = {}): Attendee {
  return {
    id: null,
    siteId: null,
    site: null,
    agency: 'Sở Y tế',
    title: 'Giám đốc',
    name: 'Nguyễn Văn Mẫu',
    personId: null,
    attendance: 'invited',
    substitute: null,
    ...over,
  };
}

/** An item of an agenda; the parts given replace its own. */
export function anAgendaItem(
  over: Partial<ParsedRequestOf<'meetings.saveAgenda'>['rows'][number]> = {},
): ParsedRequestOf<'meetings.saveAgenda'>['rows'][number] {
  return {
    id: null,
    title: 'Báo cáo kết quả công tác quý I',
    presenter: 'Công an tỉnh',
    startsAt: '14:10',
    minutes: 20,
    topicId: null,
    ...over,
  };
}
