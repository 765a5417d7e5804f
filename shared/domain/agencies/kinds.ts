const words = {
  government: 'Ủy ban, văn phòng',
  department: 'Sở, ban, ngành',
  justice: 'Tư pháp, kiểm sát, tòa án',
  front: 'Mặt trận, đoàn thể',
  party: 'Cơ quan Đảng',
  assembly: 'Hội đồng nhân dân',
  media: 'Báo, đài',
  facility: 'Đơn vị sự nghiệp',
  other: 'Khác',
} as const;

/** Kinds of agencies, in the order in which papers name them. */
export const agencyKinds = Object.keys(words) as readonly (keyof typeof words)[];

/** The office's word for a kind; one of an unknown kind counts as another. */
export function agencyKindLabel(kind: string): string {
  return Object.entries(words).find(([known]) => known === kind)?.[1] ?? words.other;
}
