/** Kinds of item marks, from the widest part of a notice to the narrowest. */
export type MarkerKind = 'part' | 'number' | 'sub-number' | 'letter' | 'star' | 'dash' | 'plus';

/** The mark before an item: "II.", "1.", "1.1.", "a)", "*", "-", "+". */
export interface Marker {
  readonly kind: MarkerKind;
  /** As an item number shows it: "II", "1", "1.1", "a"; empty for bullets. */
  readonly label: string;
  /** Characters it takes, blanks behind it included; 0 where its words belong to the sentence ("Một là, ..."). */
  readonly length: number;
}

/** How deep each kind of item stands. */
export const markerDepth: Readonly<Record<MarkerKind, number>> = {
  part: 0,
  number: 1,
  'sub-number': 2,
  letter: 3,
  star: 4,
  dash: 5,
  plus: 6,
};

const marks: readonly { readonly kind: MarkerKind; readonly pattern: RegExp }[] = [
  {
    kind: 'part',
    pattern: /^(?:Phần\s+)?(?<label>[IVX]{1,5})\s*(?:[.)/:]|[-–](?!\p{Lu}{2}))(?!v\s)\s*(?=\S)/u,
  },
  { kind: 'part', pattern: /^(?<label>[A-E])\s*[.)/]\s+(?=\p{Lu})/u },
  { kind: 'sub-number', pattern: /^(?<label>\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)/:]?\s+(?=[\p{Lu}“"(])/u },
  { kind: 'sub-number', pattern: /^(?<label>\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)]\s*(?=[\p{L}“"(])/u },
  { kind: 'number', pattern: /^(?<label>\d{1,2})\s*[.)]\s*(?=[\p{L}“"(*])/u },
  { kind: 'number', pattern: /^(?<label>\d{1,2})\s*[/:\-–](?:\s+(?=\p{Lu})|(?=\p{Lu}(?:\p{Ll}|\s)))/u },
  { kind: 'number', pattern: /^(?:Điểm|Nội dung|Mục)\s+(?<label>\d{1,2})\s*[.:)]\s*(?=\p{Lu})/u },
  { kind: 'number', pattern: /^\((?<label>\d{1,2})\)\s*/ },
  { kind: 'letter', pattern: /^(?<label>[a-zđ]\d?)\s*[)/]\s*(?=[\p{L}“"(])/u },
  { kind: 'letter', pattern: /^(?<label>[a-zđ])\s*[.\-–]\s+(?=[\p{Lu}“"(])/u },
  { kind: 'letter', pattern: /^\((?<label>[a-zđ])\)\s*/u },
  { kind: 'star', pattern: /^\*+\s*(?=[\p{L}“"(])/u },
  { kind: 'plus', pattern: /^\+\s*(?=\S)/ },
  { kind: 'dash', pattern: /^[-–—−•●▪◦·\uf0b7\uf02d]\s*(?=[\p{L}\p{N}“"(])/u },
];

const counted =
  /^(?:(?<first>Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|Thứ (?<nth>nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))\s*[,:]/u;
const counts = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function countedMarker(line: string): Marker | null {
  const groups = counted.exec(line)?.groups;
  if (!groups) return null;
  const word = (groups.first ?? groups.nth ?? '').toLowerCase();
  const at = word === 'nhất' ? 0 : word === 'tư' ? 3 : counts.indexOf(word);
  return { kind: 'number', label: String(at + 1), length: 0 };
}

/** Reads the mark that a line starts with; null where it starts with a sentence. */
export function readMarker(line: string): Marker | null {
  for (const { kind, pattern } of marks) {
    const found = pattern.exec(line);
    if (found) return { kind, label: found.groups?.label ?? '', length: found[0].length };
  }
  return countedMarker(line);
}
