import { Button, MultiSelect, Popover, Select } from '@mantine/core';
import type { ReplyOf } from '../../../../shared/contract/index.ts';
import {
  ageBandLabel,
  ageBands,
  groupingLabel,
  type RegisterFilter,
  registerKindLabel,
  wholeRegister,
} from '../../../../shared/domain/task-register/index.ts';
import {
  type TaskTerm,
  taskKinds,
  taskStateLabel,
  taskStates,
  taskTermLabel,
} from '../../../../shared/domain/tasks/index.ts';
import { foldLoose, formatNumber } from '../../../../shared/format/index.ts';

type Choices = ReplyOf<'tasks.choices'>;

interface FilterPanelProps {
  readonly filter: RegisterFilter;
  readonly choices: Choices | undefined;
  readonly onChange: (filter: RegisterFilter) => void;
}

const terms: readonly TaskTerm[] = [
  'late',
  'due-soon',
  'in-term',
  'no-deadline',
  'done-on-time',
  'done-late',
];
const keyed = ['lead', 'area', 'notice', 'watcher', 'month'] as const;

/** A field's own key for "none": the library takes an empty value for no choice. */
const none = '(không)';

/** How many fields of the panel narrow the register. */
export function fieldsSet(filter: RegisterFilter): number {
  const { text: _, quick: __, ...fields } = filter;
  return Object.values(fields).filter((value) => (Array.isArray(value) ? value.length > 0 : value !== null))
    .length;
}

function Several<Value extends string>(props: {
  readonly label: string;
  readonly values: readonly Value[];
  readonly words: (value: Value) => string;
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}) {
  const { label, values, words, chosen, onChange } = props;
  return (
    <MultiSelect
      label={label}
      placeholder={chosen.length === 0 ? 'tất cả' : ''}
      comboboxProps={{ withinPortal: false }}
      data={values.map((value) => ({ value, label: words(value) }))}
      value={[...chosen]}
      onChange={(next) => onChange(values.filter((value) => next.includes(value)))}
    />
  );
}

function Keyed(props: FilterPanelProps & { readonly field: (typeof keyed)[number] }) {
  const { field, filter, choices, onChange } = props;
  const label = groupingLabel(field);
  return (
    <Select
      label={label}
      placeholder="tất cả"
      searchable
      openOnFocus={false}
      clearable
      clearButtonProps={{ 'aria-label': `Bỏ chọn: ${label}` }}
      comboboxProps={{ withinPortal: false }}
      limit={100}
      filter={({ options, search }) => {
        const words = foldLoose(search).split(/\s+/).filter(Boolean);
        return options.filter(
          (option) => 'label' in option && words.every((word) => foldLoose(option.label).includes(word)),
        );
      }}
      nothingFoundMessage="Không có mục nào khớp"
      data={(choices?.[field] ?? []).map(({ key, title, count }) => ({
        value: key || none,
        label: `${title} (${formatNumber(count)})`,
      }))}
      value={filter[field] === '' ? none : filter[field]}
      onChange={(key) => onChange({ ...filter, [field]: key === none ? '' : key })}
    />
  );
}

function Either(props: {
  readonly label: string;
  readonly words: readonly [string, string];
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}) {
  const { label, words, value, onChange } = props;
  return (
    <Select
      label={label}
      placeholder="tất cả"
      clearable
      clearButtonProps={{ 'aria-label': `Bỏ chọn: ${label}` }}
      comboboxProps={{ withinPortal: false }}
      data={[
        { value: 'yes', label: words[0] },
        { value: 'no', label: words[1] },
      ]}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(next) => onChange(next === null ? null : next === 'yes')}
    />
  );
}

/** Every field that the register can be narrowed by. */
export function FilterPanel(props: FilterPanelProps) {
  const { filter, onChange } = props;
  const set = (parts: Partial<RegisterFilter>) => onChange({ ...filter, ...parts });
  const count = fieldsSet(filter);
  const { standing } = filter;
  return (
    <Popover position="bottom-end" width={520} trapFocus>
      <Popover.Target>
        <Button variant={count === 0 ? 'default' : 'light'}>
          {count === 0 ? 'Bộ lọc' : `Bộ lọc (${count})`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="filter-panel">
          {keyed.map((field) => (
            <Keyed key={field} {...props} field={field} />
          ))}
          <Several
            label="Tiến độ"
            values={terms}
            words={taskTermLabel}
            chosen={filter.terms}
            onChange={(chosen) => set({ terms: chosen })}
          />
          <Several
            label="Số ngày quá hạn"
            values={ageBands}
            words={ageBandLabel}
            chosen={filter.bands}
            onChange={(bands) => set({ bands })}
          />
          <Several
            label="Trạng thái"
            values={taskStates}
            words={taskStateLabel}
            chosen={filter.states}
            onChange={(states) => set({ states })}
          />
          <Several
            label="Loại nhiệm vụ"
            values={taskKinds}
            words={registerKindLabel}
            chosen={filter.kinds}
            onChange={(kinds) => set({ kinds })}
          />
          <Either
            label="Kết thúc"
            words={['chưa kết thúc', 'đã kết thúc']}
            value={standing === null ? null : standing === 'open'}
            onChange={(open) => set({ standing: open === null ? null : open ? 'open' : 'closed' })}
          />
          <Either
            label="Hạn chế"
            words={['chỉ nhiệm vụ hạn chế', 'không hạn chế']}
            value={filter.restricted}
            onChange={(restricted) => set({ restricted })}
          />
        </div>
        <Button
          variant="default"
          disabled={count === 0}
          onClick={() => onChange({ ...wholeRegister, text: filter.text, quick: filter.quick })}
        >
          Bỏ lọc
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
