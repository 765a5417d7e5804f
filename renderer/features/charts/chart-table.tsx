import type { ChartSpec } from '../../../shared/charts/index.ts';
import { chartTable } from '../../../shared/charts/table.ts';

/** The figures behind a chart; absent is shown as absent, provisional and estimated are marked. */
export function ChartFiguresTable({
  spec,
  lit,
}: {
  readonly spec: ChartSpec;
  readonly lit: readonly string[];
}) {
  const table = chartTable(spec);
  const [first, ...heads] = table.heads;
  return (
    <div className="chart-table">
      <table className="plain-table">
        <caption>Số liệu của biểu đồ</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map(({ text, absent }, at) => (
                <td
                  key={heads[at] ?? at}
                  className={absent ? 'number absent' : 'number'}
                  data-lit={lit.includes(`${name} ${heads[at]}`) ? '' : undefined}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.legend.map((words) => (
        <p key={words} className="fact-note">
          {words}
        </p>
      ))}
    </div>
  );
}
