import { AppError } from '../../../shared/domain/errors/index.ts';
import { cellText, proposedIndicator } from '../../../shared/domain/indicators/index.ts';
import { allIndicators, valuesFromNotice, valuesOf } from '../../database/queries/indicators.ts';
import { figuresOfNotice, noticeById } from '../../database/queries/notices.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { setIndicatorValues } from './values.ts';

/** Figures that a notice names, each with the indicator that its words propose, and the values made of them. Throws AppError not-found. */
export function noticeFigures({ db }: ReadContext, { noticeId }: { readonly noticeId: number }) {
  const notice = noticeById(db, noticeId);
  if (!notice) throw missing('Thông báo');
  const typed = allIndicators(db).filter(({ aggregation }) => aggregation !== 'ratio');
  const figures = figuresOfNotice(db, noticeId).map((figure) => ({
    ...figure,
    proposed: proposedIndicator(figure, typed),
  }));
  return { title: notice.title, heldOn: notice.heldOn, figures, taken: valuesFromNotice(db, noticeId) };
}

interface Taking {
  readonly noticeId: number;
  readonly figureId: number;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  /** Whether it may be written over a value that stands there. */
  readonly over: boolean;
}

/**
 * Makes a figure of a notice the value of an indicator, area and period, its sentence as the source. What it wrote can be taken back.
 * Throws AppError: not-found, conflict (a value stands there), and as `setIndicatorValues`.
 */
export function takeNoticeFigure(context: WriteContext, taking: Taking) {
  const { db } = context;
  const { noticeId, figureId, over, ...place } = taking;
  const figure = figuresOfNotice(db, noticeId).find(({ id }) => id === figureId);
  const notice = noticeById(db, noticeId);
  if (!notice || !figure) throw missing('Số liệu của thông báo');
  const [stands] = valuesOf(db, {
    ...{ indicators: [place.indicator], areas: [place.area], periods: [place.period] },
  });
  if (stands && stands.value !== null && !over) {
    throw new AppError(
      'conflict',
      `Ô này đang có số ${cellText({ ...stands, isNil: stands.isNil === 1 })}. Chọn chỗ khác, hoặc đánh dấu “Ghi đè số đang có” rồi ghi lại.`,
    );
  }
  const { value, sentence } = figure;
  const source = { sourceDocument: notice.number, sourceNoticeId: noticeId, sourceSentence: sentence };
  return recorded(context, () => {
    setIndicatorValues(context, {
      cells: [
        {
          ...place,
          ...{ value, absence: null, provisional: false, isSample: notice.isSample === 1, note: null },
          ...source,
        },
      ],
    });
    return {};
  });
}
