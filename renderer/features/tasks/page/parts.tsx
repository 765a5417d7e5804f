import { Button } from '@mantine/core';
import { useState } from 'react';
import { taskStateLabel } from '../../../../shared/domain/tasks/index.ts';
import { formatNumber } from '../../../../shared/format/index.ts';
import { Shown } from '../../../ui/absent.tsx';
import { dayOrNull } from '../../../ui/formats.ts';
import { links } from '../../../ui/router.ts';
import { Section } from '../../../ui/section.tsx';
import { TermBadge } from '../../../ui/term-badge.tsx';
import type { TaskData } from '../task-data.ts';
import { ExpandForm } from './expand-form.tsx';
import { UnfoldForm } from './unfold-form.tsx';

type Part = TaskData['work']['parts'][number];
type Opened = 'expand' | 'unfold' | null;

function canExpand({ task, work }: TaskData): boolean {
  const isOpen = task.state === 'not-started' || task.state === 'in-progress';
  return work.isCollective && work.part === null && isOpen && !work.parts.some(({ part }) => part === 'unit');
}

/** The parts of a head with how each stands; what is collective is expanded here, what recurs laid out further. */
export function Parts({ data, asOf }: { readonly data: TaskData; readonly asOf: string }) {
  const [opened, setOpened] = useState<Opened>(null);
  const { work } = data;
  const expands = canExpand(data);
  const unfolds = work.kind === 'recurring' && work.part !== 'occurrence' && !work.binned;
  if (work.parts.length === 0 && !expands && !unfolds) return null;
  const close = () => setOpened(null);
  const units = work.parts.filter(({ part }) => part === 'unit').length;
  const title = units > 0 ? 'Từng đơn vị' : work.parts.length > 0 || unfolds ? 'Từng kỳ' : 'Từng đơn vị';
  return (
    <Section
      title={title}
      aside={
        <span className="actions">
          {expands ? (
            <Button variant="default" size="compact-xs" onClick={() => setOpened('expand')}>
              Tách cho từng đơn vị
            </Button>
          ) : null}
          {unfolds ? (
            <Button variant="default" size="compact-xs" onClick={() => setOpened('unfold')}>
              Mở các kỳ đến ngày
            </Button>
          ) : null}
        </span>
      }
    >
      {opened === 'expand' ? <ExpandForm id={data.task.id} onClose={close} /> : null}
      {opened === 'unfold' ? <UnfoldForm id={data.task.id} asOf={asOf} onClose={close} /> : null}
      {work.parts.length === 0 ? (
        <p className="form-hint">
          {expands
            ? 'Cơ quan chủ trì là một nhóm đơn vị. Tách ra để theo dõi từng đơn vị.'
            : 'Chưa có kỳ nào được mở.'}
        </p>
      ) : (
        <PartTable parts={work.parts} />
      )}
    </Section>
  );
}

function PartTable({ parts }: { readonly parts: readonly Part[] }) {
  const late = parts.filter(({ term }) => term === 'late').length;
  const done = parts.filter(({ state }) => state === 'done').length;
  return (
    <table className="plain-table">
      <caption className="part-count">
        {formatNumber(parts.length)} phần, {formatNumber(done)} hoàn thành, {formatNumber(late)} quá hạn
      </caption>
      <thead>
        <tr>
          <th>Chủ trì</th>
          <th>Thời hạn</th>
          <th>Tiến độ</th>
          <th>Tình trạng</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.id}>
            <td>
              <a href={links.task(part.id)}>
                <Shown value={part.lead.join(', ')} absent="chưa rõ chủ trì" />
                {part.part === 'occurrence' && part.deadline !== null ? (
                  <span className="hidden-label"> kỳ {dayOrNull(part.deadline)}</span>
                ) : null}
              </a>
            </td>
            <td className="number-left">
              <Shown value={dayOrNull(part.deadline)} absent={part.hasParts ? 'định kỳ' : 'không thời hạn'} />
            </td>
            <td>
              <TermBadge term={part.term} daysLate={part.daysLate} />
            </td>
            <td>{taskStateLabel(part.state)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
