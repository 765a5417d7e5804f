import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import type { ReplyOf } from '../../../../shared/contract/index.ts';
import {
  groupingLabel,
  quickFilterLabel,
  type RegisterView,
  registerGroupings,
  wholeRegister,
} from '../../../../shared/domain/task-register/index.ts';
import { formatNumber } from '../../../../shared/format/index.ts';
import { DataRows, type ListItem } from '../../../ui/data-rows.tsx';
import { FilterChips } from '../../../ui/filter-chips.tsx';
import { ListHead } from '../../../ui/list-head.tsx';
import { links } from '../../../ui/router.ts';
import { EmptyState } from '../../../ui/states.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { columnsOf, sortOf } from './columns.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { type Group, layoutOf } from './layout.ts';
import { useChoices, useWindowRows } from './queries.ts';
import type { RegisterRow } from './row.ts';
import { SavedViews } from './saved-views.tsx';
import { useSelection } from './selection.ts';
import { TotalsLine } from './totals-line.tsx';
import { changeRegister } from './view-store.ts';

type Totals = ReplyOf<'tasks.totals'>;

interface RegisterListProps {
  readonly asOf: string;
  readonly view: RegisterView;
  readonly totals: Totals;
  readonly selectedId: number | null;
}

const typingPauseMs = 150;

/** The register as it stands under what has been typed so far, a moment after the last key. */
export function useSettledView(view: RegisterView): RegisterView {
  const [text] = useDebouncedValue(view.filter.text, typingPauseMs);
  return useMemo(() => ({ ...view, filter: { ...view.filter, text } }), [view, text]);
}

const allOf = ({ quick }: Totals): number => quick.find(({ name }) => name === 'all')?.count ?? 0;

function RegisterHead({ asOf, view, totals }: Omit<RegisterListProps, 'selectedId'>) {
  const { filter, grouping } = view;
  const choices = useChoices(asOf);
  return (
    <>
      <ListHead
        title="Nhiệm vụ"
        shown={totals.total}
        total={allOf(totals)}
        query={filter.text}
        onQuery={(text) => changeRegister({ filter: { ...filter, text } })}
      >
        <FilterPanel
          filter={filter}
          choices={choices.data}
          onChange={(next) => changeRegister({ filter: next })}
        />
        <SavedViews view={view} />
        <Select
          className="group-select"
          aria-label="Nhóm theo"
          placeholder="Không nhóm"
          clearable
          clearButtonProps={{ 'aria-label': 'Bỏ nhóm' }}
          data={registerGroupings.map((value) => ({ value, label: groupingLabel(value) }))}
          value={grouping}
          onChange={(next) =>
            changeRegister({
              grouping: registerGroupings.find((known) => known === next) ?? null,
              collapsed: [],
            })
          }
        />
        <ColumnMenu view={view} />
        <Button component="a" variant="default" href={links.newTask} title="Ctrl+N">
          Nhiệm vụ mới
        </Button>
        <Button className="list-extra" component="a" variant="default" href={links.deadlines}>
          Lịch thời hạn
        </Button>
        <Button className="list-extra" component="a" variant="default" href={links.taskBoard}>
          Bảng theo dõi
        </Button>
        <Button className="list-extra" component="a" variant="default" href={links.taskRegister}>
          Sổ theo dõi
        </Button>
        <Button className="list-extra" component="a" variant="default" href={links.giveForms}>
          Gửi, nhận phiếu
        </Button>
      </ListHead>
      <FilterChips
        label="Lọc theo tiến độ"
        value={filter.quick}
        onChange={(quick) => changeRegister({ filter: { ...filter, quick } })}
        choices={totals.quick.map(({ name, count }) => ({
          value: name,
          name: quickFilterLabel(name),
          count,
        }))}
      />
    </>
  );
}

function GroupTitle({ group }: { readonly group: Group }) {
  return (
    <>
      {group.title} <span className="count">{formatNumber(group.count)}</span>
      {group.late === 0 ? null : (
        <span className="term term-late"> ▲ quá hạn {formatNumber(group.late)}</span>
      )}
    </>
  );
}

