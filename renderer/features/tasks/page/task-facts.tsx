import type { ReactNode } from 'react';
import { taskTermLabel } from '../../../../shared/domain/tasks/index.ts';
import { formatDate, formatNumber } from '../../../../shared/format/index.ts';
import { Shown } from '../../../ui/absent.tsx';
import { dayOrNull } from '../../../ui/formats.ts';
import { Fact, Facts } from '../../../ui/section.tsx';
import { TermBadge } from '../../../ui/term-badge.tsx';
import type { TaskData } from '../task-data.ts';

/** The fields of a task, those that are absent said to be so. */
export function TaskFacts({ data }: { readonly data: TaskData }) {
  const { task, work, coordinate, references, areas } = data;
  return (
    <Facts>
      <Fact label="Thời hạn" wide>
        <Deadline data={data} />
      </Fact>
      <FirstDeadline data={data} />
      <Words label="Chủ trì" value={task.lead.join(', ')} absent="chưa rõ chủ trì" />
      <Words label="Phối hợp" wide value={coordinate.join(', ')} absent="không có" />
      <Words label="Địa bàn" value={areas.join(', ')} absent="không nêu" />
      <Words label="Người theo dõi" value={work.watcher} absent="chưa giao ai" />
      <Words label="Sản phẩm phải có" value={work.product} absent="không nêu" />
      <Words label="Sản phẩm đã có" value={work.doneProduct} absent="chưa có" />
      <Words label="Căn cứ" value={work.legalBasis} absent="không nêu" />
      <Words label="Văn bản viện dẫn" value={references.join(', ')} absent="không có" />
      <Fact label="Ngày hoàn thành">
        <Completion data={data} />
      </Fact>
      {work.lateReason === null ? null : (
        <Words label="Nguyên nhân chậm" wide value={work.lateReason} absent="" />
      )}
      {work.note === null ? null : <Words label="Ghi chú" wide value={work.note} absent="" />}
    </Facts>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string | null;
  readonly absent: string;
  readonly wide?: boolean;
}

function Words({ label, value, absent, wide = false }: WordsProps) {
  return (
    <Fact label={label} wide={wide}>
      <Shown value={value} absent={absent} />
    </Fact>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return <span className="fact-note">{children}</span>;
}

/** What is said under a deadline that is no plain day. */
function deadlineNotes({ task, work }: TaskData): readonly string[] {
  const rule = work.rule !== null && !('on' in work.rule) ? work.ruleWords : null;
  return [
    task.deadlineText !== null && task.deadline !== null ? `“${task.deadlineText}”` : null,
    rule === task.deadlineText ? null : rule,
    work.beforeWords,
  ].filter((words) => words !== null);
}

function Deadline({ data }: { readonly data: TaskData }) {
  const { task, work } = data;
  const time = work.deadlineTime === null ? '' : `${work.deadlineTime} ngày `;
  const day = task.deadline === null ? null : `${time}${formatDate(task.deadline)}`;
  const absent =
    work.rule !== null && 'days' in work.rule ? 'chưa tính được: chưa có ngày bắt đầu' : 'không thời hạn';
  const recurring = work.kind === 'recurring' && task.deadline === null ? 'định kỳ' : absent;
  return (
    <>
      <Shown value={day ?? task.deadlineText} absent={recurring} />
      {work.provisional ? (
        <span className="provisional-mark" title="Năm được tính qua chưa có bảng ngày nghỉ">
          tạm tính
        </span>
      ) : null}
      {deadlineNotes(data).map((words) => (
        <Note key={words}>{words}</Note>
      ))}
    </>
  );
}

/** The first deadline and how the task stands to it, where it was extended. */
function FirstDeadline({ data }: { readonly data: TaskData }) {
  const { task, work } = data;
  if (work.extensions.length === 0 || work.firstDeadline === null) return null;
  const late = work.against.daysLate;
  return (
    <Fact label="Hạn ban đầu">
      {formatDate(work.firstDeadline)}
      <Note>
        {`Theo hạn ban đầu: ${taskTermLabel(work.against.term).toLowerCase()}${late > 0 ? ` ${formatNumber(late)} ngày` : ''}.`}
      </Note>
      <Note>
        Theo hạn đã gia hạn: <TermBadge term={task.term} daysLate={task.daysLate} />
      </Note>
    </Fact>
  );
}

function Completion({ data }: { readonly data: TaskData }) {
  const { work, doneOn } = data;
  return (
    <>
      <Shown value={dayOrNull(doneOn)} absent="chưa hoàn thành" />
      {work.reportedDone === null ? null : (
        <Note>Cơ quan báo xong ngày {formatDate(work.reportedDone)}, chờ xác nhận.</Note>
      )}
      {work.confirmedOn === null ? null : <Note>Xác nhận ngày {formatDate(work.confirmedOn)}.</Note>}
    </>
  );
}
