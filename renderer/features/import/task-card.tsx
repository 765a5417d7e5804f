import { Textarea } from '@mantine/core';
import { memo, useRef } from 'react';
import type { TaskReading } from '../../../shared/domain/notices/reading.ts';
import { Lazy } from '../../ui/lazy.tsx';
import type { Correction } from './corrections.ts';
import { DeadlineFields } from './deadline-fields.tsx';
import { NamesField, Part, SmallButton } from './fields.tsx';

interface TaskCardProps {
  readonly task: TaskReading;
  readonly index: number;
  readonly isLast: boolean;
  readonly lit: string | null;
  readonly today: string;
  readonly agencies: readonly string[];
  readonly areas: readonly string[];
  readonly onCorrect: (correction: Correction) => void;
}

/** One task of the reading, every part of it open to correction. */
export const TaskCard = memo(function TaskCard(props: TaskCardProps) {
  const { task, index, isLast, lit, today, agencies, areas, onCorrect } = props;
  const words = useRef<HTMLTextAreaElement>(null);
  const part = `task:${index}`;
  const patch = (changes: Partial<TaskReading>) => onCorrect({ kind: 'task', index, patch: changes });
  const split = () => {
    const at = words.current?.selectionStart ?? 0;
    onCorrect({ kind: 'split-task', index, at });
  };
  return (
    <Part part={part} lit={lit} wide>
      <Lazy height={480}>
        <fieldset className="task-card">
          <legend className="hidden-label">Nhiệm vụ {index + 1}</legend>
          <div className="task-card-head">
            <strong>Nhiệm vụ {index + 1}</strong>
            <span className="count">{task.n === null ? 'không thuộc mục nào' : `mục ${task.n}`}</span>
            <span className="status-push" />
            <SmallButton title="Đặt con trỏ vào chỗ muốn tách trong nội dung" onClick={split}>
              Tách tại con trỏ
            </SmallButton>
            <SmallButton
              title="Ghép với nhiệm vụ sau"
              disabled={isLast}
              onClick={() => onCorrect({ kind: 'join-task', index })}
            >
              Ghép việc sau
            </SmallButton>
            <SmallButton onClick={() => onCorrect({ kind: 'remove-task', index })}>Bỏ</SmallButton>
          </div>
          <div className="field-grid">
            <Part part={part} lit={null} wide>
              <Textarea
                ref={words}
                label="Nội dung"
                value={task.text}
                error={task.text.trim() === '' ? 'Ghi nội dung nhiệm vụ, hoặc bỏ nhiệm vụ này.' : null}
                classNames={{ input: 'growing' }}
                onChange={(event) => patch({ text: event.currentTarget.value })}
              />
            </Part>
            <NamesField
              part={`${part}:lead`}
              lit={lit}
              label="Chủ trì"
              value={task.lead}
              known={agencies}
              absent="chưa rõ chủ trì"
              onChange={(lead) => patch({ lead })}
            />
            <NamesField
              part={`${part}:coordinate`}
              lit={lit}
              label="Phối hợp"
              value={task.coordinate}
              known={agencies}
              absent="không có"
              onChange={(coordinate) => patch({ coordinate })}
            />
            <DeadlineFields task={task} part={`${part}:deadline`} lit={lit} today={today} onPatch={patch} />
            <NamesField
              part={`${part}:refs`}
              lit={lit}
              label="Văn bản viện dẫn"
              value={task.refs}
              known={[]}
              absent="không có"
              onChange={(refs) => patch({ refs })}
            />
            <NamesField
              part={`${part}:areas`}
              lit={lit}
              label="Địa bàn"
              value={task.areas}
              known={areas}
              absent="không nêu"
              onChange={(changed) => patch({ areas: changed })}
            />
          </div>
        </fieldset>
      </Lazy>
    </Part>
  );
});
