import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { errorSentence } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { ListHead, matchesQuery } from '../../ui/list-head.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import './indicators.css';
import { domains } from '../../../shared/domain/indicators/index.ts';
import { type Indicator, useCatalogue } from '../../api/indicators.ts';
import { IndicatorForm } from './indicator-form.tsx';
import { IndicatorTabs } from './indicator-tabs.tsx';
import { aggregations, frequencies, labelOf } from './indicator-words.ts';
import { useRemoveIndicator } from './mutations.ts';

/** "Danh mục chỉ tiêu": what is counted, how it adds up, and what it means. */
export function CatalogueScreen() {
  const catalogue = useCatalogue();
  return (
    <>
      <IndicatorTabs here="catalogue" />
      {catalogue.isError ? (
        <ErrorNote message={errorSentence(catalogue.error)} onRetry={() => catalogue.refetch()} />
      ) : null}
      {catalogue.isPending ? <Loading /> : null}
      {catalogue.data ? <Catalogue rows={catalogue.data.rows} /> : null}
    </>
  );
}

function Catalogue({ rows }: { readonly rows: readonly Indicator[] }) {
  const [query, setQuery] = useState('');
  const [edited, setEdited] = useState<string | 'new' | null>(null);
  const shown = useMemo(
    () => rows.filter((row) => matchesQuery(query, [row.code, row.name, labelOf(domains, row.domain)])),
    [rows, query],
  );
  const stored = rows.find(({ code }) => code === edited) ?? null;
  return (
    <>
      <ListHead
        title="Danh mục chỉ tiêu"
        shown={shown.length}
        total={rows.length}
        query={query}
        onQuery={setQuery}
      >
        <Button variant="default" onClick={() => setEdited('new')}>
          Thêm chỉ tiêu
        </Button>
      </ListHead>
      <div className="page">
        {edited === null ? null : (
          <IndicatorForm key={edited} stored={stored} catalogue={rows} onDone={() => setEdited(null)} />
        )}
        {shown.length === 0 ? <p className="paragraph absent">Không có chỉ tiêu nào khớp.</p> : null}
        <CatalogueTable rows={shown} named={rows} edited={edited} onEdit={setEdited} />
      </div>
    </>
  );
}

interface CatalogueTableProps {
  readonly rows: readonly Indicator[];
  readonly named: readonly Indicator[];
  readonly edited: string | null;
  readonly onEdit: (code: string) => void;
}

function CatalogueTable({ rows, named, edited, onEdit }: CatalogueTableProps) {
  const remove = useRemoveIndicator();
  const nameOf = (code: string | null) => named.find((one) => one.code === code)?.name ?? code;
  return (
    <table className="plain-table figure-table">
      <thead>
        <tr>
          <th>Mã</th>
          <th>Chỉ tiêu</th>
          <th>Đơn vị</th>
          <th>Kỳ</th>
          <th>Cách cộng</th>
          <th>
            <span className="hidden-label">Thao tác</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code} aria-current={row.code === edited ? 'true' : undefined}>
            <td>{row.code}</td>
            <td>
              {row.name}
              <span className="fact-line count">
                {[
                  row.aggregation === 'ratio'
                    ? `= ${nameOf(row.numerator)} / ${nameOf(row.denominator)}`
                    : null,
                  row.partOf === null ? null : `là một phần của ${nameOf(row.partOf)}`,
                  row.definition,
                  row.sourceForm === null ? null : `biểu ${row.sourceForm}`,
                ]
                  .filter((part) => part !== null)
                  .join('; ')}
              </span>
            </td>
            <td>{row.unit}</td>
            <td>{labelOf(frequencies, row.frequency)}</td>
            <td>{labelOf(aggregations, row.aggregation)}</td>
            <td className="figure-acts">
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`Sửa ${row.name}`}
                onClick={() => onEdit(row.code)}
              >
                Sửa
              </Button>
              {row.isCustom ? (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Xóa ${row.name}`}
                  onClick={() => remove.mutate(row.code, { onError: complain })}
                >
                  Xóa
                </Button>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
