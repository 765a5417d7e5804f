import { Button, Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { useAreas, useCatalogue, usePeriods } from '../../api/indicators.ts';
import { IndicatorPicker } from '../../pickers/indicator-picker.tsx';
import { YearField } from '../../pickers/year-field.tsx';
import { Shown } from '../../ui/absent.tsx';
import { links } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import './indicators.css';
import { useTakeFigure } from './mutations.ts';
import { useNoticeFigures } from './queries.ts';

type Reply = ReplyOf<'indicators.noticeFigures'>;
type NoticeFigure = Reply['figures'][number];

/** The figures of a notice: each becomes a value when the clerk says of which indicator, area and period. */
export function NoticeFiguresScreen({ id }: { readonly id: number }) {
  const found = useNoticeFigures(id);
  const [open, setOpen] = useState<number | null>(null);
  return (
    <div className="page">
      <a className="back-link" href={links.notice(id)}>
        ‹ Về thông báo
      </a>
      <div className="page-head">
        <h1>Số liệu nêu trong thông báo</h1>
      </div>
      {found.isError ? (
        <ErrorNote message={errorSentence(found.error)} onRetry={() => found.refetch()} />
      ) : null}
      {found.isPending ? <Loading /> : null}
      {found.data?.figures.length === 0 ? <p className="absent">Thông báo không nêu số liệu.</p> : null}
      {found.data?.figures.map((figure) => (
        <section key={figure.id} className="notice-figure" aria-label={figure.raw}>
          <p>
            <b>{figure.raw}</b> · <Shown value={figure.periodText} absent="không ghi thời gian" />
          </p>
          <Sentence figure={figure} />
          <Taken figure={figure} taken={found.data.taken} />
          {open === figure.id ? (
            <PlaceForm
              noticeId={id}
              figure={figure}
              heldOn={found.data.heldOn}
              onDone={() => setOpen(null)}
            />
          ) : (
            <Button variant="default" onClick={() => setOpen(figure.id)}>
              Chọn chỗ ghi
            </Button>
          )}
        </section>
      ))}
    </div>
  );
}

/** The sentence with the figure marked where it stands. */
function Sentence({ figure: { sentence, raw } }: { readonly figure: NoticeFigure }) {
  const at = sentence.indexOf(raw);
  if (at < 0) return <p>{sentence}</p>;
  return (
    <p>
      {sentence.slice(0, at)}
      <mark>{raw}</mark>
      {sentence.slice(at + raw.length)}
    </p>
  );
}

function Taken({ figure, taken }: { readonly figure: NoticeFigure; readonly taken: Reply['taken'] }) {
  const own = taken.filter(({ sentence, value }) => sentence === figure.sentence && value === figure.value);
  if (own.length === 0) return <p className="absent">chưa dùng</p>;
  return own.map(({ indicator, indicatorName, area, areaName, period, periodLabel }) => (
    <p key={`${indicator} ${area} ${period}`}>
      Đã ghi:{' '}
      <a href={links.valuesAt(area, period)}>
        {indicatorName}, {areaName}, {periodLabel}
      </a>
    </p>
  ));
}

interface PlaceFormProps {
  readonly noticeId: number;
  readonly figure: NoticeFigure;
  readonly heldOn: string | null;
  readonly onDone: () => void;
}

function PlaceForm({ noticeId, figure, heldOn, onDone }: PlaceFormProps) {
  const { asOf } = useAsOf();
  const catalogue = useCatalogue();
  const typed = (catalogue.data?.rows ?? []).filter(({ aggregation }) => aggregation !== 'ratio');
  const [indicator, setIndicator] = useState(figure.proposed ?? '');
  const [year, setYear] = useState(Number((heldOn ?? asOf).slice(0, 4)));
  const [period, setPeriod] = useState<string | null>(null);
  const [area, setArea] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const frequency = typed.find(({ code }) => code === indicator)?.frequency;
  const periods = (usePeriods(year).data?.rows ?? []).filter(({ kind }) => kind === frequency);
  const chosen = periods.find(({ code }) => code === period);
  const areas = useAreas(chosen?.endsOn ?? `${year}-12-31`).data?.rows ?? [];
  const take = useTakeFigure();
  const place = chosen && areas.some(({ code }) => code === area) ? { period: chosen.code, area } : null;
  return (
    <form
      className="figure-form"
      aria-label={`Chỗ ghi ${figure.raw}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!place || place.area === null) return;
        const { id: figureId } = figure;
        take.mutate(
          { noticeId, figureId, indicator, over, period: place.period, area: place.area },
          { onSuccess: onDone },
        );
      }}
    >
      <IndicatorPicker indicators={typed} value={indicator} onChange={setIndicator} />
      <YearField year={year} onChange={setYear} />
      <Select
        label="Kỳ"
        w={180}
        data={periods.map(({ code, label }) => ({ value: code, label }))}
        value={chosen?.code ?? null}
        onChange={setPeriod}
      />
      <Select
        label="Địa bàn"
        w={220}
        searchable
        data={areas.map(({ code, name }) => ({ value: code, label: name }))}
        value={area}
        onChange={setArea}
      />
      <Checkbox
        label="Ghi đè số đang có"
        checked={over}
        onChange={(event) => setOver(event.currentTarget.checked)}
      />
      <Button type="submit" disabled={!place} loading={take.isPending}>
        Ghi {formatNumber(figure.value, 6)} vào số liệu
      </Button>
      <Button variant="default" onClick={onDone}>
        Thôi
      </Button>
      {take.isError ? <ErrorNote message={errorSentence(take.error)} /> : null}
    </form>
  );
}
