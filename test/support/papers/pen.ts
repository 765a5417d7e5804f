/** One printed letter; spaces are left out. Places are of the page's top left corner. */
export interface Glyph {
  readonly text: string;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly baselineMm: number;
  readonly font: string;
  readonly fontPt: number;
}

/** A line that was drawn from left to right. */
export interface DrawnLine {
  readonly leftMm: number;
  readonly widthMm: number;
  /** Upper edge. */
  readonly topMm: number;
  readonly thicknessPt: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Changes nothing. */
export const same: Matrix = [1, 0, 0, 1, 0, 0];
const thickestLinePt = 2;
const shortestLineMm = 3;
/** Points in millimetres. */
export const mmOf = (points: number): number => (points / 72) * 25.4;

function times([a, b, c, d, e, f]: Matrix, m: Matrix): Matrix {
  return [
    a * m[0] + b * m[2],
    a * m[1] + b * m[3],
    c * m[0] + d * m[2],
    c * m[1] + d * m[3],
    e * m[0] + f * m[2] + m[4],
    e * m[1] + f * m[3] + m[5],
  ];
}

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

interface Letter {
  readonly unicode: string;
  readonly width: number;
}

interface Graphics {
  readonly toPage: Matrix;
  readonly lineWidth: number;
  readonly font: string;
  readonly size: number;
  readonly letterGap: number;
  readonly wordGap: number;
  readonly stretch: number;
}

const atFirst: Graphics = {
  toPage: same,
  lineWidth: 1,
  font: '',
  size: 0,
  letterGap: 0,
  wordGap: 0,
  stretch: 1,
};

/** Follows the drawing operators of a page as a printer does. */
export class Pen {
  readonly glyphs: Glyph[] = [];
  readonly lines: DrawnLine[] = [];
  private state = atFirst;
  private readonly kept: Graphics[] = [];
  private text: Matrix = same;
  private lineStart: Matrix = same;

  private readonly heightPt: number;
  private readonly fontName: (id: string) => string;

  constructor(heightPt: number, fontName: (id: string) => string) {
    this.heightPt = heightPt;
    this.fontName = fontName;
  }

  set(change: Partial<Graphics>): void {
    this.state = { ...this.state, ...change };
  }
  save(): void {
    this.kept.push(this.state);
  }
  restore(): void {
    this.state = this.kept.pop() ?? atFirst;
  }
  transform(matrix: Matrix): void {
    this.set({ toPage: times(matrix, this.state.toPage) });
  }
  startText(matrix: Matrix): void {
    this.text = matrix;
    this.lineStart = matrix;
  }
  moveText(x: number, y: number): void {
    this.startText(times([1, 0, 0, 1, x, y], this.lineStart));
  }

  /** Numbers between letters push the next one back, in thousandths of the size. */
  show(parts: readonly (Letter | number | null)[]): void {
    const { size, letterGap, wordGap, stretch } = this.state;
    for (const part of parts) {
      if (part === null) continue;
      if (typeof part === 'number') {
        this.advance((-part / 1000) * size * stretch);
        continue;
      }
      const width = (part.width / 1000) * size * stretch;
      if (part.unicode.trim() !== '') this.put(part.unicode, width);
      this.advance(width + (letterGap + (part.unicode === ' ' ? wordGap : 0)) * stretch);
    }
  }

  /** A filled box or a stroked path that is long and thin. */
  box([left, bottom, right, top]: readonly number[], stroked: boolean): void {
    const { toPage, lineWidth } = this.state;
    const [x1, y1] = at(toPage, left ?? 0, bottom ?? 0);
    const [x2, y2] = at(toPage, right ?? 0, top ?? 0);
    const scale = Math.hypot(toPage[2], toPage[3]);
    const thicknessPt = stroked ? Math.abs(y1 - y2) + lineWidth * scale : Math.abs(y1 - y2);
    const widthMm = mmOf(Math.abs(x2 - x1));
    if (thicknessPt > thickestLinePt || widthMm < shortestLineMm) return;
    const upper = Math.max(y1, y2) + (stroked ? (lineWidth * scale) / 2 : 0);
    this.lines.push({
      leftMm: mmOf(Math.min(x1, x2)),
      widthMm,
      topMm: mmOf(this.heightPt - upper),
      thicknessPt,
    });
  }

  private put(text: string, width: number): void {
    const place = times(this.text, this.state.toPage);
    const [left, baseline] = at(place, 0, 0);
    const [right] = at(place, width, 0);
    this.glyphs.push({
      text: text.normalize('NFC'),
      leftMm: mmOf(left),
      rightMm: mmOf(right),
      baselineMm: mmOf(this.heightPt - baseline),
      font: this.fontName(this.state.font),
      fontPt: this.state.size * Math.hypot(place[2], place[3]),
    });
  }
  private advance(by: number): void {
    this.text = times([1, 0, 0, 1, by, 0], this.text);
  }
}
