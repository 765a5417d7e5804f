const names = {
  trend: 'Xu hướng',
  multiples: 'Biểu đồ nhỏ từng địa bàn',
  ranking: 'Xếp hạng địa bàn',
  'year-on-year': 'So với cùng kỳ',
  share: 'Tỷ trọng',
  heat: 'Bản đồ nhiệt địa bàn - kỳ',
  target: 'So với mức giao',
} as const;

/** A kind of chart. */
export type ChartKind = keyof typeof names;

const isKind = (name: string): name is ChartKind => name in names;

/** Every kind of chart, the commonest first. */
export const chartKinds: readonly ChartKind[] = Object.keys(names).filter(isKind);

/** The name of a kind of chart. */
export function chartKindName(kind: ChartKind): string {
  return names[kind];
}
