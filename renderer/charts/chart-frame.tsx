import type { ChartSpec } from '../../shared/charts/index.ts';
import { MarkerShape } from './marker.tsx';
import { chartFont, chartInk, seriesStyle } from './series-style.ts';

const legendRow = 20;
const legendColumns = 4;

/** Height of the legend and the notes under the chart. */
export function footHeight(spec: ChartSpec): number {
  return legendRow * Math.ceil(spec.series.length / legendColumns) + legendRow * notesOf(spec).length + 12;
}

/** Height of the title and the unit above the chart. */
export const headHeight = 56;

function notesOf(spec: ChartSpec): string[] {
  const provisional = spec.series.some(({ points }) => points.some((point) => point.provisional));
  return [
    ...(provisional ? ['Điểm rỗng: số liệu sơ bộ.'] : []),
    ...(spec.sourceNote === null ? [] : [`Nguồn: ${spec.sourceNote}`]),
  ];
}

/** Title, unit and the mark of made-up figures, drawn inside the picture. */
export function ChartHead({ spec, width }: { readonly spec: ChartSpec; readonly width: number }) {
  return (
    <g fontFamily={chartFont} fill={chartInk.text}>
      <text x={16} y={24} fontSize={16} fontWeight={600}>
        {spec.title}
      </text>
      <text x={16} y={44} fontSize={12} fill={chartInk.soft}>
        {`Đơn vị tính: ${spec.unit}`}
      </text>
      {spec.sampleMark === null ? null : (
        <text x={width - 16} y={24} fontSize={13} fontWeight={700} textAnchor="end">
          {spec.sampleMark}
        </text>
      )}
    </g>
  );
}

/** Legend and notes, drawn inside the picture. */
export function ChartFoot({
  spec,
  width,
  top,
}: {
  readonly spec: ChartSpec;
  readonly width: number;
  readonly top: number;
}) {
  const column = (width - 32) / legendColumns;
  const rows = Math.ceil(spec.series.length / legendColumns);
  return (
    <g fontFamily={chartFont} fontSize={12} fill={chartInk.text}>
      {spec.series.map(({ id, name }, at) => {
        const x = 16 + column * (at % legendColumns);
        const y = top + legendRow * Math.floor(at / legendColumns);
        const style = seriesStyle(at);
        return (
          <g key={id}>
            <line
              x1={x}
              x2={x + 34}
              y1={y}
              y2={y}
              stroke={style.color}
              strokeWidth={2}
              strokeDasharray={style.dash}
            />
            <MarkerShape x={x + 17} y={y} style={style} hollow={false} />
            <text x={x + 42} y={y + 4}>
              {name}
            </text>
          </g>
        );
      })}
      {notesOf(spec).map((note, at) => (
        <text key={note} x={16} y={top + legendRow * (rows + at) + 4} fill={chartInk.soft}>
          {note}
        </text>
      ))}
    </g>
  );
}
