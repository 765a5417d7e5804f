import type { Backend } from '../../electron/backend/client.ts';
import { ask } from '../backend-calls.ts';

/** An online meeting that is being recorded: sites, attendees, agenda, a report and its outcome. */
export async function seedMeeting(backend: Backend): Promise<number> {
  const { id } = await ask(backend, 'meetings.create', {
    details: {
      ...{ name: 'Giao ban công tác quý I năm 2026 (văn bản mẫu)', kind: 'quarterly', form: 'online' },
      ...{ heldOn: '2026-04-09', startsAt: '14:00', endsOn: null, endsAt: '17:00' },
      ...{
        place: 'Phòng họp tầng 2',
        chair: 'Phó Chủ tịch UBND tỉnh',
        secretary: 'Văn phòng UBND tỉnh',
        issuerId: null,
      },
    },
  });
  const sites = ['Cấp tỉnh', 'Phường Tân Phong', 'Xã Bình Lư'].map((name) => ({
    ...{ id: null, name, areaCode: null, place: null, headCount: null },
  }));
  const { ids } = await ask(backend, 'meetings.saveSites', { id, rows: sites });
  const agencies = ['Công an tỉnh', 'Sở Y tế', 'Sở Tài chính', 'Văn phòng UBND tỉnh'];
  await ask(backend, 'meetings.saveAttendees', {
    id,
    rows: agencies.map((agency, at) => ({
      ...{ id: null, siteId: ids[at % ids.length] ?? null, site: null, agency, title: 'Phó Giám đốc' },
      ...{ name: `Nguyễn Văn Mẫu ${at + 1}`, personId: null, substitute: null },
      attendance: at === 2 ? ('absent' as const) : ('present' as const),
    })),
  });
  const item = { id: null, presenter: 'Công an tỉnh', startsAt: '14:10', minutes: 20, topicId: null };
  const agenda = await ask(backend, 'meetings.saveAgenda', {
    id,
    rows: [
      { ...item, title: 'Báo cáo kết quả quý I, nhiệm vụ trọng tâm quý II' },
      { ...item, title: 'Thảo luận', presenter: null, startsAt: '14:30', minutes: 90 },
    ],
  });
  const agendaItemId = agenda.ids[0] ?? 1;
  await ask(backend, 'meetings.saveSpeeches', {
    id,
    rows: [{ id: null, agendaItemId, kind: 'report', who: 'Công an tỉnh', gist: 'Kết quả quý I (mẫu).' }],
  });
  await ask(backend, 'meetings.saveOutcomes', {
    id,
    rows: [{ id: null, agendaItemId, kind: 'decision', text: 'Đồng ý nội dung báo cáo.' }],
  });
  await ask(backend, 'meetings.setState', { id, state: 'held', reason: null });
  return id;
}
