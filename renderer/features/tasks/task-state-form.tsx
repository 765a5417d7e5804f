import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { type TaskState, taskStateLabel } from '../../../shared/domain/tasks/index.ts';
import { DateField } from '../../ui/date-field.tsx';

/** A move as the form asks for it. */
export interface AskedMove {
  readonly to: TaskState;
  readonly doneOn: string | null;
  readonly product: string | null;
  readonly reason: string | null;
}

type Way = ReplyOf<'tasks.get'>['work']['ways'][number];

interface TaskStateFormProps {
  readonly state: TaskState;
  readonly ways: readonly Way[];
  readonly doneOn: string | null;
  readonly asOf: string;
  readonly saving: boolean;
  readonly onMove: (move: AskedMove) => void;
}

const plain = { doneOn: null, product: null, reason: null };

/** Moves a task to where it may go; "Hoàn thành" is the one next step. What a move wants said is asked for before it is made. */
export function TaskStateForm({ state, ways, doneOn, asOf, saving, onMove }: TaskStateFormProps) {
  const [asked, setAsked] = useState<Way | null>(null);
  const finish = ways.find(({ to }) => to === 'done');
  const move = ({ to, needs }: Way, said: Partial<AskedMove> = {}) => {
    setAsked(null);
    onMove({ ...plain, to, doneOn: needs.includes('done-day') ? asOf : null, ...said });
  };
  const choose = (way: Way | undefined) => {
    if (way === undefined) return;
    if (way.needs.includes('reason') || way.needs.includes('product')) setAsked(way);
    else move(way);
  };
  const choices = [state, ...ways.map(({ to }) => to)];
  return (
    <>
      <Select
        className="state-select"
        aria-label="Trạng thái"
        data={choices.map((value) => ({ value, label: taskStateLabel(value) }))}
        value={asked?.to ?? state}
        allowDeselect={false}
        disabled={saving}
        onChange={(to) => (to === state ? setAsked(null) : choose(ways.find((way) => way.to === to)))}
      />
      {asked === null ? null : (
        <NeedsForm key={asked.to} way={asked} saving={saving} onSaid={(said) => move(asked, said)} />
      )}
      {state === 'done' && asked === null ? (
        <DateField
          label="Ngày hoàn thành"
          bare
          required
          value={doneOn}
          today={asOf}
          onChange={(day) => onMove({ ...plain, to: 'done', doneOn: day })}
        />
      ) : null}
      {finish && asked === null ? (
        <Button loading={saving} onClick={() => choose(finish)}>
          Ghi nhận hoàn thành
        </Button>
      ) : null}
    </>
  );
}

interface NeedsFormProps {
  readonly way: Way;
  readonly saving: boolean;
  readonly onSaid: (said: Partial<AskedMove>) => void;
}

function NeedsForm({ way, saving, onSaid }: NeedsFormProps) {
  const [words, setWords] = useState('');
  const product = way.needs.includes('product');
  const label = product ? 'Sản phẩm đã có' : 'Lý do';
  return (
    <form
      className="page-state"
      onSubmit={(event) => {
        event.preventDefault();
        onSaid(product ? { product: words } : { reason: words });
      }}
    >
      <TextInput
        aria-label={label}
        placeholder={label}
        required
        data-autofocus
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" loading={saving} disabled={words.trim() === ''}>
        Chuyển sang “{taskStateLabel(way.to)}”
      </Button>
    </form>
  );
}
