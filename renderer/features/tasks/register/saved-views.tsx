import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ParsedRequestOf, ReplyOf } from '../../../../shared/contract/index.ts';
import type { RegisterView } from '../../../../shared/domain/task-register/index.ts';
import { call } from '../../../api/bridge.ts';
import { complain } from '../../../api/complain.ts';
import { useRecorded } from '../../../api/recorded.ts';
import { useSavedViews } from './queries.ts';
import { changeRegister } from './view-store.ts';

type Saved = ReplyOf<'views.list'>['rows'][number];

function SavedLine({ saved, onOpen }: { readonly saved: Saved; readonly onOpen: () => void }) {
  const [name, setName] = useState<string | null>(null);
  const rename = useRecorded(
    (request: ParsedRequestOf<'views.rename'>) => call('views.rename', request),
    'Đã đổi tên bộ lọc.',
  );
  const remove = useRecorded((id: number) => call('views.remove', { id }), `Đã xóa bộ lọc “${saved.name}”.`);
  const keep = () => {
    if (name === null || name.trim() === '' || name === saved.name) return setName(null);
    rename.mutate({ id: saved.id, name }, { onSuccess: () => setName(null), onError: complain });
  };
  return (
    <li>
      {name === null ? (
        <button type="button" className="saved-view" onClick={onOpen}>
          {saved.name}
        </button>
      ) : (
        <TextInput
          aria-label={`Tên mới của ${saved.name}`}
          value={name}
          autoFocus
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
          }}
          onBlur={keep}
        />
      )}
      <ActionIcon variant="default" aria-label={`Đổi tên ${saved.name}`} onClick={() => setName(saved.name)}>
        ✎
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={`Xóa ${saved.name}`}
        onClick={() => remove.mutate(saved.id, { onError: complain })}
      >
        ×
      </ActionIcon>
    </li>
  );
}

/** Views of the register under names, shared by everybody of the database: opened, saved, renamed, taken away. */
export function SavedViews({ view }: { readonly view: RegisterView }) {
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const saved = useSavedViews();
  const save = useRecorded(
    (request: ParsedRequestOf<'views.save'>) => call('views.save', request),
    'Đã lưu bộ lọc.',
  );
  const rows = saved.data?.rows ?? [];
  const typed = name.trim().normalize('NFC');
  return (
    <Popover position="bottom-end" width={320} trapFocus opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Button variant="default" onClick={() => setOpened(!opened)}>
          Bộ lọc đã lưu
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className="saved-views" aria-label="Bộ lọc đã lưu">
          {rows.map((one) => (
            <SavedLine
              key={one.id}
              saved={one}
              onOpen={() => {
                changeRegister(one.view);
                setOpened(false);
              }}
            />
          ))}
        </ul>
        {rows.length === 0 ? <p className="form-hint">Chưa lưu bộ lọc nào.</p> : null}
        <form
          className="save-view"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed === '') return;
            save.mutate({ name: typed, view }, { onSuccess: () => setName(''), onError: complain });
          }}
        >
          <TextInput
            label="Lưu cách xem này với tên"
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={typed === ''} loading={save.isPending}>
            {rows.some((one) => one.name === typed) ? 'Lưu đè' : 'Lưu'}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
