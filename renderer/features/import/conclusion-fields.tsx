import { Textarea } from '@mantine/core';
import { memo } from 'react';
import type { ConclusionReading, Span, TaskReading } from '../../../shared/domain/notices/reading.ts';
import { Absent } from '../../ui/absent.tsx';
import { Lazy } from '../../ui/lazy.tsx';
import type { Correction } from './corrections.ts';
import { Part, SmallButton } from './fields.tsx';

interface ConclusionFieldsProps {
  readonly conclusions: readonly ConclusionReading[];
  readonly tasks: readonly TaskReading[];
  readonly lit: string | null;
  readonly onCorrect: (correction: Correction) => void;
}

/** How many tasks came out of a paragraph. */
function taskCount(tasks: readonly TaskReading[], span: Span | undefined): number {
  if (!span) return 0;
  return tasks.filter((task) => task.span.start < span.end && task.span.end > span.start).length;
}

/** The conclusions in their paragraphs; one that gave no task can be made one. */
export function ConclusionFields({ conclusions, tasks, lit, onCorrect }: ConclusionFieldsProps) {
  if (conclusions.length === 0) return <Absent words="Không nhận ra kết luận nào trong văn bản." />;
  return conclusions.map((conclusion, index) =>
    conclusion.paragraphs.map((text, paragraph) => {
      const name = `conclusion:${index}:${paragraph}`;
      return (
        <ConclusionField
          key={name}
          name={name}
          number={conclusion.n}
          index={index}
          paragraph={paragraph}
          text={text}
          count={taskCount(tasks, conclusion.spans[paragraph])}
          lit={lit === name ? lit : null}
          onCorrect={onCorrect}
        />
      );
    }),
  );
}

interface ConclusionFieldProps {
  readonly name: string;
  readonly number: string;
  readonly index: number;
  readonly paragraph: number;
  readonly text: string;
  readonly count: number;
  readonly lit: string | null;
  readonly onCorrect: (correction: Correction) => void;
}

const ConclusionField = memo(function ConclusionField(props: ConclusionFieldProps) {
  const { name, number, index, paragraph, text, count, lit, onCorrect } = props;
  return (
    <Part part={name} lit={lit} wide>
      <Lazy height={56}>
        <div className="conclusion-field">
          <strong>{paragraph === 0 ? number : ''}</strong>
          <Textarea
            aria-label={`Kết luận ${number}, đoạn ${paragraph + 1}`}
            value={text}
            classNames={{ input: 'growing' }}
            onChange={(event) =>
              onCorrect({ kind: 'conclusion', index, paragraph, text: event.currentTarget.value })
            }
          />
          {count > 0 ? (
            <span className="count">{count} nhiệm vụ</span>
          ) : (
            <SmallButton onClick={() => onCorrect({ kind: 'add-task', conclusion: index, paragraph })}>
              Thêm nhiệm vụ
            </SmallButton>
          )}
        </div>
      </Lazy>
    </Part>
  );
});
