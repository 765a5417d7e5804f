import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FigureMapping } from '../../../../shared/domain/figure-files/index.ts';
import { complain } from '../../../api/complain.ts';
import { headsOf, useMappings, useRemoveMapping, useSaveMapping } from './calls.ts';
import type { ChangeWork, FileWork } from './work.ts';

interface SavedMappingsProps {
  readonly work: FileWork;
  readonly change: ChangeWork;
}

/** A mapping for as many columns as the file has. */
function fitted(mapping: FigureMapping, { opened }: FileWork): FigureMapping {
  return {
    ...mapping,
    columns: opened.mapping.columns.map((_column, at) => mapping.columns[at] ?? { use: 'skip' }),
  };
}

/** Ways to read a file under names, shared by everybody of the database: taken up, saved, taken away. */
export function SavedMappings({ work, change }: SavedMappingsProps) {
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState(work.opened.savedAs ?? '');
  const saved = useMappings();
  const save = useSaveMapping();
  const remove = useRemoveMapping();
  const rows = saved.data?.rows ?? [];
  const typed = name.trim().normalize('NFC');
  return (
    <Popover position="bottom-end" width={340} trapFocus opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Button variant="default" onClick={() => setOpened(!opened)}>
          Cách đọc đã lưu
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className="saved-views" aria-label="Cách đọc đã lưu">
          {rows.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="saved-view"
                onClick={() => {
                  change.map(fitted(one.mapping, work));
                  setOpened(false);
                }}
              >
                {one.name}
              </button>
              <ActionIcon
                variant="default"
                aria-label={`Xóa ${one.name}`}
                onClick={() => remove.mutate(one.id, { onError: complain })}
              >
                ×
              </ActionIcon>
            </li>
          ))}
        </ul>
        {rows.length === 0 ? <p className="form-hint">Chưa lưu cách đọc nào.</p> : null}
        <form
          className="save-view"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed === '') return;
            const heads = [...headsOf(work, work.mapping)];
            save.mutate(
              { name: typed, heads, mapping: work.mapping },
              { onSuccess: () => setOpened(false), onError: complain },
            );
          }}
        >
          <TextInput
            label="Lưu cách đọc này với tên"
            value={name}
            maxLength={100}
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
