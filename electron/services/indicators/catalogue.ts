import { AppError } from '../../../shared/domain/errors/index.ts';
import { definitionFaults } from '../../../shared/domain/indicators/index.ts';
import { removeIndicator, saveIndicator, usesOf } from '../../database/queries/indicator-work.ts';
import { allIndicators, type IndicatorRecord, indicatorByCode } from '../../database/queries/indicators.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';

function shownIndicator({ isCustom, isCumulative, ...indicator }: IndicatorRecord) {
  return { ...indicator, isCustom: isCustom === 1, isCumulative: isCumulative === 1 };
}

/** An indicator as the window shows and changes it. */
export type IndicatorDefinition = ReturnType<typeof shownIndicator>;
type Typed = Omit<IndicatorDefinition, 'code' | 'isCustom' | 'note'> & { readonly code: string | null };

/** The whole catalogue, with what each indicator means and rests on. */
export function indicatorCatalogue({ db }: ReadContext, _request: object) {
  return { rows: allIndicators(db).map(shownIndicator) };
}

/** An indicator by its code. Throws AppError not-found. */
export function requireIndicator({ db }: ReadContext, code: string): IndicatorRecord {
  const indicator = indicatorByCode(db, code);
  if (!indicator) throw missing('Chỉ tiêu');
  return indicator;
}

const customPrefix = 'TC';

/** The next free code of an indicator of the office's own: "TC01", "TC02". */
function nextCode(catalogue: readonly IndicatorRecord[]): string {
  const taken = catalogue
    .map(({ code }) => /^TC(\d+)$/.exec(code)?.[1])
    .filter((figures) => figures !== undefined)
    .map(Number);
  return `${customPrefix}${String(Math.max(0, ...taken) + 1).padStart(2, '0')}`;
}

/** What may not change once figures are there: they would mean something else. */
const meaning = ['unit', 'frequency', 'aggregation'] as const;

function refuseNewMeaning(context: ReadContext, stored: IndicatorRecord, typed: Typed): void {
  const changed = meaning.some((field) => stored[field] !== typed[field]);
  if (!changed) return;
  const { values, formulas } = usesOf(context.db, stored.code);
  if (values + formulas === 0) return;
  throw new AppError(
    'conflict',
    'Chỉ tiêu đã có số liệu hoặc nằm trong công thức khác nên không đổi được đơn vị, kỳ báo cáo và cách cộng. Thêm một chỉ tiêu mới, ghi ngày hết hiệu lực cho chỉ tiêu này.',
  );
}

/**
 * Saves an indicator of the catalogue; a new one without a code is given one. What it wrote can be taken back.
 * Throws AppError: not-found, invalid-request (a formula in a circle, units or periods that do not fit: details.field), conflict (figures are there).
 */
export function saveIndicatorDefinition(context: WriteContext, typed: Typed) {
  const { db } = context;
  const catalogue = allIndicators(db);
  const stored = typed.code === null ? undefined : indicatorByCode(db, typed.code);
  if (typed.code !== null && !stored) throw missing('Chỉ tiêu');
  const code = typed.code ?? nextCode(catalogue);
  const isRatio = typed.aggregation === 'ratio';
  const definition = {
    ...typed,
    code,
    numerator: isRatio ? typed.numerator : null,
    denominator: isRatio ? typed.denominator : null,
    partOf: isRatio ? null : typed.partOf,
  };
  const others = catalogue.filter((one) => one.code !== code).map(shownIndicator);
  const [fault] = definitionFaults(definition, others);
  if (fault) throw new AppError('invalid-request', fault.message, { field: fault.field });
  if (stored) refuseNewMeaning(context, stored, typed);
  return recorded(context, () => {
    saveIndicator(db, {
      ...definition,
      isCustom: stored?.isCustom ?? 1,
      isCumulative: typed.isCumulative ? 1 : 0,
      note: stored?.note ?? null,
    });
    return { code };
  });
}

/**
 * Takes an indicator of the office's own out. What it wrote can be taken back.
 * Throws AppError: not-found, conflict (one of the first catalogue, or one that figures, targets or formulas rest on).
 */
export function removeCustomIndicator(context: WriteContext, { code }: { readonly code: string }) {
  const stored = requireIndicator(context, code);
  const { values, targets, formulas } = usesOf(context.db, code);
  if (stored.isCustom === 0 || values + targets + formulas > 0) {
    throw new AppError(
      'conflict',
      'Chỉ tiêu này có sẵn trong danh mục, hoặc đã có số liệu, chỉ tiêu giao hay công thức dùng đến nên không xóa. Ghi ngày hết hiệu lực thay vào.',
    );
  }
  return recorded(context, () => {
    removeIndicator(context.db, code);
    return {};
  });
}
