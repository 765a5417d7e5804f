import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatDate, formatNumber } from '../../../shared/format/index.ts';
import { Absent, Shown } from '../../ui/absent.tsx';
import { dayOrNull, standing } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import { Section } from '../../ui/section.tsx';
import { EmptyState, SampleMark } from '../../ui/states.tsx';
import { TaskLine } from '../../ui/task-line.tsx';

type Today = ReplyOf<'today.get'>;

/** A list of the first screen: its title, what it is in the register, what to say where it is empty. */
interface Kind {
  readonly part: 'late' | 'dueSoon' | 'awaiting' | 'undated';
  readonly quick: 'late' | 'due-soon' | 'awaiting' | 'no-deadline';
  readonly title: string;
  readonly none: string;
}

function kindsOf({ dueSoonDays }: Today): readonly Kind[] {
  return [
    { part: 'late', quick: 'late', title: 'Quá hạn', none: 'Không có nhiệm vụ nào quá hạn.' },
    {
      part: 'dueSoon',
      quick: 'due-soon',
      title: `Đến hạn trong ${dueSoonDays} ngày`,
      none: 'Không có nhiệm vụ nào sắp đến hạn.',
    },
    {
      part: 'awaiting',
      quick: 'awaiting',
      title: 'Chờ xác nhận',
      none: 'Không có kết quả nào chờ xác nhận.',
    },
    {
      part: 'undated',
      quick: 'no-deadline',
      title: 'Chưa xong, không thời hạn',
      none: 'Không có nhiệm vụ nào không thời hạn.',
    },
  ];
}

interface TodayViewProps {
  readonly today: Today;
  readonly asOf: string;
  /** Whose tasks are shown; everybody's where it is null. */
  readonly watcherId: number | null;
  readonly onWatcher: (id: number | null) => void;
}

/** The first screen: what is late, due, waiting for confirmation, without a deadline; the latest meetings. */
export function TodayView({ today, asOf, watcherId, onWatcher }: TodayViewProps) {
  const kinds = kindsOf(today);
  const count = kinds.reduce((sum, { part }) => sum + today[part].count, 0);
  if (count + today.meetings.length + today.watchers.length === 0) {
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
        <WatcherChoice watchers={today.watchers} watcherId={watcherId} onWatcher={onWatcher} />
      </div>
      {kinds.map((kind) => (
        <TaskSection key={kind.part} kind={kind} tasks={today[kind.part]} watcherId={watcherId} />
      ))}
      <Section title="Hội nghị gần đây" aside={<a href={links.meetings}>Xem tất cả</a>}>
        {today.meetings.length === 0 ? (
          <Absent words="Chưa có hội nghị nào." />
        ) : (
          <MeetingLines rows={today.meetings} />
        )}
      </Section>
    </div>
  );
}

type WatcherChoiceProps = Pick<Today, 'watchers'> & Pick<TodayViewProps, 'watcherId' | 'onWatcher'>;

function WatcherChoice({ watchers, watcherId, onWatcher }: WatcherChoiceProps) {
  if (watchers.length === 0) return null;
  return (
    <select
      className="field-input watcher-choice"
      aria-label="Nhiệm vụ của người theo dõi"
      value={watcherId ?? ''}
      onChange={({ currentTarget: { value } }) => onWatcher(value === '' ? null : Number(value))}
    >
      <option value="">Nhiệm vụ của mọi người</option>
      {watchers.map(({ id, name }) => (
        <option key={id} value={id}>
          Nhiệm vụ {name} theo dõi
        </option>
      ))}
    </select>
  );
}

interface TaskSectionProps {
  readonly kind: Kind;
  readonly tasks: Today['late'];
  readonly watcherId: number | null;
}

function TaskSection({ kind, tasks, watcherId }: TaskSectionProps) {
  const { count, rows } = tasks;
  const watcher = watcherId === null ? null : String(watcherId);
  const list = links.tasksWhere({ quick: kind.quick, watcher });
  const words = `Xem cả ${formatNumber(count)}`;
  return (
    <Section
      title={`${kind.title} (${formatNumber(count)})`}
      aside={
        count === 0 ? null : (
          <a href={list} aria-label={`${words}: ${kind.title}`}>
            {words}
          </a>
        )
      }
    >
      {rows.length === 0 ? (
        <Absent words={kind.none} />
      ) : (
        <ul className="task-lines">
          {rows.map((task) => (
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