/** Opens a closed group of the register and closes an open one. */
function toggleGroup({ collapsed }: RegisterView, key: string): void {
  changeRegister({
    collapsed: collapsed.includes(key) ? collapsed.filter((one) => one !== key) : [...collapsed, key],
  });
}

function sortBy({ sort }: RegisterView, column: string): void {
  const by = Object.entries(sortOf).find(([id]) => id === column)?.[1];
  if (by) changeRegister({ sort: { by, desc: sort.by === by && !sort.desc } });
}

function columnSorted({ sort }: RegisterView): { readonly column: string; readonly desc: boolean } | null {
  const column = Object.entries(sortOf).find(([, by]) => by === sort.by)?.[0];
  return column === undefined ? null : { column, desc: sort.desc };
}

function RegisterRows({ asOf, view, totals, selectedId }: RegisterListProps) {
  const [shown, setShown] = useState({ from: 0, to: 40 });
  const onView = useCallback((from: number, to: number) => setShown({ from, to }), []);
  const layout = useMemo(
    () => layoutOf(totals.total, view.grouping === null ? null : totals.groups, new Set(view.collapsed)),
    [totals, view.grouping, view.collapsed],
  );
  const rows = useWindowRows(asOf, view, layout, shown);
  const { selection, ids, clear } = useSelection(asOf, view, layout, rows);
  const columns = useMemo(() => columnsOf(view), [view]);
  const itemAt = (line: number): ListItem<RegisterRow> => {
    const group = layout.headAt(line);
    if (group) {
      return {
        kind: 'group',
        key: `group ${group.key}`,
        title: <GroupTitle group={group} />,
        open: !view.collapsed.includes(group.key),
        onToggle: () => toggleGroup(view, group.key),
      };
    }
    const row = rows.get(line);
    return row ? { kind: 'row', key: `${line} ${row.id}`, row } : { kind: 'pending', key: `pending ${line}` };
  };
  const chosen = selectedId === null ? -1 : ([...rows].find(([, row]) => row.id === selectedId)?.[0] ?? -1);
  return (
    <>
      {ids.size === 0 ? null : <BulkBar ids={ids} asOf={asOf} onClear={clear} />}
      <DataRows
        label="Danh sách nhiệm vụ"
        columns={columns}
        linkColumn="content"
        count={layout.count}
        itemAt={itemAt}
        chosen={chosen}
        selectedId={selectedId}
        sort={columnSorted(view)}
        onSort={(column) => sortBy(view, column)}
        onResize={(id, width) =>
          changeRegister({
            columns: view.columns.map((column) => (column.id === id ? { ...column, width } : column)),
          })
        }
        href={(row) => links.task(row.id)}
        tip={(row) => row.content}
        selection={selection}
        onView={onView}
      />
    </>
  );
}

const isWhole = ({ filter }: RegisterView): boolean =>
  JSON.stringify(filter) === JSON.stringify(wholeRegister);

/** All tasks: who owes what by when; what is seen is what is printed. */
export function RegisterList(props: RegisterListProps & { readonly typed: RegisterView }) {
  const { asOf, view, typed, totals } = props;
  if (isWhole(view) && totals.total === 0) {
    return (
      <EmptyState
        title="Chưa có nhiệm vụ nào"
        hint="Nhiệm vụ được ghi từ kết luận khi nhập một thông báo, hoặc ghi riêng theo văn bản giao việc."
        action={{ label: 'Nhập thông báo', href: links.importNotice }}
        aside={
          <Button component="a" href={links.newTask}>
            Nhiệm vụ mới
          </Button>
        }
      />
    );
  }
  return (
    <>
      <RegisterHead asOf={asOf} view={typed} totals={totals} />
      {totals.total === 0 ? (
        <p className="list-empty">Không có nhiệm vụ nào khớp. Bớt điều kiện lọc.</p>
      ) : null}
      <RegisterRows key={`${view.grouping} ${JSON.stringify(view.filter)}`} {...props} />
      <TotalsLine totals={totals} />
    </>
  );
}
