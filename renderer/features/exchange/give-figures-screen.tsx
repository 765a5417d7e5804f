import { Button, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { indicatorsDue } from '../../../shared/domain/indicators/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { type Indicator, useCatalogue, usePeriods } from '../../api/indicators.ts';
import { YearField } from '../../pickers/year-field.tsx';
import { links } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { AreaTable } from './area-table.tsx';
import './exchange.css';
import { useGiveFigureForms, useSaveAgain } from './mutations.ts';
import { useFigureReceivers } from './queries.ts';

type Period = ReplyOf<'periods.list'>['rows'][number];

/** The period that is reported next: the last quarter that has ended, else the first that there is. */
function firstChoice(periods: readonly Period[], asOf: string): Period | undefined {
  const quarters = periods.filter(({ kind }) => kind === 'quarter');
  return quarters.findLast(({ endsOn }) => endsOn <= asOf) ?? quarters[0] ?? periods[0];
}

const periodsAskedFor = (periods: readonly Period[], indicators: readonly Indicator[]): Period[] =>
  periods.filter((period) => indicatorsDue(indicators, period).length > 0);

/** "Phiếu địa bàn": gives forms out that ask areas for the figures of a period. */
export function GiveFigureFormsPage() {
  const { asOf } = useAsOf();
  const [year, setYear] = useState(Number(asOf.slice(0, 4)));
  const [chosen, setChosen] = useState<string | null>(null);
  const catalogue = useCatalogue();
  const listed = usePeriods(year);
  const error = catalogue.error ?? listed.error;
  if (error !== null) return <ErrorNote message={errorSentence(error)} onRetry={() => listed.refetch()} />;
  if (!catalogue.data || !listed.data) return <Loading />;
  const periods = periodsAskedFor(listed.data.rows, catalogue.data.rows);
  const period = periods.find(({ code }) => code === chosen) ?? firstChoice(periods, asOf);
  const choice = (
    <div className="choice-bar">
      <YearField year={year} onChange={setYear} />
      <Select
        label="Kỳ báo cáo"
        w={340}
        allowDeselect={false}
        data={periods.map(({ code, shown }) => ({ value: code, label: shown }))}
        value={period?.code ?? null}
        onChange={setChosen}
      />
    </div>
  );
  if (period) return <Receivers key={period.code} period={period} choice={choice} />;
  return (
    <div className="page exchange-page">
      <Head />
      {choice}
      <div className="empty-state">
        <p className="empty-title">Năm này không có kỳ nào phải báo cáo</p>
        <p className="empty-hint">Chọn năm khác, hoặc xem hiệu lực của các chỉ tiêu trong danh mục.</p>
        <div className="actions">
          <Button component="a" href={links.catalogue}>
            Xem danh mục chỉ tiêu
          </Button>
        </div>
      </div>
    </div>
  );
}

function Head({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="page-head">
      <h1>Gửi phiếu số liệu cho địa bàn</h1>
      <div className="actions">
        <Button component="a" href={links.takeFigureForms} variant="default">
          Nhận phiếu
        </Button>
        {children}
      </div>
    </div>
  );
}

interface ReceiversProps {
  readonly period: Period;
  readonly choice: ReactNode;
}

function Receivers({ period, choice }: ReceiversProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const receivers = useFigureReceivers(period.code);
  const give = useGiveFigureForms();
  const again = useSaveAgain();
  const rows = receivers.data?.rows ?? [];
  const areas = rows.filter(({ area, isClosed }) => !isClosed && !left.has(area)).map(({ area }) => area);
  const sent = rows.filter(({ area }) => !left.has(area)).flatMap(({ lastId }) => lastId ?? []);
  return (
    <div className="page exchange-page">
      <Head>
        {sent.length === 0 ? null : (
          <Button variant="default" loading={again.isPending} onClick={() => again.mutate(sent)}>
            Lưu lại {formatNumber(sent.length)} phiếu đã gửi
          </Button>
        )}
        <Button
          loading={give.isPending}
          disabled={areas.length === 0}
          onClick={() => give.mutate({ period: period.code, areas })}
        >
          Lưu {formatNumber(areas.length)} phiếu
        </Button>
      </Head>
      <p className="exchange-lead">
        Mỗi địa bàn một tệp Excel có các chỉ tiêu phải báo cáo của kỳ, số đã biết để đối chiếu, chỉ mở các ô
        cần ghi. Gửi lần sau thay phiếu lần trước; phiếu địa bàn trả lại thì nhận ở “Nhận phiếu”.
      </p>
      {choice}
      {receivers.isError ? (
        <ErrorNote message={errorSentence(receivers.error)} onRetry={() => receivers.refetch()} />
      ) : null}
      {receivers.data ? (
        <AreaTable rows={rows} indicators={receivers.data.indicators} left={left} onLeft={setLeft} />
      ) : (
        <Loading />
      )}
    </div>
  );
}
