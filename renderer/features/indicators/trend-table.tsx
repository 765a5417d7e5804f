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
                  <td key={id} className="number absent" title={point?.note ?? 'Chưa có số liệu'}>
                    chưa có
                  </td>
                ) : (
                  <td
                    key={id}
                    className={point.estimated ? 'number cell-estimated' : 'number'}
                    title={point.note ?? undefined}
                  >
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
      <Notes spec={spec} />
    </div>
  );
}

const mostNotes = 8;

/** Why figures are absent and how others were estimated, each said once. */
function Notes({ spec }: { readonly spec: ChartSpec }) {
  const notes = new Set(
    spec.series.flatMap(({ name, points }) =>
      points.flatMap(({ note }) => (note ? [`${name}: ${note}`] : [])),
    ),
  );
  if (notes.size === 0) return null;
  return (
    <ul className="figure-methods">
      {[...notes].slice(0, mostNotes).map((note) => (
        <li key={note}>{note}</li>
      ))}
      {notes.size > mostNotes ? (
        <li>Còn {notes.size - mostNotes} ghi chú khác; đưa chuột vào ô để xem.</li>
      ) : null}
    </ul>
  );
}
