import {
  figureFormCode,
  figureTitles,
  kindWords,
  knownTitles,
  reasonWords,
} from '../../../shared/domain/exchange/index.ts';
import type { Period } from '../../../shared/domain/indicators/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import type { FormRecord } from '../../database/queries/exchange.ts';
import type { FigureRowRecord } from '../../database/queries/exchange-figures.ts';
import type { IndicatorRecord } from '../../database/queries/indicators.ts';
import type { CellRule, FormColumn } from '../../exporters/index.ts';
import type { ReadContext } from '../context.ts';
import { officePeriods } from '../indicators/index.ts';
import { namesIn } from '../stored-lists.ts';
import { type FormLayout, fileWords } from './layout.ts';

/** A form that is one for figures. */
export interface FigureForm extends FormRecord {
  readonly areaCode: string;
  readonly periodCode: string;
  readonly version: number;
}

/** Whether a form is one for figures. */
export function isFigureForm(form: FormRecord): form is FigureForm {
  return form.areaCode !== null && form.periodCode !== null && form.version !== null;
}

/** A form for figures as it goes out. */
type Given = Omit<FigureForm, 'id' | 'takenAt' | 'takenSha256' | 'notes'>;

/** The code that a form for figures bears. */
export function printedCode({ areaCode, periodCode, version, code }: Given): string {
  return figureFormCode({ area: areaCode, period: periodCode, version, secret: code });
}

/** The period that a form is for, with the days it has in this office. @throws {Error} where it is none: only known periods are given out. */
export function periodOf(context: ReadContext, { periodCode }: FigureForm): Period {
  const period = officePeriods(context)(periodCode);
  if (!period) throw new Error(`a form is for ${periodCode}`);
  return period;
}

/** Title of every form for figures. */
export const figureFormTitle = 'PHIẾU BÁO CÁO SỐ LIỆU CỦA ĐỊA BÀN';

const named = [
  { chars: 5, takes: 'locked' },
  { chars: 54, takes: 'locked' },
  { chars: 12, takes: 'locked' },
] as const;
const known = { chars: 14, takes: 'locked-number' } as const;
const toldColumns = [
  { chars: 16, takes: 'number' },
  { chars: 18, takes: 'choice' },
  { chars: 13, takes: 'choice' },
  { chars: 30, takes: 'text' },
] as const;

function columnsOf(period: Period): FormColumn[] {
  return [
    ...knownTitles(period).map((title, at) => ({ title, ...(named[at] ?? known) })),
    ...toldColumns.map((column, at) => ({ title: figureTitles[at] ?? '', ...column })),
  ];
}

/** The lines over the table of a form for figures that goes out. */
export function figureNotes(form: Given, { label, startsOn, endsOn }: Period): string[] {
  const { agency, asOf, version, isSample } = form;
  const days = `từ ${formatDate(startsOn)} đến ${formatDate(endsOn)}`;
  const sample = isSample === 1 ? ' Có SỐ LIỆU MẪU ở các cột số đã biết.' : '';
  return [
    `Địa bàn: ${agency}. Kỳ báo cáo: ${label} (${days}).`,
    `Mã phiếu: ${printedCode(form)}. Lần ${version}, lập ngày ${formatDate(asOf)}.${sample}`,
    'Chỉ ghi vào các ô nền vàng: con số, hoặc lý do không có số; loại số để trống là số chính thức; chỉ tiêu nào không có gì mới thì để trống. Tỷ lệ được tính lại từ các số này nên không hỏi. Không thêm, bớt, sửa các ô khác.',
  ];
}

/** The sheet of a form for figures. */
export function figureLayout(form: FigureForm, period: Period): FormLayout {
  return {
    title: figureFormTitle,
    row: 'Chỉ tiêu số',
    notes: form.notes === null ? figureNotes(form, period) : namesIn(form.notes),
    columns: columnsOf(period),
    locked: knownTitles(period).length,
  };
}

/** What a number of an indicator is held to in the sheet: not below 0 unless the indicator may be. */
function numberRule(indicator: IndicatorRecord | undefined): CellRule {
  return { takes: 'number', decimals: indicator?.decimals ?? 0, lowest: Math.min(0, indicator?.lowest ?? 0) };
}

/** What the cells of a row hold when it goes out, and what its cells to fill take. */
export function figureLine(
  { cells, indicator }: FigureRowRecord,
  catalogue: ReadonlyMap<string, IndicatorRecord>,
) {
  const locked = namesIn(cells);
  return {
    cells: locked,
    rules: [
      ...locked.map(() => null),
      numberRule(catalogue.get(indicator)),
      { takes: 'choice', words: reasonWords } as const,
      { takes: 'choice', words: kindWords } as const,
      null,
    ],
  };
}

/** The name of the file of a form for figures. */
export function figureFileName({ agency, periodCode, version, code }: FigureForm): string {
  return `phieu-so-lieu-${fileWords(agency)}-${periodCode}-lan-${version}-${code}.xlsx`;
}
