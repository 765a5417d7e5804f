import type { DocumentModel } from '../model/index.ts';
import { nd30 } from './nd30-2020.ts';
import type { LayoutProfile } from './profile.ts';
import { tt01 } from './tt01-2011.ts';

export type { Alignment, LayoutProfile, RuleLayout, StyleLayout } from './profile.ts';
export { singleLineEm } from './profile.ts';
export { codeMm, codeModules, codeTextMm } from './qr.ts';
export { evenLines, fewestLines, lineWidthMm } from './text-width.ts';
export {
  aboutLine,
  addressLines,
  agencyLines,
  chairRole,
  dots,
  leadsIn,
  motto,
  nationalTitle,
  numberLine,
  paddedNumber,
  pageArea,
  paragraphText,
  placeDateLine,
  recipientLines,
  recipientsHead,
  secretaryRole,
  signerLine,
  signingLines,
  styledText,
} from './wording.ts';

const profiles: Readonly<Record<DocumentModel['profile'], LayoutProfile>> = {
  'nd30-2020': nd30,
  'tt01-2011': tt01,
};

/** Day on which Nghị định 30/2020/NĐ-CP came into force. */
const nd30Since = '2020-03-05';

/** The layout profile of that id. */
export function layoutProfile(id: DocumentModel['profile']): LayoutProfile {
  return profiles[id];
}

/** The rules in force on the day of issue, else on the day of the meeting, else the newest. Days are ISO. */
export function profileIdFor(days: {
  readonly issuedOn: string | null;
  readonly heldOn: string | null;
}): DocumentModel['profile'] {
  const day = days.issuedOn ?? days.heldOn;
  return day !== null && day < nd30Since ? 'tt01-2011' : 'nd30-2020';
}
