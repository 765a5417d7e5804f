import { fitted, shadeOf, textWidth } from '../../shared/charts/geometry.ts';
import type { ChartPoint, HeatSpec } from '../../shared/charts/index.ts';
import { axisTicks } from '../../shared/charts/ticks.ts';
import { formatNumber } from '../../shared/format/index.ts';
import { ChartFoot, ChartHead, footHeight, headHeight } from './chart-frame.tsx';
import type { DrawnChart } from './drawn.ts';
import { chartFont, chartInk } from './series-style.ts';

/** Height of a row of cells at rest. */
export const heatRow = 24;
/** Room for the labels over the cells. */
export const heatHead = 24;

/** From here on what stands in a cell is white. */
const darkFrom = 0.6;

/** One blue from light to dark: its lightness alone tells the order, on a grey print as well. */
function fill(shade: number): string {
  const mix = (light: number, dark: number): number => Math.round(light + (dark - light) * shade);
  return `rgb(${mix(240, 18)} ${mix(245, 52)} ${mix(250, 96)})`;
}

interface CellProps {
  readonly point: ChartPoint;
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly shade: number;
  readonly name: string;
  readonly decimals: number;
  /** Whether numbers have room: in all cells or in none. */
  readonly numbered: boolean;
}

function Cell({ point, place, shade, name, decimals, numbered }: CellProps) {
  const { x, y, width, height } = place;
  const { value, provisional, estimated, why } = point;
  const number = value === null ? '' : formatNumber(value, decimals);
  const told = value === null ? (why ?? 'chưa có số liệu') : `${number}${provisional ? ' (sơ bộ)' : ''}`;
  return (
    <g>
      <title>{`${name}: ${told}`}</title>
      {value === null ? (
        <path
          d={`M${x + 3} ${y + height - 3}L${x + width - 3} ${y + 3}`}
          stroke={chartInk.line}
          strokeWidth={1.5}
        />
      ) : (
        <rect
          x={x + 0.5}
          y={y + 0.5}
          width={Math.max(width - 1, 0.5)}
          height={height - 1}
          fill={fill(shade)}
        />
      )}
      {value !== null && (provisional || estimated) ? (
        <rect
          x={x + 2}
          y={y + 2}
          width={Math.max(width - 4, 0.5)}
          height={height - 4}
          fill="none"
          stroke={shade > darkFrom ? chartInk.ground : chartInk.text}
          strokeDasharray={estimated ? '1 2' : '3 2'}
        />
      ) : null}
      {numbered ? (
        <text
          x={x + width / 2}
          y={y + height / 2 + 4}
          fontSize={11}
          textAnchor="middle"
          fill={shade > darkFrom ? chartInk.ground : chartInk.text}
        >
          {number}
        </text>
      ) : null}
    </g>
  );
}

/** Areas by periods, the darker the more; a cell without a figure is struck through and not pale. */
export function HeatChart({ spec, width, height }: DrawnChart<HeatSpec>) {
  const { series, xLabels, decimals } = spec;
  const foot = footHeight(spec, width, []);
  const names = series.reduce((most, { name }) => Math.max(most, textWidth(name, 12)), 60);
  const left = Math.min(names + 28, width * 0.3);
  const top = headHeight(spec, width) + heatHead;
  const cellWidth = (width - left - 16) / Math.max(xLabels.length, 1);
  const cellHeight = Math.min(heatRow, (height - foot - top) / Math.max(series.length, 1));
  const greatest = series.reduce(
    (most, { points }) => points.reduce((best, { value }) => Math.max(best, value ?? 0), most),
    spec.scaleTo ?? 0,
  );
  const numbered = textWidth(formatNumber(greatest, decimals), 11) + 2 < cellWidth;
  const widest = xLabels.reduce((most, label) => Math.max(most, textWidth(label, 11)), 0) + 10;
  const shown = new Set(axisTicks(xLabels, Math.max(1, Math.floor((width - left - 16) / widest))));
  return (
    <g fontFamily={chartFont}>
      <ChartHead spec={spec} width={width} />
      <g fontSize={11} fill={chartInk.soft}>
        {xLabels.map((label, at) =>
          shown.has(label) ? (
            <text key={label} x={left + cellWidth * at + 2} y={top - 8}>
              {label}
            </text>
          ) : null,
        )}
      </g>
      {series.map(({ id, name, points }, row) => (
        <g key={id}>
          <text
            x={left - 8}
            y={top + cellHeight * (row + 0.5) + 4}
            fontSize={12}
            textAnchor="end"
            fill={chartInk.text}
          >
            <title>{name}</title>
            {fitted(name, 12, left - 20)}
          </text>
          {points.map((point, at) => (
            <Cell
              key={xLabels[at]}
              point={point}
              place={{
                x: left + cellWidth * at,
                y: top + cellHeight * row,
                width: cellWidth,
                height: cellHeight,
              }}
              shade={shadeOf(point.value ?? 0, greatest)}
              name={`${name}, ${xLabels[at]}`}
              decimals={decimals}
              numbered={numbered}
            />
          ))}
        </g>
      ))}
      <ChartFoot spec={spec} width={width} top={height - foot + 12} legend={false} />
    </g>
  );
}
