import { Absent } from '../../../ui/absent.tsx';
import { dayOrNull } from '../../../ui/formats.ts';
import { links } from '../../../ui/router.ts';
import { Section } from '../../../ui/section.tsx';
import type { TaskData } from '../task-data.ts';

/** Where a task came from: the sentence in its notice, the head it is a part of, or the document that assigned it. */
export function Origin({ data }: { readonly data: TaskData }) {
  const { task, paragraph, span, work } = data;
  const aside =
    task.noticeId === null ? null : (
      <span className="origin-links">
        <a href={links.noticeAtTask(task.noticeId, task.id)}>Xem câu này trong thông báo</a>
        <a href={links.noticeTrace(task.noticeId)}>Theo dõi cả thông báo</a>
      </span>
    );
  return (
    <Section title="Nguồn gốc" aside={aside}>
      {work.head === null ? null : (
        <p className="paragraph">
          {work.part === 'occurrence' ? 'Một kỳ của nhiệm vụ định kỳ ' : 'Một phần của nhiệm vụ chung '}
          <a href={links.task(work.head.id)}>{work.head.content}</a>
        </p>
      )}
      {task.noticeId === null ? (
        <AssigningDocument work={work} />
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

function AssigningDocument({ work }: { readonly work: TaskData['work'] }) {
  const { documentNumber, documentOn, documentAbstract, documentItem, assignedBy, assignedOn } = work;
  const on = dayOrNull(documentOn);
  const named = [
    documentItem,
    documentNumber === null ? null : `văn bản số ${documentNumber}`,
    on === null ? null : `ngày ${on}`,
  ];
  const document = named.filter((part) => part !== null).join(', ');
  const assigned = [assignedBy, dayOrNull(assignedOn)].filter((part) => part !== null).join(', ngày ');
  if (document === '' && documentAbstract === null && assigned === '') {
    return work.head === null ? <Absent words="Nhiệm vụ không gắn với thông báo hay văn bản nào." /> : null;
  }
  return (
    <>
      {document === '' && documentAbstract === null ? null : (
        <p className="paragraph">
          {document}
          {documentAbstract === null ? '' : document === '' ? documentAbstract : `: ${documentAbstract}`}
        </p>
      )}
      {assigned === '' ? null : <p className="paragraph">Người giao: {assigned}</p>}
    </>
  );
}
