import type { Draft } from '../../../shared/domain/drafts/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { type DraftRecord, draftById } from '../../database/queries/drafts.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';

/** A draft that can still be changed. Throws AppError not-found, conflict once it was issued. */
export function openDraft({ db }: ReadContext, id: number): DraftRecord {
  const record = draftById(db, id);
  if (!record || record.binnedAt !== null) throw missing('Dự thảo');
  if (record.state === 'issued') {
    throw new AppError(
      'conflict',
      'Thông báo này đã ban hành nên không sửa được nữa. Soạn một thông báo đính chính thay vào.',
    );
  }
  return record;
}

/** A draft's content as it is kept. */
export function contentOf({ content }: Pick<DraftRecord, 'content'>): Draft {
  return JSON.parse(content) as Draft;
}
