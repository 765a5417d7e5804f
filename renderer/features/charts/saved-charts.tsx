import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { useRecorded } from '../../api/recorded.ts';
import type { ChartWish } from './choice.ts';
import { useChartViews } from './queries.ts';

interface SavedChartsProps {
  readonly wish: ChartWish;
  readonly onOpen: (wish: ChartWish) => void;
}

/** Charts under names, shared by everybody of the database: opened, saved, taken away. */
export function SavedCharts({ wish, onOpen }: SavedChartsProps) {
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const rows = useChartViews().data?.rows ?? [];
  const save = useRecorded(
    (request: ParsedRequestOf<'charts.saveView'>) => call('charts.saveView', request),
    'Đã lưu biểu đồ.',
  );
  const remove = useRecorded((id: number) => call('views.remove', { id }), 'Đã xóa biểu đồ đã lưu.');
  const typed = name.trim().normalize('NFC');
  return (
    <Popover position="bottom-end" width={320} trapFocus opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Button variant="default" onClick={() => setOpened(!opened)}>
          Biểu đồ đã lưu
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className="saved-charts" aria-label="Biểu đồ đã lưu">
          {rows.map((row) => (
            <li key={row.id}>
              <button
                type="button"
                className="cell-link"
                onClick={() => {
                  onOpen(row.view);
                  setOpened(false);
                }}
              >
                {row.name}
              </button>
              <ActionIcon
                variant="default"
                aria-label={`Xóa ${row.name}`}
                onClick={() => remove.mutate(row.id, { onError: complain })}
              >
                ×
              </ActionIcon>
            </li>
          ))}
        </ul>
        {rows.length === 0 ? <p className="form-hint">Chưa lưu biểu đồ nào.</p> : null}
        <form
          className="save-chart"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed === '') return;
            save.mutate({ name: typed, view: wish }, { onSuccess: () => setName(''), onError: complain });
          }}
        >
          <TextInput
            label="Lưu biểu đồ này với tên"
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={typed === ''} loading={save.isPending}>
            {rows.some((row) => row.name === typed) ? 'Lưu đè' : 'Lưu'}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
