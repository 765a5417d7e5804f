import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { sentenceText } from '../../../shared/charts/sentences.ts';
import type { ChartRef } from '../../../shared/contract/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { Chart } from '../../charts/index.ts';
import { links, navigate } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { type BrowsePlace, placeAfter } from './browsing.ts';
import './charts.css';
import { type ChartChoice, useChartChoice } from './choice.ts';
import { useChart } from './queries.ts';

/** How much larger than on the desk everything is. */
const enlarged = 1.5;
/** Pixels; less is a page that is still being laid out. */
const leastRoom = 120;

/** One indicator after the other over the whole screen, in large type, by the arrow keys. */
export function BrowsePage() {
  const choice = useChartChoice();
  if (choice.error !== null) return <ErrorNote message={errorSentence(choice.error)} />;
  if (!choice.ready) return <Loading />;
  return <Browsing choice={choice} />;
}

function chartAt({ chart, indicators, areas }: ChartChoice, place: BrowsePlace): ChartRef {
  const area = areas[place.area];
  const indicator = indicators[place.indicator]?.code ?? chart.indicator;
  const all = { ...chart, indicator, periodKind: null, from: null, to: null };
  return area
    ? { ...all, kind: 'trend', areas: [area.code], extras: ['mean', 'last-year', 'decisions'] }
    : { ...all, areas: areas.map(({ code }) => code) };
}

function Browsing({ choice }: { readonly choice: ChartChoice }) {
  const { indicators, areas, chart } = choice;
  const [place, setPlace] = useState<BrowsePlace>({
    indicator: Math.max(
      0,
      indicators.findIndex(({ code }) => code === chart.indicator),
    ),
    area: -1,
  });
  const shown = chartAt(choice, place);
  const view = useChart(shown);
  const { ref, width, height } = useElementSize();
  const counts = { indicators: indicators.length, areas: areas.length };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        event.preventDefault();
        navigate(links.trends);
        return;
      }
      const to = placeAfter(event.key, place, { indicators: indicators.length, areas: areas.length });
      if (to === null || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      setPlace(to);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [place, indicators.length, areas.length]);
  const go = (key: string): void => setPlace(placeAfter(key, place, counts) ?? place);
  const spec = view.data?.spec;
  const [sentence] = view.data?.sentences ?? [];
  const indicator = indicators[place.indicator];
  return (
    <div className="browse">
      <div ref={ref} className="browse-room">
        {spec && width > leastRoom && height > leastRoom ? (
          <Chart spec={spec} width={Math.floor(width / enlarged)} height={Math.floor(height / enlarged)} />
        ) : null}
        {view.isError ? <ErrorNote message={errorSentence(view.error)} /> : null}
        {view.data && !spec ? (
          <div className="browse-none">
            <h1>{indicator?.name}</h1>
            <p>Chưa có số liệu của chỉ tiêu này.</p>
          </div>
        ) : null}
      </div>
      <p className="browse-sentence" aria-live="polite">
        {sentence ? sentenceText(sentence) : ''}
      </p>
      <nav className="browse-bar" aria-label="Xem lần lượt">
        <Button variant="default" onClick={() => go('ArrowUp')}>
          Chỉ tiêu trước (↑)
        </Button>
        <output>
          {place.indicator + 1} / {indicators.length}
        </output>
        <Button variant="default" onClick={() => go('ArrowDown')}>
          Chỉ tiêu sau (↓)
        </Button>
        <Button variant="default" onClick={() => go('ArrowLeft')}>
          Địa bàn trước (←)
        </Button>
        <output>{areas[place.area]?.name ?? 'Tất cả địa bàn'}</output>
        <Button variant="default" onClick={() => go('ArrowRight')}>
          Địa bàn sau (→)
        </Button>
        <Button variant="default" onClick={() => void document.documentElement.requestFullscreen()}>
          Toàn màn hình
        </Button>
        <Button component="a" variant="default" href={links.trends}>
          Thoát (Esc)
        </Button>
      </nav>
    </div>
  );
}
