import { Button, SegmentedControl, Select } from '@mantine/core';
import { type ChartKind, chartKindName, chartKinds } from '../../../shared/charts/kinds.ts';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { type PeriodKind, wholeProvince } from '../../../shared/domain/indicators/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import { AreaLevelPicker, AreasPicker } from '../../pickers/areas-picker.tsx';
import { IndicatorPicker } from '../../pickers/indicator-picker.tsx';
import { searchLoosely } from '../../pickers/search.ts';
import type { ChartChoice, ChartWish } from './choice.ts';

type View = ReplyOf<'charts.view'>;

const periodKinds: readonly { readonly value: PeriodKind; readonly label: string }[] = [
  { value: 'month', label: 'Tháng' },
  { value: 'quarter', label: 'Quý' },
  { value: 'half-year', label: '6 tháng' },
  { value: 'nine-months', label: '9 tháng' },
  { value: 'year', label: 'Năm' },
  { value: 'season', label: 'Niên vụ' },
];

/** All units together, whatever their boundaries. */
const province = { code: wholeProvince, name: 'Toàn tỉnh (cộng các địa bàn)' };

/** Kinds of charts over one period alone. */
const ofOnePeriod: readonly ChartKind[] = ['ranking', 'year-on-year', 'share', 'target'];

const extras = [
  { extra: 'mean', words: 'Bình quân' },
  { extra: 'last-year', words: 'Cùng kỳ' },
  { extra: 'target', words: 'Mức giao' },
  { extra: 'decisions', words: 'Văn bản đã ban hành' },
] as const;

/** Which of the extras a kind of chart can show. */
const extrasOf: Readonly<Partial<Record<ChartKind, readonly string[]>>> = {
  trend: ['mean', 'last-year', 'target', 'decisions'],
  multiples: ['mean', 'decisions'],
};

interface BarProps {
  readonly choice: ChartChoice;
  readonly view: View | undefined;
}

/** Chooses the indicator, the kind of chart, periods, areas and their boundaries. */
export function ChartChoiceBar({ choice, view }: BarProps) {
  const { wish, setWish, indicators } = choice;
  const change = (part: Partial<ChartWish>): void => setWish({ ...wish, ...part });
  return (
    <>
      <div className="choice-bar no-print">
        <IndicatorPicker
          indicators={indicators}
          value={wish.indicator}
          onChange={(indicator) => change({ indicator, periodKind: null, from: null, to: null })}
        />
        <Select
          label="Loại biểu đồ"
          w={200}
          allowDeselect={false}
          data={chartKinds.map((kind) => ({ value: kind, label: chartKindName(kind) }))}
          value={wish.kind}
          onChange={(value) => {
            const kind = chartKinds.find((one) => one === value);
            if (kind) change({ kind });
          }}
        />
        <PeriodFields choice={choice} view={view} />
      </div>
      <div className="choice-bar no-print">
        <AreaLevelPicker value={wish.level} onChange={(level) => change({ level, areas: null })} />
        <SegmentedControl
          size="xs"
          aria-label="Địa giới"
          data={[
            { value: 'reported', label: 'Như báo cáo' },
            { value: 'day', label: `Theo địa giới ${formatDate(choice.day)}` },
          ]}
          value={wish.onBoundaries ? 'day' : 'reported'}
          onChange={(value) => change({ onBoundaries: value === 'day' })}
        />
        {extras
          .filter(({ extra }) => extrasOf[wish.kind]?.includes(extra))
          .map(({ extra, words }) => (
            <button
              key={extra}
              type="button"
              className="chip"
              aria-pressed={wish.extras.includes(extra)}
              onClick={() =>
                change({
                  extras: wish.extras.includes(extra)
                    ? wish.extras.filter((one) => one !== extra)
                    : [...wish.extras, extra],
                })
              }
            >
              {words}
            </button>
          ))}
      </div>
      <AreaFields choice={choice} />
    </>
  );
}

function AreaFields({ choice: { wish, setWish, areas, chart } }: { readonly choice: ChartChoice }) {
  return (
    <div className="choice-areas no-print">
      {wish.areas === null ? (
        <p className="count">
          Tất cả {areas.length} {wish.level === 'district' ? 'huyện, thành phố' : 'xã, phường'}
        </p>
      ) : (
        <AreasPicker
          areas={[...areas, province]}
          value={wish.areas}
          onChange={(codes) => setWish({ ...wish, areas: codes })}
        />
      )}
      <Button
        variant="default"
        size="compact-xs"
        onClick={() => setWish({ ...wish, areas: wish.areas === null ? chart.areas : null })}
      >
        {wish.areas === null ? 'Chọn từng địa bàn' : 'Lấy tất cả'}
      </Button>
    </div>
  );
}

function PeriodFields({ choice: { wish, setWish }, view }: BarProps) {
  const change = (part: Partial<ChartWish>): void => setWish({ ...wish, ...part });
  const offered = (view?.offered ?? []).map(({ code, label }) => ({ value: code, label }));
  const single = ofOnePeriod.includes(wish.kind);
  return (
    <>
      <Select
        label="Theo"
        w={110}
        allowDeselect={false}
        data={periodKinds}
        value={wish.periodKind ?? view?.periodKind ?? null}
        onChange={(value) => {
          const kind = periodKinds.find((one) => one.value === value)?.value;
          if (kind) change({ periodKind: kind, from: null, to: null });
        }}
      />
      {single ? null : (
        <Select
          label="Từ kỳ"
          w={150}
          searchable
          allowDeselect={false}
          filter={searchLoosely}
          data={offered}
          value={view?.from ?? null}
          onChange={(from) => change({ from })}
        />
      )}
      <Select
        label={single ? 'Kỳ' : 'Đến kỳ'}
        w={150}
        searchable
        allowDeselect={false}
        filter={searchLoosely}
        data={offered}
        value={view?.to ?? null}
        onChange={(to) => change({ to })}
      />
    </>
  );
}
