import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import { Absent, Shown } from '../../ui/absent.tsx';
import { dayOrNull, standing } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import { Section } from '../../ui/section.tsx';
import { EmptyState, SampleMark } from '../../ui/states.tsx';
import { TaskLine, type TaskRow } from '../../ui/task-line.tsx';

type Today = ReplyOf<'today.get'>;

/** The first screen: what is late, what is due within 15 days, the latest meetings. */
export function TodayView({ today, asOf }: { readonly today: Today; readonly asOf: string }) {
  const { late, dueSoon, meetings } = today;
  if (late.length + dueSoon.length + meetings.length === 0) {
    return (
      <EmptyState
        title="Chưa có việc nào để theo dõi"
        hint="Nhập thông báo kết luận đầu tiên; nhiệm vụ và thời hạn trong đó sẽ hiện ở đây."
        action={{ label: 'Nhập thông báo', href: links.importNotice }}
      />
    );
  }
  return (
    <div className="page">
      <div className="page-head">
        <h1>
          Hôm nay <span className="page-title-note">Tính đến ngày {formatDate(asOf)}</span>
        </h1>
      </div>
      <TaskSection title="Quá hạn" rows={late} none="Không có nhiệm vụ nào quá hạn." />
      <TaskSection title="Đến hạn trong 15 ngày" rows={dueSoon} none="Không có nhiệm vụ nào sắp đến hạn." />
      <Section title="Hội nghị gần đây" aside={<a href={links.meetings}>Xem tất cả</a>}>
        {meetings.length === 0 ? <Absent words="Chưa có hội nghị nào." /> : <MeetingLines rows={meetings} />}
      </Section>
    </div>
  );
}

function TaskSection(props: {
  readonly title: string;
  readonly rows: readonly TaskRow[];
  readonly none: string;
}) {
  return (
    <Section title={`${props.title} (${props.rows.length})`}>
      {props.rows.length === 0 ? (
        <Absent words={props.none} />
      ) : (
        <ul className="task-lines">
          {props.rows.map((task) => (
            <li key={task.id}>
              <TaskLine task={task} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function MeetingLines({ rows }: { readonly rows: Today['meetings'] }) {
  return (
    <ul className="task-lines">
      {rows.map((meeting) => (
        <li key={meeting.id}>
          <a className="meeting-line" href={links.meeting(meeting.id)}>
            <span className="day-cell">
              <Shown value={dayOrNull(meeting.heldOn)} absent="chưa rõ ngày" />
            </span>
            <span className="clip" title={meeting.name ?? undefined}>
              {meeting.isSample ? <SampleMark /> : null}{' '}
              <Shown value={standing(meeting.name)} absent="chưa có tên" />
            </span>
            <span className="clip">
              <Shown value={meeting.chair} absent="chưa rõ chủ trì" />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
