import type { Formula } from './figure.ts';
import { addsUpTo } from './period-book.ts';

/** An indicator as its definition is checked. */
export interface Definition extends Formula {
  readonly unit: string;
  readonly partOf: string | null;
  readonly isCumulative: boolean;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** What is wrong with a definition, by its field. */
export interface DefinitionFault {
  readonly field: 'numerator' | 'denominator' | 'unit' | 'partOf' | 'isCumulative' | 'highest' | 'factor';
  readonly message: string;
}

type Catalogue = ReadonlyMap<string, Definition>;

/** Whether an indicator is reached from another over its formula. */
function reaches(from: string, goal: string, catalogue: Catalogue, seen = new Set<string>()): boolean {
  if (from === goal) return true;
  const found = catalogue.get(from);
  if (!found || seen.has(from)) return false;
  seen.add(from);
  return [found.numerator, found.denominator].some(
    (part) => part !== null && reaches(part, goal, catalogue, seen),
  );
}

function partFaults(
  ratio: Definition,
  field: 'numerator' | 'denominator',
  catalogue: Catalogue,
): DefinitionFault[] {
  const name = field === 'numerator' ? 'tử số' : 'mẫu số';
  const code = ratio[field];
  if (code === null) return [{ field, message: `Chọn chỉ tiêu làm ${name}.` }];
  const part = catalogue.get(code);
  if (!part) return [{ field, message: `Không có chỉ tiêu làm ${name} này. Chọn chỉ tiêu khác.` }];
  if (reaches(code, ratio.code, catalogue)) {
    return [
      {
        field,
        message: `Công thức vòng tròn: ${part.name} lại tính từ chính chỉ tiêu này. Chọn ${name} khác.`,
      },
    ];
  }
  if (!addsUpTo(part.frequency, ratio.frequency)) {
    return [
      {
        field,
        message: `${part.name} có kỳ báo cáo không cộng được thành kỳ của tỷ lệ. Chọn kỳ dài hơn hoặc ${name} khác.`,
      },
    ];
  }
  return [];
}

const perPart = /^(.+)\/(?:[\d.]+ )?(.+)$/u;

function unitFaults(ratio: Definition, catalogue: Catalogue): DefinitionFault[] {
  const above = catalogue.get(ratio.numerator ?? '')?.unit;
  const below = catalogue.get(ratio.denominator ?? '')?.unit;
  if (above === undefined || below === undefined) return [];
  if (ratio.unit === '%') {
    return above === below
      ? []
      : [
          {
            field: 'unit',
            message: `Tỷ lệ % cần tử số và mẫu số cùng đơn vị; đây là "${above}" và "${below}". Ghi đơn vị như "${above}/${below}".`,
          },
        ];
  }
  const [, one, other] = perPart.exec(ratio.unit) ?? [];
  return one === above && other === below
    ? []
    : [
        {
          field: 'unit',
          message: `Đơn vị phải là "%" hoặc theo tử số trên mẫu số, như "${above}/${below}" hay "${above}/1.000 ${below}".`,
        },
      ];
}

function ratioFaults(ratio: Definition, catalogue: Catalogue): DefinitionFault[] {
  const factor: DefinitionFault[] =
    ratio.unit === '%' && ratio.factor !== 100 ? [{ field: 'factor', message: 'Tỷ lệ % nhân với 100.' }] : [];
  const parts = [
    ...partFaults(ratio, 'numerator', catalogue),
    ...partFaults(ratio, 'denominator', catalogue),
  ];
  return [...parts, ...(parts.length > 0 ? [] : unitFaults(ratio, catalogue)), ...factor];
}

function wholeFaults(part: Definition, catalogue: Catalogue): DefinitionFault[] {
  const chain = new Set([part.code]);
  for (let code = part.partOf; code !== null; code = catalogue.get(code)?.partOf ?? null) {
    if (chain.has(code))
      return [
        { field: 'partOf', message: 'Vòng tròn: tổng này lại nằm trong chính chỉ tiêu này. Chọn tổng khác.' },
      ];
    chain.add(code);
  }
  const whole = part.partOf === null ? undefined : catalogue.get(part.partOf);
  if (part.partOf !== null && !whole)
    return [{ field: 'partOf', message: 'Không có chỉ tiêu làm tổng này. Chọn chỉ tiêu khác.' }];
  return whole && whole.unit !== part.unit
    ? [
        {
          field: 'partOf',
          message: `"${whole.name}" tính bằng ${whole.unit}, không phải ${part.unit}. Chọn tổng cùng đơn vị.`,
        },
      ]
    : [];
}

/** What is wrong with an indicator's definition beside the others of the catalogue: circles, units, periods that do not add up. */
export function definitionFaults(definition: Definition, others: readonly Definition[]): DefinitionFault[] {
  const catalogue = new Map([...others, definition].map((one) => [one.code, one]));
  const faults =
    definition.aggregation === 'ratio'
      ? ratioFaults(definition, catalogue)
      : wholeFaults(definition, catalogue);
  const { lowest, highest, isCumulative, aggregation } = definition;
  if (lowest !== null && highest !== null && highest < lowest) {
    faults.push({ field: 'highest', message: 'Mức cao nhất phải bằng hoặc hơn mức thấp nhất.' });
  }
  if (isCumulative && aggregation !== 'stock') {
    faults.push({ field: 'isCumulative', message: 'Chỉ số hiện có (tồn) mới là số lũy tích.' });
  }
  return faults;
}
