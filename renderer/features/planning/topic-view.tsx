import type { ReplyOf } from '../../../shared/contract/index.ts';
import { meetingStateLabel, outcomeKindLabel } from '../../../shared/domain/meetings/index.ts';
import { Absent } from '../../ui/absent.tsx';
import { dayOrNull, standing } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import { Section } from '../../ui/section.tsx';

/** A topic: where it came from, and what came of it meeting by meeting. */
export function TopicView({ data: { topic, times } }: { readonly data: ReplyOf<'planning.topic'> }) {
  return (
    <article className="page">
      <div className="page-head">
        <h1>{topic.title}</h1>
        <div className="actions">
          {topic.noticeId === null ? null : <a href={links.notice(topic.noticeId)}>Thông báo kết luận</a>}
          {topic.taskId === null ? null : <a href={links.task(topic.taskId)}>Nhiệm vụ</a>}
        </div>
      </div>
      <Section title="Qua các hội nghị">
        {times.length === 0 ? <Absent words="Chủ đề này chưa được đưa ra hội nghị nào." /> : null}
        <ol className="topic-times">
          {times.map((time) => (
            <li key={time.itemId}>
              <a href={links.at(links.meeting(time.meetingId), `agenda_item-${time.itemId}`)}>
                {dayOrNull(time.heldOn) ?? 'Chưa định ngày'} · {standing(time.meetingName) ?? 'Hội nghị'}
              </a>{' '}
              <span className="count">{meetingStateLabel(time.state)}</span>
              {time.outcomes.length === 0 ? <Absent words="Chưa có kết quả." /> : null}
              <ul>
                {time.outcomes.map(({ id, kind, text }) => (
                  <li key={id}>
                    <strong>{outcomeKindLabel(kind)}:</strong> {text}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Section>
    </article>
  );
}
