import { Button } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { meetingFormLabel } from '../../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { useNewDraft } from '../../api/new-draft.ts';
import { Absent, Shown } from '../../ui/absent.tsx';
import { dayOrNull, standing } from '../../ui/formats.ts';
import { links, navigate } from '../../ui/router.ts';
import { Fact, Facts, Section } from '../../ui/section.tsx';
import { SampleMark } from '../../ui/states.tsx';

type Meeting = ReplyOf<'meetings.get'>;

/** Page of one meeting: when, who, and what came of it. */
export function MeetingView({ data }: { readonly data: Meeting }) {
  const { meeting, attendees, notices } = data;
  return (
    <article className="page">
      <div className="page-head">
        <h1>
          <Shown value={standing(meeting.name)} absent="Hội nghị chưa có tên" />
        </h1>
        {meeting.isSample ? <SampleMark /> : null}
        <NewNotice meetingId={meeting.id} />
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
        <Fact label="Chủ trì">
          <Shown value={meeting.chair} absent="chưa rõ chủ trì" />
        </Fact>
      </Facts>
      <Section title="Thông báo kết luận">
        {notices.length === 0 ? <Absent words="Chưa có thông báo kết luận." /> : null}
        <ul className="task-lines">
          {notices.map((notice) => (
            <li key={notice.id}>
              <a className="meeting-line" href={links.notice(notice.id)}>
                <span className="clip">
                  <Shown value={notice.number} absent="chưa cấp số" />
                </span>
                <span className="clip" title={notice.title ?? undefined}>
                  <Shown value={notice.title} absent="chưa có trích yếu" />
                </span>
                <span>{formatNumber(notice.taskCount)} nhiệm vụ</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Thành phần dự">
        {attendees.length === 0 ? <Absent words="Thông báo không ghi thành phần dự." /> : null}
        {attendees.map((attendee) => (
          <p key={attendee.id} className="paragraph">
            {attendee.site === null ? null : <strong>{attendee.site}: </strong>}
            {[attendee.name, attendee.title, attendee.agency].filter(Boolean).join(', ')}
          </p>
        ))}
      </Section>
    </article>
  );
}

/** Begins the meeting's notice out of what is recorded of it. */
function NewNotice({ meetingId }: { readonly meetingId: number }) {
  const create = useNewDraft((id) => navigate(links.draft(id)));
  return (
    <Button loading={create.isPending} onClick={() => create.mutate({ meetingId })}>
      Soạn thông báo
    </Button>
  );
}
