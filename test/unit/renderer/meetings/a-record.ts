import type { ReplyOf } from '../../../../shared/contract/index.ts';

/** A meeting's record as the bridge gives it: one site, two attendees, two items, an opinion, an outcome. */
export function aRecord(over: Partial<ReplyOf<'meetings.get'>> = {}): ReplyOf<'meetings.get'> {
  const someone = { site: null, agencyId: null, personId: null, substitute: null };
  return {
    meeting: {
      ...{ id: 5, name: 'giao ban quý I', kind: 'quarterly', state: 'held', form: 'online' },
      ...{ heldOn: '2018-02-05', startsAt: '14:00', endsOn: null, endsAt: null, place: null },
      ...{
        chair: 'Phó Chủ tịch UBND tỉnh',
        secretary: null,
        issuerId: null,
        noticeCount: 0,
        isSample: false,
      },
    },
    sites: [{ id: 21, name: 'Cấp tỉnh', areaCode: '12', place: null, headCount: null }],
    attendees: [
      {
        ...{ ...someone, id: 31, siteId: 21, agency: 'Sở Y tế', title: 'Giám đốc', name: 'Nguyễn Văn Mẫu' },
        attendance: 'present',
      },
      {
        ...{ ...someone, id: 32, siteId: null, agency: 'Công an tỉnh', title: null, name: '' },
        attendance: 'invited',
      },
    ],
    agenda: [
      { id: 41, title: 'Báo cáo', presenter: null, startsAt: null, minutes: null, topicId: 3 },
      { id: 42, title: 'Thảo luận', presenter: null, startsAt: null, minutes: null, topicId: null },
    ],
    speeches: [{ id: 51, agendaItemId: 41, kind: 'opinion', who: 'Sở Y tế', gist: null }],
    outcomes: [{ id: 61, agendaItemId: 41, kind: 'decision', text: 'Đồng ý' }],
    changes: [],
    notices: [],
    ...over,
  };
}
