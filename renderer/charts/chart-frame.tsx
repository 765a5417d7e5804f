import { textWidth } from '../../shared/charts/geometry.ts';
import type { ChartSpec } from '../../shared/charts/index.ts';
import { MarkerShape } from './marker.tsx';
import { chartFont, chartInk, type SeriesStyle, stylesOf } from './series-style.ts';

const row = 18;
const side = 16;
const shownMarks = 12;

/** Words broken into lines of at most a width. */
export function brokenLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface FootLine {
  readonly key: string;
  readonly text: string;
  /** A note stands back behind a decision. */
  readonly soft: boolean;
}

function notesOf(spec: ChartSpec): FootLine[] {
  const lines = spec.kind === 'bars' ? spec.rows : spec.series;
  const points = lines.flatMap((line) => line.points);
  const provisional = points.some((point) => point.provisional);
  const estimated = points.some((point) => point.estimated);
  const hollow = spec.kind === 'heat' ? 'Ô có viền đứt' : spec.kind === 'bars' ? 'Thanh rỗng' : 'Điểm rỗng';
  const notes = [
    ...(spec.kind === 'heat' ? ['Màu càng đậm số càng lớn; ô gạch chéo: chưa có số liệu.'] : []),
    ...(provisional ? [`${hollow}: số liệu sơ bộ.`] : []),
    ...(estimated ? ['Phần có nền xám: số ước tính.'] : []),
    ...(spec.notes ?? []),
    ...(spec.sourceNote === null ? [] : [`Nguồn: ${spec.sourceNote}`]),
  ];
  return notes.map((text) => ({ key: text, text, soft: true }));
}

function markLines(spec: ChartSpec): FootLine[] {
  const marks = spec.kind === 'trend' || spec.kind === 'multiples' ? (spec.marks ?? []) : [];
  const told = marks.filter(({ label }) => label !== null);
  const rest = told.length - shownMarks;
  return [
    ...told
      .slice(0, shownMarks)
      .map(({ number, label }) => ({ key: `mark ${number}`, text: `${number}. ${label}`, soft: false })),
    ...(rest > 0 ? [{ key: 'more marks', text: `… và ${rest} văn bản khác.`, soft: true }] : []),
  ];
}

function footLines(spec: ChartSpec, width: number): FootLine[] {
  return [...markLines(spec), ...notesOf(spec)].flatMap(({ key, text, soft }) =>
    brokenLines(text, 12, width - 2 * side).map((line, at) => ({ key: `${key} ${at}`, text: line, soft })),
  );
}

interface Legend {
  readonly columns: number;
  readonly rows: number;
  readonly columnWidth: number;
}

function legendSize(names: readonly string[], width: number): Legend {
  const widest = names.reduce((most, name) => Math.max(most, textWidth(name, 12)), 0) + 56;
  const columns = Math.max(1, Math.min(4, Math.floor((width - 2 * side) / widest)));
  return { columns, rows: Math.ceil(names.length / columns), columnWidth: (width - 2 * side) / columns };
}

/** Height of what stands under the chart: the legend, where there is one, decisions and notes. */
export function footHeight(spec: ChartSpec, width: number, legend: readonly string[]): number {
  const legendRows = legend.length === 0 ? 0 : legendSize(legend, width).rows;
  return row * (legendRows + footLines(spec, width).length) + 12;
}

function titleLines(spec: ChartSpec, width: number): string[] {
  const room = width - 2 * side - (spec.sampleMark === null ? 0 : 130);
  return brokenLines(spec.title, 16, room);
}

function underTitle({ subtitle, unit }: ChartSpec): string {
  return [subtitle, `Đơn vị tính: ${unit}`].filter(Boolean).join(' · ');
}

/** Height of the title and what stands under it. */
export function headHeight(spec: ChartSpec, width: number): number {
  return (
    20 * titleLines(spec, width).length + 18 * brokenLines(underTitle(spec), 12, width - 2 * side).length + 20
  );
}

/** Title, periods, unit and the mark of made-up figures, drawn inside the picture. */
export function ChartHead({ spec, width }: { readonly spec: ChartSpec; readonly width: number }) {
  const title = titleLines(spec, width);
  return (
    <g fontFamily={chartFont} fill={chartInk.text}>
      <rect width="100%" height="100%" fill={chartInk.ground} />
      {title.map((line, at) => (
        <text key={line} x={side} y={22 + 20 * at} fontSize={16} fontWeight={600}>
          {line}
        </text>
      ))}
      {brokenLines(underTitle(spec), 12, width - 2 * side).map((line, at) => (
        <text key={line} x={side} y={22 + 20 * title.length + 18 * at} fontSize={12} fill={chartInk.soft}>
          {line}
        </text>
      ))}
      {spec.sampleMark === null ? null : (
        <text x={width - side} y={22} fontSize={13} fontWeight={700} textAnchor="end">
          {spec.sampleMark}
        </text>
      )}
    </g>
  );
}

/** The key of one line. */
export function LineKey({
  x,
  y,
  style,
}: {
  readonly x: number;
  readonly y: number;
  readonly style: SeriesStyle;
}) {
  return (
    <>
      <path d={`M${x} ${y}h28`} stroke={style.color} strokeWidth={style.width} strokeDasharray={style.dash} />
      <MarkerShape x={x + 14} y={y} style={style} />
    </>
  );
}

interface FootProps {
  readonly spec: ChartSpec;
  readonly width: number;
  readonly top: number;
  /** Whether lines are named here and not at their ends. */
  readonly legend: boolean;
}

/** Legend, decisions and notes, drawn inside the picture. */
export function ChartFoot({ spec, width, top, legend }: FootProps) {
  const series = legend && spec.kind === 'trend' ? spec.series : [];
  const styles = stylesOf(series);
  const { columns, rows, columnWidth } = legendSize(
    series.map(({ name }) => name),
    width,
  );
  const firstNote = top + (series.length > 0 ? row * rows : 0) + 4;
  return (
    <g fontFamily={chartFont} fontSize={12} fill={chartInk.text}>
      {series.map(({ id, name }, at) => {
        const x = side + columnWidth * (at % columns);
        const y = top + row * Math.floor(at / columns);
        const style = styles[at];
        return style ? (
          <g key={id}>
            <LineKey x={x} y={y} style={style} />
            <text x={x + 36} y={y + 4}>
              {name}
            </text>
          </g>
        ) : null;
      })}
      {footLines(spec, width).map(({ key, text, soft }, at) => (
        <text key={key} x={side} y={firstNote + row * at} fill={soft ? chartInk.soft : chartInk.text}>
          {text}
        </text>
      ))}
    </g>
  );
}
