import { fitted, type Scale, scaleOf, textWidth } from '../../shared/charts/geometry.ts';
import type { BarRow, BarsSpec } from '../../shared/charts/index.ts';
import { valueTicks } from '../../shared/charts/ticks.ts';
import { formatNumber } from '../../shared/format/index.ts';
import { ChartFoot, ChartHead, footHeight, headHeight } from './chart-frame.tsx';
import type { DrawnChart } from './drawn.ts';
import { chartFont, chartInk } from './series-style.ts';

/** Bars of one row stand close, rows apart. */
export function rowHeight(groups: number): number {
  return groups > 1 ? 40 : 26;
}

/** Room over the rows for the names of the bars and the line. */
export const keyHeight = 26;

/** Dark and light: told apart in grey. */
const fills = ['#1b3a5f', '#e3b986'];
const edges = ['#1b3a5f', '#8a5a1f'];

function Bars({ row, spec, x, top, noteAt }: RowProps) {
  const groups = Math.max(spec.groups.length, 1);
  const height = rowHeight(groups);
  const thick = (height - 10) / groups;
  return (
    <g fontSize={12} fill={chartInk.text}>
      <text x={x(0) - 8} y={top + height / 2 + 4} textAnchor="end">
        <title>{row.name}</title>
        {fitted(row.name, 12, x(0) - 20)}
      </text>
      {row.points.map((point, at) => {
        const group = spec.groups[at];
        const y = top + 5 + thick * at;
        const { value } = point;
        if (value === null)
          return (
            <text key={group} x={x(0) + 4} y={y + thick / 2 + 4} fill={chartInk.soft} fontStyle="italic">
              {fitted(point.why ?? 'chưa có số liệu', 12, noteAt - x(0) - 16)}
            </text>
          );
        const color = fills[at % fills.length] ?? chartInk.text;
        return (
          <g key={group}>
            {point.estimated ? (
              <rect x={x(0)} y={y - 1} width={x(value) - x(0) + 5} height={thick + 1} fill={chartInk.line} />
            ) : null}
            <rect
              x={x(0)}
              y={y + 1}
              width={Math.max(0, x(value) - x(0))}
              height={thick - 3}
              fill={point.provisional ? chartInk.ground : color}
              stroke={edges[at % edges.length]}
              strokeWidth={1.2}
            />
            <text x={x(Math.max(value, row.target ?? 0)) + 6} y={y + thick / 2 + 4}>
              {formatNumber(value, spec.decimals)}
              {point.provisional ? '*' : ''}
            </text>
          </g>
        );
      })}
      {row.target === null ? null : (
        <>
          <path d={`M${x(row.target)} ${top + 1}v${height - 3}`} stroke={chartInk.ground} strokeWidth={7} />
          <path d={`M${x(row.target)} ${top + 2}v${height - 5}`} stroke="#000" strokeWidth={3} />
        </>
      )}
      {row.note === null ? null : (
        <text x={noteAt} y={top + height / 2 + 4}>
          {row.note}
        </text>
      )}
    </g>
  );
}

interface RowProps {
  readonly row: BarRow;
  readonly spec: BarsSpec;
  readonly x: Scale;
  readonly top: number;
  readonly noteAt: number;
}

function layout(spec: BarsSpec, width: number, height: number) {
  const names = spec.rows.reduce((most, { name }) => Math.max(most, textWidth(name, 12)), 60);
  const notes = spec.rows.reduce((most, { note }) => Math.max(most, textWidth(note ?? '', 12)), 0);
  const left = Math.min(names + 28, width * 0.3);
  const noteAt = width - 16 - (notes > 0 ? Math.min(notes + 4, width * 0.45) : 0);
  const most = spec.rows.reduce(
    (greatest, { points, target }) =>
      points.reduce((best, { value }) => Math.max(best, value ?? 0), Math.max(greatest, target ?? 0)),
    Math.max(spec.reference?.value ?? 0, spec.scaleTo ?? 0),
  );
  const marks = valueTicks(most);
  const foot = footHeight(spec, width, []);
  const top = headHeight(spec, width) + keyHeight;
  return { x: scaleOf(0, marks.at(-1) ?? 1, left, noteAt - 64), noteAt, foot, top, bottom: height - foot };
}

/** What the bars of a row are, and what the strokes and lines mean. */
function Key({ spec, left, y }: { readonly spec: BarsSpec; readonly left: number; readonly y: number }) {
  const hasTargets = spec.rows.some(({ target }) => target !== null);
  const names = [
    ...(spec.groups.length > 1 ? spec.groups.map((name, at) => ({ name, kind: at })) : []),
    ...(hasTargets ? [{ name: 'mức giao', kind: 'target' as const }] : []),
    ...(spec.reference
      ? [
          {
            name: `${spec.reference.name}: ${formatNumber(spec.reference.value, Math.max(spec.decimals, 1))}`,
            kind: 'reference' as const,
          },
        ]
      : []),
  ];
  let x = left;
  return (
    <g fontSize={12} fill={chartInk.text}>
      {names.map(({ name, kind }) => {
        const at = x;
        x += textWidth(name, 12) + 44;
        return (
          <g key={name}>
            {typeof kind === 'number' ? (
              <rect x={at} y={y - 9} width={18} height={10} fill={fills[kind]} stroke={edges[kind]} />
            ) : (
              <path
                d={`M${at + 9} ${y - 11}v14`}
                stroke={kind === 'target' ? '#000' : chartInk.soft}
                strokeWidth={kind === 'target' ? 3 : 1.5}
                strokeDasharray={kind === 'target' ? undefined : '5 3'}
              />
            )}
            <text x={at + 24} y={y}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Bars of each area from 0, the greatest first; who has no figure is named at the end. */
export function BarsChart({ spec, width, height }: DrawnChart<BarsSpec>) {
  const { x, noteAt, foot, top, bottom } = layout(spec, width, height);
  const step = Math.min(
    rowHeight(spec.groups.length) + 6,
    (bottom - top - 6) / Math.max(spec.rows.length, 1),
  );
  return (
    <g fontFamily={chartFont}>
      <ChartHead spec={spec} width={width} />
      <Key spec={spec} left={x(0)} y={top - 10} />
      {spec.noteTitle === null ? null : (
        <text x={noteAt} y={top - 10} fontSize={12} fill={chartInk.soft}>
          {spec.noteTitle}
        </text>
      )}
      <path d={`M${x(0)} ${top}V${top + step * spec.rows.length}`} stroke={chartInk.soft} />
      {spec.rows.map((row, at) => (
        <Bars key={row.id} row={row} spec={spec} x={x} top={top + step * at} noteAt={noteAt} />
      ))}
      {spec.reference === null ? null : (
        <path
          d={`M${x(spec.reference.value)} ${top}V${top + step * spec.rows.length}`}
          stroke={chartInk.soft}
          strokeWidth={1.5}
          strokeDasharray="5 3"
        />
      )}
      <ChartFoot spec={spec} width={width} top={height - foot + 12} legend={false} />
    </g>
  );
}
