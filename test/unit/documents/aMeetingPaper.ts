import type { MeetingPaperInput, PaperAttendee } from '../../../shared/documents/builders/index.ts';

/** One who came; override what a test is about. */
export function anInvited(over: Partial<PaperAttendee> = {}): PaperAttendee {
  return {
    siteId: null,
    site: null,
    agency: 'Sở Y tế',
    title: 'Giám đốc',
    name: 'Nguyễn Văn Mẫu',
    attendance: 'present',
    substitute: null,
    ...over,
  };
}

/** A meeting of 2026 with every part of its record, made up; override what a test is about. */
export function aMeetingPaper(over: Partial<MeetingPaperInput> = {}): MeetingPaperInput {
  return {
    id: 5,
    name: 'Hội nghị sơ kết công tác phòng, chống ma túy 6 tháng đầu năm 2026',
    heldOn: '2026-06-05',
    startsAt: '14:00',
    endsOn: null,
    endsAt: '17:30',
    place: 'Phòng họp tầng 2',
    chair: 'đồng chí Giàng A Mẫu, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo',
    secretary: 'Lò Thị Mẫu, Chuyên viên Văn phòng',
    sites: [],
    attendees: [
      anInvited(),
      anInvited({
        ...{ agency: 'Công an tỉnh', title: 'Phó Giám đốc', name: 'Trần Minh Mẫu' },
        ...{ attendance: 'substituted', substitute: 'Lê Thị Mẫu' },
      }),
      anInvited({ agency: 'Sở Tài chính', name: 'Vàng Văn Mẫu', attendance: 'absent' }),
    ],
    agenda: [
      { id: 1, title: 'Báo cáo kết quả 6 tháng đầu năm', presenter: 'Công an tỉnh' },
      { id: 2, title: '2. Thảo luận', presenter: null },
    ],
    speeches: [
      { agendaItemId: 1, kind: 'report', who: 'Công an tỉnh', gist: 'Đã phát hiện 42 vụ' },
      { agendaItemId: null, kind: 'opinion', who: 'Sở Y tế', gist: null },
    ],
    outcomes: [{ agendaItemId: 1, kind: 'task', text: 'Sở Y tế lập kế hoạch.' }],
    issuer: {
      superior: 'UBND TỈNH LAI CHÂU',
      name: 'Ban Chỉ đạo PCTP, AIDS, MT, MD',
      abbreviation: 'BCĐ',
      letterUnit: 'CAT',
      place: 'Lai Châu',
    },
    signer: { authority: 'KT. TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN', rank: 'Đại tá', name: 'Trần Văn Mẫu' },
    recipients: ['Thường trực Tỉnh ủy (b/c)', 'Lưu: VT, CAT'],
    isSample: false,
    ...over,
  };
}

/** The same with nothing known but that it is. */
export function anUnknownMeeting(over: Partial<MeetingPaperInput> = {}): MeetingPaperInput {
  return aMeetingPaper({
    ...{ name: null, heldOn: null, startsAt: null, endsAt: null, place: null, chair: null, secretary: null },
    ...{ attendees: [], agenda: [], speeches: [], outcomes: [], issuer: null, recipients: [] },
    signer: { authority: null, position: null, rank: null, name: null },
    ...over,
  });
}
