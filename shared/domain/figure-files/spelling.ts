import { foldLoose } from '../../format/index.ts';

/** Key of a name as it is written, but for diacritics, case, punctuation and numbering before it. */
export function nameKey(text: string): string {
  return foldLoose(text)
    .replace(/^\s*(?:\d{1,3}|[ivx]{1,4})\s*[.)]\s*/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Key that spellings of one sound share: Kan/Can Hồ, Ma Ly/Ma Li Pho, Xà/Sà Dề Phìn; words run together. */
export function variantKey(key: string): string {
  return key
    .replace(/k(?!h)/g, 'c')
    .replaceAll('y', 'i')
    .replaceAll('x', 's')
    .replaceAll(' ', '');
}

/** Letters to change, add or leave out to make one text of another; `most` + 1 where there are more. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let line = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      next.push(
        Math.min((line[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (line[column - 1] ?? 0) + same),
      );
    }
    line = next;
  }
  return line[b.length] ?? most + 1;
}
