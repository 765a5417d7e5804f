import { Button, Select } from '@mantine/core';
import { taskStateLabel, taskStates } from '../../../shared/domain/tasks/index.ts';
import { DateField } from '../../ui/date-field.tsx';
import type { TaskRow } from '../../ui/task-line.tsx';
import type { StateChange } from './mutations.ts';

interface TaskStateFormProps {
  readonly task: TaskRow;
  readonly doneOn: string | null;
  readonly asOf: string;
  readonly saving: boolean;
  readonly onChange: (next: StateChange) => void;
}

const choices = taskStates.map((state) => ({ value: state, label: taskStateLabel(state) }));

/** Changes where the work on a task stands; "Hoàn thành" is the one next step. */
export function TaskStateForm({ task, doneOn, asOf, saving, onChange }: TaskStateFormProps) {
  const done = task.state === 'done';
  const set = (state: string | null) => {
    const next = taskStates.find((known) => known === state);
    if (next === undefined || next === task.state) return;
    onChange({ id: task.id, state: next, doneOn: next === 'done' ? asOf : null });
  };
  return (
    <>
      <Select
        className="state-select"
        aria-label="Trạng thái"
        data={choices}
        value={task.state}
        allowDeselect={false}
        disabled={saving}
        onChange={set}
      />
      {done ? (
        <DateField
          label="Ngày hoàn thành"
          bare
          required
          value={doneOn}
          today={asOf}
          onChange={(day) => onChange({ id: task.id, state: 'done', doneOn: day })}
        />
      ) : (
        <Button loading={saving} onClick={() => set('done')}>
          Ghi nhận hoàn thành
        </Button>
      )}
    </>
  );
}
