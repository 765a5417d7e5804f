import { Select } from '@mantine/core';
import { useState } from 'react';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { Section } from '../../ui/section.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { CountingForm } from './counting-form.tsx';
import { FiguresForm } from './figures-form.tsx';
import { useFigureSettings, useHolidays, useSettings, type YearTable } from './queries.ts';
import { YearForm } from './year-form.tsx';

/** How the office counts deadlines (what is due soon, what "trước ngày" means, which days are off) and tells of figures. */
export function SettingsPage() {
  const settings = useSettings();
  const holidays = useHolidays();
  const figures = useFigureSettings();
  if (settings.isPending || holidays.isPending || figures.isPending) return <Loading />;
  const failed = settings.error ?? holidays.error ?? figures.error;
  if (failed || !settings.data || !holidays.data || !figures.data) {
    return <ErrorNote message={errorSentence(failed)} onRetry={() => holidays.refetch()} />;
  }
  return (
    <article className="page">
      <div className="page-head">
        <h1>Thiết lập</h1>
      </div>
      <Section title="Cách tính hạn">
        <CountingForm stored={settings.data} />
      </Section>
      <YearSection years={holidays.data.years} />
      <Section title="Số liệu">
        <FiguresForm smallCount={figures.data.smallCount} />
      </Section>
    </article>
  );
}

function YearSection({ years }: { readonly years: readonly YearTable[] }) {
  const { asOf } = useAsOf();
  const [year, setYear] = useState(Number(asOf.slice(0, 4)));
  const last = Math.max(year, Number(asOf.slice(0, 4)) + 1, ...years.map((table) => table.year));
  const first = Math.min(year, ...years.map((table) => table.year));
  const choices = Array.from({ length: last - first + 1 }, (_, at) => last - at);
  const known = years.find((table) => table.year === year);
  return (
    <Section title="Ngày nghỉ trong năm">
      <Select
        label="Năm"
        w={148}
        data={choices.map(String)}
        value={String(year)}
        allowDeselect={false}
        onChange={(value) => setYear(Number(value))}
      />
      {known ? null : (
        <p className="fact-note">
          Năm {year} chưa có bảng ngày nghỉ: hạn tính bằng ngày qua năm này là tạm tính. Ghi theo thông báo
          nghỉ lễ, tết của năm.
        </p>
      )}
      <YearForm key={year} table={known ?? { year, source: null, days: [] }} />
    </Section>
  );
}
