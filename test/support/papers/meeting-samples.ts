import {
  buildAttendanceList,
  buildInvitation,
  buildInvitationLetter,
  buildLetter,
  buildMinutes,
  type MeetingPaperInput,
} from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { aMeetingPaper, anInvited, anUnknownMeeting } from '../../unit/documents/aMeetingPaper.ts';

const builders = {
  minutes: buildMinutes,
  invitation: buildInvitation,
  attendance: buildAttendanceList,
  letter: buildInvitationLetter,
} as const;

const gist =
  'Đề nghị các huyện, thành phố tiếp tục rà soát người nghiện, bổ sung thuốc điều trị và báo cáo trước ngày 15 hằng tháng.';
const longName =
  'Hội nghị trực tuyến toàn tỉnh tổng kết công tác phòng, chống tội phạm, phòng, chống HIV/AIDS, ma túy, mại dâm năm 2025, triển khai nhiệm vụ năm 2026 và sơ kết 05 năm thực hiện Chỉ thị số 36-CT/TW';
const longAgency =
  'Ban Chỉ đạo phòng, chống tội phạm, HIV/AIDS, ma túy, mại dâm và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc';

const sites = Array.from({ length: 9 }, (_, at) => ({
  id: at + 1,
  name: at === 0 ? 'Cấp tỉnh' : `Huyện số ${at}`,
  place: at % 2 === 0 ? 'Hội trường trung tâm' : null,
}));
const states = ['present', 'absent', 'substituted', 'invited', null] as const;

function attendees(count: number, withSites: boolean): MeetingPaperInput['attendees'] {
  return Array.from({ length: count }, (_, at) =>
    anInvited({
      siteId: withSites ? (at % sites.length) + 1 : null,
      agency: at % 11 === 0 ? longAgency : `Cơ quan số ${at + 1}`,
      name: `Nguyễn Văn Mẫu ${at + 1}`,
      attendance: states[at % states.length] ?? null,
      substitute: at % 2 === 0 ? 'Lò Thị Mẫu' : null,
    }),
  );
}

/** A meeting with so many agenda items, each with what was said and what came of it. */
function busy(items: number): Partial<MeetingPaperInput> {
  const ids = Array.from({ length: items }, (_, at) => at + 1);
  return {
    agenda: ids.map((id) => ({
      id,
      title: `Nội dung thứ ${id}: đánh giá kết quả công tác cai nghiện và quản lý sau cai tại cộng đồng`,
      presenter: id % 2 === 0 ? 'Công an tỉnh' : null,
    })),
    speeches: ids.map((id) => ({ agendaItemId: id, kind: 'opinion', who: `Sở số ${id}`, gist })),
    outcomes: ids.map((id) => ({ agendaItemId: id, kind: 'decision', text: `${gist}\n${gist}` })),
  };
}

const cases: Readonly<Record<string, MeetingPaperInput>> = {
  '': aMeetingPaper(),
  older: aMeetingPaper({ heldOn: '2018-02-05', isSample: true }),
  unknown: anUnknownMeeting(),
  'one-invited': aMeetingPaper({ attendees: [anInvited()], agenda: [], speeches: [], outcomes: [] }),
  sites: aMeetingPaper({ sites, attendees: attendees(30, true), name: longName }),
  long: aMeetingPaper({
    ...busy(60),
    sites,
    attendees: attendees(300, true),
    name: longName,
    isSample: true,
  }),
  'long-older': aMeetingPaper({ ...busy(60), attendees: attendees(300, false), heldOn: '2019-12-20' }),
  ...Object.fromEntries(
    [3, 4, 5, 6, 7, 8].map((count) => [`items-${count}`, aMeetingPaper({ ...busy(count), isSample: true })]),
  ),
};

/** Minutes whose lead-ins ("Vắng mặt:", "Nội dung:", an item over its speeches) come to stand lower from one to the next. */
function leadInsAtTheFoot(): Readonly<Record<string, DocumentModel>> {
  const counts = Array.from({ length: 10 }, (_, at) => 15 + at);
  return Object.fromEntries(
    counts.map((count) => {
      const came = attendees(count, false).map((one) => ({
        ...one,
        agency: null,
        attendance: 'present' as const,
      }));
      const absent = [anInvited({ attendance: 'absent' })];
      const model = buildMinutes(aMeetingPaper({ ...busy(2), attendees: [...came, ...absent] }));
      return [`minutes-foot-${count}`, model];
    }),
  );
}

/** Papers of meetings: minutes, invitations, lists and letters, short, long and with nothing known. */
export function meetingSamples(): Readonly<Record<string, DocumentModel>> {
  const made = Object.entries(builders).flatMap(([kind, build]) =>
    Object.entries(cases).map(([name, input]) => [[kind, name].filter(Boolean).join('-'), build(input)]),
  );
  return { ...Object.fromEntries(made), ...leadInsAtTheFoot() };
}

/** Official letters: to one, to several, to one whose name takes lines, with a long abstract. */
export function letterSamples(): Readonly<Record<string, DocumentModel>> {
  const { issuer, signer, recipients } = aMeetingPaper();
  const letter = (about: string, addressees: readonly string[], issuedOn = '2026-06-05') =>
    buildLetter({
      ...{ issuer, signer, recipients, about, addressees, issuedOn, number: '9/BCĐ-CAT' },
      ...{ preparedOn: null, symbol: null, isSample: false },
      body: [gist, gist].map((text) => ({ kind: 'paragraph', style: 'body', runs: [{ text }] })),
    });
  return {
    'letter-to-one': letter('đôn đốc thực hiện kết luận', ['Sở Y tế']),
    'letter-to-long': letter('đôn đốc thực hiện kết luận', [`${longAgency} tỉnh Lai Châu`]),
    'letter-to-many': letter(`đôn đốc thực hiện kết luận tại ${longName}`, [
      ...['Sở Y tế', 'Công an tỉnh', longAgency, 'UBND các huyện, thành phố'],
    ]),
    'letter-of-2019': letter('V/v báo cáo quý IV', ['Sở Y tế', 'Công an tỉnh'], '2019-12-20'),
  };
}
