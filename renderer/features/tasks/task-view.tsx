import type { ReplyOf } from '../../../shared/contract/index.ts';
import { Absent, Shown } from '../../ui/absent.tsx';
import { dayOrNull, formatMoment } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import { Fact, Facts, Section } from '../../ui/section.tsx';
import { SampleMark } from '../../ui/states.tsx';
import { deadlineWords } from '../../ui/task-line.tsx';
import { TermBadge } from '../../ui/term-badge.tsx';
import { type AskedMove, TaskStateForm } from './task-state-form.tsx';

type Task = ReplyOf<'tasks.get'>;

interface TaskViewProps {
  readonly data: Task;
  /** Day that the window counts to, ISO. */
  readonly asOf: string;
  readonly saving: boolean;
  readonly onMove: (move: AskedMove) => void;
}

/** Page of one task: who owes it, by when, where it came from, what became of it. */
export function TaskView({ data, asOf, saving, onMove }: TaskViewProps) {
  const { task, coordinate, references, areas, history, span } = data;
  return (
    <article className="page">
      <div className="page-head">
        <h1 className={span === null ? 'long-title' : 'long-title clamped'} title={task.content}>
          {task.isSample ? <SampleMark /> : null} {task.content}
        </h1>
      </div>
      <div className="page-state">
        <TermBadge term={task.term} daysLate={task.daysLate} />
        <TaskStateForm
          state={task.state}
          ways={data.work.ways}
          doneOn={data.doneOn}
          asOf={asOf}
          saving={saving}
          onMove={onMove}
        />
      </div>
      <Facts>
        <Fact label="Chủ trì">
          <Shown value={task.lead.join(', ')} absent="chưa rõ chủ trì" />
        </Fact>
        <Fact label="Phối hợp" wide>
          <Shown value={coordinate.join(', ')} absent="không có" />
        </Fact>
        <Fact label="Thời hạn">
          <Shown value={deadlineWords(task)} absent="không thời hạn" />
          {task.deadline !== null && task.deadlineText !== null ? (
            <span className="fact-note">“{task.deadlineText}”</span>
          ) : null}
        </Fact>
        <Fact label="Địa bàn">
          <Shown value={areas.join(', ')} absent="không nêu" />
        </Fact>
        <Fact label="Văn bản viện dẫn">
          <Shown value={references.join(', ')} absent="không có" />
        </Fact>
        <Fact label="Ngày hoàn thành">
          <Shown value={dayOrNull(data.doneOn)} absent="chưa hoàn thành" />
        </Fact>
      </Facts>
      <Origin data={data} />
      <Section title="Quá trình">
        {history.length === 0 ? <Absent words="Chưa có thay đổi nào." /> : null}
        <ol className="timeline">
          {history.map((entry) => (
            <li key={`${entry.at} ${entry.action}`}>
              <span className="timeline-when">{formatMoment(entry.at)}</span>
              <span>{entry.action}</span>
              <span className="count">{entry.who}</span>
            </li>
          ))}
        </ol>
      </Section>
    </article>
  );
}

function Origin({ data }: { readonly data: Task }) {
  const { task, paragraph, span } = data;
  const aside =
    task.noticeId === null ? null : (
      <a href={links.noticeAtTask(task.noticeId, task.id)}>Xem câu này trong thông báo</a>
    );
  return (
    <Section title="Nguồn gốc" aside={aside}>
      {task.noticeId === null ? (
        <Absent words="Nhiệm vụ không gắn với thông báo nào." />
      ) : (
        <p className="paragraph">
          {task.conclusionNumber === null ? '' : `Kết luận ${task.conclusionNumber}, `}thông báo{' '}
          <a href={links.notice(task.noticeId)}>{task.noticeNumber ?? task.noticeTitle ?? 'chưa cấp số'}</a>
          {task.noticeNumber !== null && task.noticeTitle !== null ? `: ${task.noticeTitle}` : ''}
        </p>
      )}
      {paragraph === null ? null : (
        <blockquote className="source-words">
          {span === null ? (
            paragraph
          ) : (
            <>
              {paragraph.slice(0, span.start)}
              <mark>{paragraph.slice(span.start, span.end)}</mark>
              {paragraph.slice(span.end)}
            </>
          )}
        </blockquote>
      )}
    </Section>
  );
}
