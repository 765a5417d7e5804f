import { Button, SegmentedControl, Select } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Period, yearOf } from '../../../shared/domain/indicators/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { AreaLevelPicker, lastDistrictDay } from '../../pickers/areas-picker.tsx';
import { IndicatorPicker } from '../../pickers/indicator-picker.tsx';
import { links } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useRemembered } from '../../ui/stored.ts';
import './indicators.css';
import { YearField } from '../../pickers/year-field.tsx';
import { useChoice } from './choice.ts';
import { IndicatorTabs } from './indicator-tabs.tsx';
import { frequencies, pickedOf } from './indicator-words.ts';
import { NoLevel } from './no-level.tsx';
import { useSheet, type View, views } from './sheets.ts';
import { ValuesPane } from './values-pane.tsx';

const isCode = (value: unknown): value is string | null => typeof value === 'string';
const isView = (value: unknown): value is View => views.some((view) => view.value === value);

interface IndicatorScreenProps {
  /** Area and period that were gone to; null where the screen was opened by itself. */
  readonly at: { readonly area: string; readonly period: Period } | null;
}

/** "Số liệu": figures typed like a spreadsheet, of one indicator, one period or one area. */
export function IndicatorScreen({ at }: IndicatorScreenProps) {
  const choice = useChoice();
  const [view, setView] = useRemembered<View>('figures-view', 'indicator', isView);
  const [chosenYear, setYear] = useState(at && yearOf(at.period));
  const [period, setPeriod] = useRemembered<string | null>('figures-period', null, isCode);
  const [area, setArea] = useState(at?.area ?? null);
  const [frequency, setFrequency] = useState<(typeof frequencies)[number]['value']>(
    at?.period.kind ?? 'quarter',
  );
  const goTo = useEffectEvent(() => {
    if (at === null) return;
    setView('area');
    choice.setLevel(at.period.endsOn <= lastDistrictDay ? 'district' : 'commune');
  });
  useEffect(() => goTo(), []);
  const year = chosenYear ?? Number(choice.areasOn.slice(0, 4));
  const shown = useSheet({ choice, view, year, period, area, frequency });
  const error = choice.error ?? shown.error;
  if (error) return <ErrorNote message={errorSentence(error)} />;
  const indicator = choice.indicators.find(({ code }) => code === choice.indicator);
  if (!choice.ready || !indicator) return <Loading />;
  return (
    <>
      <IndicatorTabs here="values" />
      <div className="page">
        <div className="page-head">
          <h1>Số liệu</h1>
          <div className="actions">
            <Button component="a" variant="default" href={links.trends}>
              Xem biểu đồ
            </Button>
          </div>
        </div>
        <div className="choice-bar">
          <SegmentedControl
            size="xs"
            aria-label="Bảng nhập"
            data={[...views]}
            value={view}
            onChange={(picked) => setView(pickedOf(views, picked, view))}
          />
          <AreaLevelPicker value={choice.level} onChange={choice.setLevel} />
        </div>
        <div className="choice-bar">
          {view === 'indicator' ? (
            <IndicatorPicker
              indicators={choice.indicators}
              value={choice.indicator}
              onChange={choice.setIndicator}
            />
          ) : null}
          <YearField year={year} onChange={setYear} />
          {view === 'period' ? (
            <Select
              label="Kỳ"
              w={200}
              allowDeselect={false}
              data={shown.periods.map(({ code, label }) => ({ value: code, label }))}
              value={shown.period}
              onChange={setPeriod}
            />
          ) : null}
          {view === 'area' ? (
            <>
              <Select
                label="Địa bàn"
                w={240}
                searchable
                allowDeselect={false}
                data={shown.areas.map(({ code, name }) => ({ value: code, label: name }))}
                value={shown.area}
                onChange={setArea}
              />
              <Select
                label="Loại kỳ"
                w={120}
                allowDeselect={false}
                data={[...frequencies]}
                value={frequency}
                onChange={(picked) => setFrequency(pickedOf(frequencies, picked, frequency))}
              />
            </>
          ) : null}
        </div>
        {view === 'indicator' && indicator.aggregation === 'ratio' ? (
          <p className="paragraph">
            Tỷ lệ này được tính từ tử số và mẫu số đã nhập, không nhập tay. Xem ở màn hình Biểu đồ.
          </p>
        ) : (
          <ShownSheet
            choice={choice}
            shown={shown}
            column={view === 'area' ? (at?.period.code ?? null) : null}
          />
        )}
      </div>
    </>
  );
}

interface ShownSheetProps {
  readonly choice: ReturnType<typeof useChoice>;
  readonly shown: ReturnType<typeof useSheet>;
  /** Key of the column to stand on first. */
  readonly column: string | null;
}

function ShownSheet({ choice, shown, column }: ShownSheetProps) {
  const { sheet, areas } = shown;
  if (shown.isPending) return <Loading />;
  if (shown.periods.length === 0) return <NoLevel level={choice.level} onSwitch={choice.setLevel} />;
  if (!sheet || sheet.rows.length === 0 || sheet.columns.length === 0)
    return (
      <div className="empty-state">
        <p className="empty-title">Kỳ này không có chỉ tiêu nào phải nhập</p>
        <p className="empty-hint">Chọn kỳ khác, hoặc thêm chỉ tiêu ở phần Danh mục chỉ tiêu.</p>
      </div>
    );
  return (
    <ValuesPane
      key={JSON.stringify(sheet)}
      column={column}
      sheet={sheet}
      indicators={choice.indicators}
      areas={areas}
    />
  );
}
