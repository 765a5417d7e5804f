import type { ReplyOf } from '../../../shared/contract/index.ts';
import { meetingFormLabel } from '../../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { Absent, Shown } from '../../ui/absent.tsx';
import { dayOrNull, standing } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import { Fact, Facts, Section } from '../../ui/section.tsx';
import { SampleMark } from '../../ui/states.tsx';

type Meeting = ReplyOf<'meetings.get'>;

/** Page of one meeting: when, who, and what came of it. */
export function MeetingView({ data }: { readonly data: Meeting }) {
  const { meeting, attendees, notices } = data;
  return (
    <article className="page">
      <div className="page-head">
        <h1 className="long-title">
          {meeting.isSample ? <SampleMark /> : null}{' '}
          <Shown value={standing(meeting.name)} absent="Hội nghị chưa có tên" />
        </h1>
      </div>
      <Facts>
        <Fact label="Ngày họp">
          <Shown value={dayOrNull(meeting.heldOn)} absent="chưa rõ ngày" />
        </Fact>
        <Fact label="Hình thức">
          <Shown value={meetingFormLabel(meeting.form)} absent="chưa rõ" />
        </Fact>
        <Fact label="Địa điểm">
          <Shown value={meeting.place} absent="chưa rõ" />
        </Fact>
        <Fact label="Chủ trì" wide>
          <Shown value={meeting.chair} absent="chưa rõ chủ trì" />
        </Fact>
      </Facts>
      <Section title="Thông báo kết luận">
        {notices.length === 0 ? <Absent words="Chưa có thông báo kết luận." /> : null}
        <ul className="task-lines">
          {notices.map((notice) => (
            <li key={notice.id}>
              <a className="notice-line" href={links.notice(notice.id)}>
                <span className="clip">
                  <Shown value={notice.number} absent="chưa cấp số" />
                </span>
                <span className="clip" title={notice.title ?? undefined}>
                  <Shown value={notice.title} absent="chưa có trích yếu" />
                </span>
                <span className="figure-cell">{formatNumber(notice.taskCount)} nhiệm vụ</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Thành phần dự">
        {attendees.length === 0 ? <Absent words="Thông báo không ghi thành phần dự." /> : null}
        <ul className="names">
          {attendees.map((attendee) => (
            <li key={attendee.id}>
              {attendee.site === null ? null : <strong>{attendee.site}: </strong>}
              {[attendee.name, attendee.title, attendee.agency].filter(Boolean).join(', ')}
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}
