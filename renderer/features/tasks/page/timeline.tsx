import { useOpenFile } from '../../../api/attachments.ts';
import { complain } from '../../../api/complain.ts';
import { Absent } from '../../../ui/absent.tsx';
import { Section } from '../../../ui/section.tsx';
import { useRemoveReport } from '../mutations.ts';
import type { TaskData } from '../task-data.ts';
import { eventsOf, type TaskEvent } from './events.ts';

/** Everything that happened to a task, the latest first. */
export function Timeline({ data }: { readonly data: TaskData }) {
  const events = eventsOf(data);
  return (
    <Section title="Quá trình" aside={<span className="count">mới nhất ở trên</span>}>
      {events.length === 0 ? <Absent words="Chưa có gì xảy ra với nhiệm vụ này." /> : null}
      <ol className="task-timeline">
        {events.map((event) => (
          <EventLine key={event.key} event={event} />
        ))}
      </ol>
    </Section>
  );
}

interface FilesProps {
  readonly reportId: number;
  readonly files: TaskEvent['files'];
}

/** The files of a report, each opened in its own program. */
function Files({ reportId, files }: FilesProps) {
  const open = useOpenFile();
  return files.map(({ position, name }) => (
    <button
      key={position}
      type="button"
      className="event-file"
      title="Mở tệp"
      onClick={() => open.mutate({ reportId, position })}
    >
      {name}
    </button>
  ));
}

function EventLine({ event }: { readonly event: TaskEvent }) {
  const remove = useRemoveReport();
  const { kind, when, title, lines, who, files, reportId } = event;
  return (
    <li className={`event-${kind}`}>
      <span className="timeline-when">{when}</span>
      <div>
        <span className="event-title">{title}</span>{' '}
        {who === null ? null : <span className="count">{who}</span>}
        {lines.map((line) => (
          <p key={line} className="event-line">
            {line}
          </p>
        ))}
        {reportId === null ? null : <Files reportId={reportId} files={files} />}
      </div>
      {reportId === null ? null : (
        <button
          type="button"
          className="icon-button"
          aria-label={`Bỏ báo cáo ngày ${when}`}
          title="Bỏ báo cáo này"
          onClick={() => remove.mutate(reportId, { onError: complain })}
        >
          ×
        </button>
      )}
    </li>
  );
}
