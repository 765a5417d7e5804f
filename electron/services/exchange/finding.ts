import { looksLikeFigureForm, readFigureFormCode, wordsOf } from '../../../shared/domain/exchange/index.ts';
import { parsePeriod } from '../../../shared/domain/indicators/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { type FormRecord, formByCode } from '../../database/queries/exchange.ts';
import { areasNamed } from '../../database/queries/indicators.ts';
import type { ReadContext } from '../context.ts';
import type { Line } from './altered.ts';
import { type FigureForm, figureFormTitle, isFigureForm, printedCode } from './figure-form.ts';
import { formMark } from './layout.ts';
import { taskFormTitle } from './task-form.ts';

/** A file that is no form of this book, with the reason. */
export interface Unfound {
  readonly standing: 'foreign' | 'refused';
  readonly reason: string;
}

const elsewhere = 'Kiểm tra lại tệp, hoặc mở đúng sổ đã gửi phiếu rồi nhận ở đó.';
const noForm = 'Tệp Excel này không phải phiếu báo cáo của ứng dụng. Chọn đúng tệp phiếu đã gửi đi.';
const noCode =
  'Mã phiếu trong tệp đã bị xóa hoặc sửa nên không biết là phiếu nào. Xin nơi gửi ghi lại trên tệp gốc.';

const refused = (reason: string): Unfound => ({ standing: 'refused', reason });
const foreign = (reason: string): Unfound => ({ standing: 'foreign', reason: `${reason} ${elsewhere}` });

function markedCode(lines: readonly Line[]): string | null {
  const mark = wordsOf(lines[0]?.[0] ?? null) ?? '';
  return mark.startsWith(formMark) ? mark.slice(formMark.length) : null;
}

/** The form for figures that bears a code, if it is of this book. */
export function figureFormNamed(db: ReadHandle, code: string): FigureForm | undefined {
  const name = readFigureFormCode(code);
  const form = name ? formByCode(db, name.secret) : undefined;
  return form && isFigureForm(form) && printedCode(form) === code ? form : undefined;
}

function figureForm({ db }: ReadContext, code: string): FormRecord | Unfound {
  const name = readFigureFormCode(code);
  if (!name) return refused(noCode);
  const form = figureFormNamed(db, code);
  if (form) return form;
  const [area] = areasNamed(db, [name.area]);
  if (!area) return foreign(`Sổ này không có địa bàn mang mã ${name.area} của phiếu.`);
  const period = parsePeriod(name.period)?.label ?? name.period;
  return foreign(`Phiếu ${period} của ${area.name} này không do sổ này gửi đi.`);
}

/** The form that a sheet is, by the code that it bears. */
export function formIn(context: ReadContext, lines: readonly Line[]): FormRecord | Unfound {
  const code = markedCode(lines);
  if (code === null) {
    const title = wordsOf(lines[0]?.[1] ?? null);
    return refused(title === taskFormTitle || title === figureFormTitle ? noCode : noForm);
  }
  if (looksLikeFigureForm(code)) return figureForm(context, code);
  const form = formByCode(context.db, code);
  return form && !isFigureForm(form) ? form : foreign('Phiếu này không do sổ này gửi đi.');
}

/** Whether a form was found. */
export function isFound(found: FormRecord | Unfound): found is FormRecord {
  return 'id' in found;
}
