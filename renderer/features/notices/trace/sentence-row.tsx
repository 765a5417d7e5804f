import { Button } from '@mantine/core';
import type { ReplyOf } from '../../../../shared/contract/index.ts';
import { complain } from '../../../api/complain.ts';
import { links, navigate } from '../../../ui/router.ts';
import { TaskLine } from '../../../ui/task-line.tsx';
import { useAssignSentence, useSettleSentence } from '../mutations.ts';

interface SentenceRowProps {
  readonly noticeId: number;
  readonly paragraphId: number;
  readonly mark: string;
  readonly sentence: ReplyOf<'notices.trace'>['conclusions'][number]['paragraphs'][number]['sentences'][number];
}

/** A sentence with its tasks; one without any says so, with the two ways to settle it. */
export function SentenceRow({ noticeId, paragraphId, mark, sentence }: SentenceRowProps) {
  const { start, end, words, tasks, unassigned, leadsIn } = sentence;
  const isSettled = tasks.length > 0 || unassigned || leadsIn;
  const place = { paragraphId, start, end };
  return (
    <li className={isSettled ? 'trace-row' : 'trace-row trace-open'}>
      <a
        className="trace-words"
        href={links.at(links.notice(noticeId), `conclusion_paragraph-${paragraphId}`)}
        title="Xem trong thông báo"
      >
        {mark === '' ? '' : `${mark} `}
        {words}
      </a>
      <div>
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} wordless />
        ))}
        {tasks.length > 0 || leadsIn ? null : <Untasked place={place} unassigned={unassigned} />}
      </div>
    </li>
  );
}

interface UntaskedProps {
  readonly place: { readonly paragraphId: number; readonly start: number; readonly end: number };
  readonly unassigned: boolean;
}

function Untasked({ place, unassigned }: UntaskedProps) {
  const assign = useAssignSentence();
  const settle = useSettleSentence();
  const make = () =>
    assign.mutate(place, { onSuccess: ({ id }) => navigate(links.taskEdit(id)), onError: complain });
  const setSettled = (settled: boolean) => settle.mutate({ ...place, settled }, { onError: complain });
  return (
    <span className="actions">
      <span className={unassigned ? 'absent' : 'trace-missing'}>
        {unassigned ? 'không giao việc' : 'chưa có nhiệm vụ'}
      </span>
      <Button size="compact-xs" variant="default" loading={assign.isPending} onClick={make}>
        Tạo nhiệm vụ
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        loading={settle.isPending}
        onClick={() => setSettled(!unassigned)}
      >
        {unassigned ? 'Bỏ dấu “không giao việc”' : 'Không giao việc'}
      </Button>
    </span>
  );
}
