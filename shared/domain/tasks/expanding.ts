import { isWithin } from '../agencies/index.ts';

/** Bodies that one name stands for. */
export type Collective = 'district' | 'commune';

const lead = '^(?:Ủy ban nhân dân|UBND|Uỷ ban nhân dân)?\\s*(?:các|\\d+\\/\\d+)\\s+';
const forms: readonly { readonly collective: Collective; readonly words: RegExp }[] = [
  { collective: 'district', words: new RegExp(`${lead}(?:huyện|thành phố|thị xã|TP)(?![\\p{L}])`, 'iu') },
  { collective: 'commune', words: new RegExp(`${lead}(?:xã|phường|thị trấn)(?![\\p{L}])`, 'iu') },
];

/** Which units a name stands for: "UBND các huyện, thành phố", "8/8 huyện, thành phố", "UBND các xã, phường"; null for one body. */
export function collectiveOf(name: string): Collective | null {
  const plain = name.normalize('NFC').trim();
  return forms.find(({ words }) => words.test(plain))?.collective ?? null;
}

/** An administrative unit between two days. */
export interface DatedUnit {
  readonly kind: 'province' | 'district' | 'commune';
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The people's committee of a unit: "UBND huyện Phong Thổ". */
export function committeeOf(unit: string): string {
  return `UBND ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`;
}

/** The people's committees that a collective names on the day (ISO): "UBND huyện Phong Thổ". */
export function unitsOf(collective: Collective, units: readonly DatedUnit[], day: string): readonly string[] {
  return units
    .filter((unit) => unit.kind === collective && isWithin(unit, day))
    .map(({ name }) => committeeOf(name));
}
