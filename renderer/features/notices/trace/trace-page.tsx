import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReplyOf } from '../../../../shared/contract/index.ts';
import { formatDate } from '../../../../shared/format/index.ts';
import { useAsOf } from '../../../api/as-of.tsx';
import { errorSentence } from '../../../api/bridge.ts';
import { Absent } from '../../../ui/absent.tsx';
import { FilterChips } from '../../../ui/filter-chips.tsx';
import { printSeen } from '../../../ui/print-action.ts';
import { links } from '../../../ui/router.ts';
import { Section } from '../../../ui/section.tsx';
import { ErrorNote, Loading, SampleMark } from '../../../ui/states.tsx';
import { TaskLine } from '../../../ui/task-line.tsx';
import { useTrace } from '../queries.ts';
import { SentenceRow } from './sentence-row.tsx';
import './trace.css';

type Trace = ReplyOf<'notices.trace'>;
type Sentence = Trace['conclusions'][number]['paragraphs'][number]['sentences'][number];
type Filter = 'all' | 'open' | 'assigned' | 'settled';

/** What became of every sentence of a notice. */
export function TracePage({ id }: { readonly id: number }) {
  const { asOf } = useAsOf();
  const trace = useTrace(id, asOf);
  if (trace.isPending) return <Loading />;
  if (trace.isError) {
    return <ErrorNote message={errorSentence(trace.error)} onRetry={() => trace.refetch()} />;
  }
  return <TraceView trace={trace.data} asOf={asOf} />;
}

function kindOf({ tasks, unassigned, leadsIn }: Sentence): Exclude<Filter, 'all'> | 'lead-in' {
  if (leadsIn) return 'lead-in';
  if (tasks.length > 0) return 'assigned';
  return unassigned ? 'settled' : 'open';
}

const filters = [
  ['all', 'Mọi câu'],
  ['open', 'Chưa có nhiệm vụ'],
  ['assigned', 'Đã giao'],
  ['settled', 'Không giao việc'],
] as const;

function TraceView({ trace, asOf }: { readonly trace: Trace; readonly asOf: string }) {
  const [filter, setFilter] = useState<Filter>('all');
  const { notice, conclusions, others } = trace;
  const kinds = conclusions.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(kindOf)),
  );
  const shows = (sentence: Sentence) => filter === 'all' || kindOf(sentence) === filter;
  return (
    <article className="page trace-page">
      <div className="page-head">
        <h1 className="long-title">
          {notice.isSample ? <SampleMark /> : null} Theo dõi từng câu: thông báo{' '}
          <a href={links.notice(notice.id)}>{notice.number ?? notice.title ?? 'chưa cấp số'}</a>
          <span className="page-title-note">Tính đến ngày {formatDate(asOf)}</span>
        </h1>
        <Button variant="default" title="Ctrl+P" onClick={printSeen}>
          In
        </Button>
      </div>
      <FilterChips
        label="Lọc câu"
        value={filter}
        onChange={setFilter}
        choices={filters.map(([value, name]) => ({
          ...{ value, name },
          count: value === 'all' ? kinds.length : kinds.filter((kind) => kind === value).length,
        }))}
      />
      {kinds.length === 0 ? <Absent words="Thông báo không có mục kết luận." /> : null}
      {conclusions.map((conclusion) => {
        const rows = conclusion.paragraphs.flatMap(({ id, mark, sentences }) =>
          sentences
            .filter(shows)
            .map((sentence) => ({ paragraphId: id, sentence, mark: sentence.start === 0 ? mark : '' })),
        );
        if (rows.length === 0) return null;
        return (
          <Section key={conclusion.id} title={`Kết luận ${conclusion.n}`}>
            <ul className="trace-rows">
              {rows.map(({ paragraphId, sentence, mark }) => (
                <SentenceRow
                  key={`${paragraphId} ${sentence.start}`}
                  noticeId={notice.id}
                  paragraphId={paragraphId}
                  sentence={sentence}
                  mark={mark}
                />
              ))}
            </ul>
          </Section>
        );
      })}
      {others.length === 0 || filter === 'open' || filter === 'settled' ? null : (
        <Section title="Nhiệm vụ khác của thông báo">
          {others.map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </Section>
      )}
    </article>
  );
}
