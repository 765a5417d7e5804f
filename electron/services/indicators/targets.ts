import { AppError } from '../../../shared/domain/errors/index.ts';
import {
  removeTarget,
  saveTarget,
  type TargetRecord,
  targetsOf,
} from '../../database/queries/indicator-work.ts';
import { areasNamed, indicatorByCode } from '../../database/queries/indicators.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';

/** Targets of a year, each with the name of its indicator and area. */
export function listTargets({ db }: ReadContext, { year }: { readonly year: number }) {
  const rows = targetsOf(db, year);
  const areas = new Map(
    areasNamed(db, [...new Set(rows.map(({ area }) => area))]).map(({ code, name }) => [code, name]),
  );
  return { rows: rows.map((row) => ({ ...row, areaName: areas.get(row.area) ?? row.area })) };
}

/**
 * Sets the target of an indicator for an area and year, over the one that stood. What it wrote can be taken back.
 * Throws AppError not-found (an indicator or area that is none).
 */
export function saveIndicatorTarget(context: WriteContext, target: Omit<TargetRecord, 'id'>) {
  const { db } = context;
  if (!indicatorByCode(db, target.indicator)) throw missing('Chỉ tiêu');
  if (areasNamed(db, [target.area]).length === 0) throw missing('Địa bàn');
  if (!Number.isFinite(target.value)) {
    throw new AppError('invalid-request', 'Mức giao phải là một con số. Ghi lại số ấy.', { field: 'value' });
  }
  return recorded(context, () => {
    saveTarget(db, target);
    return {};
  });
}

/** Takes a target out. What it wrote can be taken back. Throws AppError not-found. */
export function removeIndicatorTarget(context: WriteContext, { id }: { readonly id: number }) {
  return recorded(context, () => {
    if (!removeTarget(context.db, id)) throw missing('Chỉ tiêu giao');
    return {};
  });
}
