import { revisionsOf } from '../../database/queries/indicator-work.ts';
import type { ReadContext } from '../context.ts';

/** The columns of a logged value; the later ones are not in entries of before they were. */
interface Image {
  readonly value: number | null;
  readonly absence: 'not-reported' | 'not-applicable' | null;
  readonly provisional: 0 | 1;
  readonly is_sample: 0 | 1;
  readonly is_nil?: 0 | 1;
  readonly note: string | null;
  readonly source_document?: string | null;
  readonly source_notice_id?: number | null;
  readonly source_sentence?: string | null;
  readonly reason?: string | null;
}

function shownImage(json: string) {
  const image: Image = JSON.parse(json);
  return {
    value: image.value,
    absence: image.absence,
    provisional: image.provisional === 1,
    isSample: image.is_sample === 1,
    isNil: image.is_nil === 1,
    note: image.note,
    sourceDocument: image.source_document ?? null,
    sourceNoticeId: image.source_notice_id ?? null,
    sourceSentence: image.source_sentence ?? null,
    reason: image.reason ?? null,
  };
}

/** Every revision of one value, the latest first: who, when, why, and how it then stood. */
export function valueRevisions(
  { db }: ReadContext,
  place: { readonly indicator: string; readonly area: string; readonly period: string },
) {
  const rows = revisionsOf(db, place).flatMap(({ after, ...entry }) =>
    after === null ? [] : [{ ...entry, ...shownImage(after) }],
  );
  return { rows };
}
