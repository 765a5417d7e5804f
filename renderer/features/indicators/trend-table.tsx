import type { ChartSpec } from '../../../shared/charts/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';

/** The chart's figures, one row for each period; absent is shown as absent, provisional with a star. */
export function TrendTable({ spec }: { readonly spec: ChartSpec }) {
  return (
    <div className="trend-table">
      <table className="plain-table">
        <thead>
          <tr>
            <th>Kỳ</th>
            {spec.series.map(({ id, name }) => (
              <th key={id} className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.xLabels.map((label, at) => (
            <tr key={label}>
              <td>{label}</td>
              {spec.series.map(({ id, points }) => {
                const point = points[at];
                return point === undefined || point.value === null ? (
                  <td key={id} className="number absent" title="Chưa có số liệu">
                    chưa có
                  </td>
                ) : (
                  <td key={id} className="number">
                    {formatNumber(point.value, spec.decimals)}
                    {point.provisional ? <abbr title="Số liệu sơ bộ">*</abbr> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {spec.series.some(({ points }) => points.some(({ provisional }) => provisional)) ? (
        <p className="fact-note">* Số liệu sơ bộ.</p>
      ) : null}
    </div>
  );
}
