import { Button } from '@mantine/core';
import { type Dispatch, memo, useMemo } from 'react';
import {
  type Draft,
  type DraftTask,
  type EditingAction,
  hasProposal,
  type TaskWords,
  tasksOfDraft,
} from '../../../shared/domain/drafts/index.ts';
import { formatDate, formatNumber } from '../../../shared/format/index.ts';
import { keyed } from '../../ui/keyed.ts';
import { placeCaret } from './places.ts';
import type { Deadlines } from './proposals.ts';

interface TasksPaneProps {
  readonly blocks: Draft['blocks'];
  readonly deadlines: Deadlines;
  readonly dispatch: Dispatch<EditingAction>;
}

/** The tasks that the draft makes, as it is typed; none of them is anyone's before the issue. */
export const TasksPane = memo(function TasksPane({ blocks, deadlines, dispatch }: TasksPaneProps) {
  const tasks = useMemo(() => tasksOfDraft(blocks), [blocks]);
  const taken = tasks.filter(({ state }) => state === 'yes').length;
  const proposals = blocks.some(hasProposal);
  return (
    <section className="draft-tasks" aria-label="Nhiệm vụ của dự thảo">
      <div className="section-head">
        <h2>Nhiệm vụ</h2>
        <output className="count">
          {formatNumber(taken)} đã nhận
          {tasks.length > taken ? `, ${formatNumber(tasks.length - taken)} đề xuất` : ''}
        </output>
      </div>
      <p className="pane-note">Chỉ vào sổ theo dõi khi ban hành; dự thảo chưa giao việc cho ai.</p>
      {proposals ? (
        <Button variant="default" onClick={() => dispatch({ kind: 'accept-all' })}>
          Nhận tất cả đề xuất
        </Button>
      ) : null}
      {tasks.length === 0 ? (
        <p className="absent">Chưa có nhiệm vụ. Gõ kết luận, hoặc chọn chữ rồi đánh dấu cơ quan chủ trì.</p>
      ) : null}
      <ol className="draft-task-list">
        {tasks.map((task) => (
          <TaskItem key={task.block} task={task} deadlines={deadlines} dispatch={dispatch} />
        ))}
      </ol>
    </section>
  );
});

function TaskItem(props: Omit<TasksPaneProps, 'blocks'> & { readonly task: DraftTask }) {
  const { task, deadlines, dispatch } = props;
  const dayOf = (words: string): string => {
    const day = deadlines.get(words);
    return day ? `${words} (${formatDate(day)})` : words;
  };
  const proposed = task.state === 'proposed';
  return (
    <li className={proposed ? 'draft-task draft-task-proposed' : 'draft-task'}>
      <button
        type="button"
        className="draft-task-text"
        onClick={() => placeCaret({ block: task.block, offset: 0 })}
      >
        <span className="draft-task-place">{task.place === '' ? '–' : task.place}</span>
        <span>{task.text}</span>
      </button>
      <dl>
        <Part name="Chủ trì" words={task.lead} absent="chưa rõ" />
        {task.coordinate.length === 0 ? null : <Part name="Phối hợp" words={task.coordinate} absent="" />}
        <Part name="Thời hạn" words={task.deadline} absent="không thời hạn" shown={dayOf} />
        {task.references.length === 0 ? null : <Part name="Văn bản" words={task.references} absent="" />}
      </dl>
      {proposed ? (
        <div className="draft-task-choice">
          <span>Đề xuất</span>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => dispatch({ kind: 'accept', block: task.block, offset: null })}
          >
            Nhận
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => dispatch({ kind: 'dismiss', block: task.block, offset: null })}
          >
            Bỏ
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function Part(props: {
  readonly name: string;
  readonly words: readonly TaskWords[];
  readonly absent: string;
  readonly shown?: (words: string) => string;
}) {
  const { name, words, absent, shown = (text) => text } = props;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {words.length === 0 ? <span className="absent">{absent}</span> : null}
        {keyed(words, (one) => one.words).map(({ key, item, index }) => (
          <span key={key} className={item.proposed ? 'proposed-words' : undefined}>
            {index > 0 ? '; ' : ''}
            {shown(item.words)}
          </span>
        ))}
      </dd>
    </div>
  );
}
