import {
  aboutLine,
  agencyLines,
  type LayoutProfile,
  motto,
  nationalTitle,
  numberLine,
  placeDateLine,
  styledText,
} from '../../shared/documents/layout/index.ts';
import type { Block } from '../../shared/documents/model/index.ts';
import { EvenText } from './even-text.tsx';

type Letterhead = Extract<Block, { kind: 'letterhead' }>;

/** Agencies and number at the left, national title, motto, place and day at the right. */
export function LetterheadView(props: {
  readonly head: Letterhead;
  readonly profile: LayoutProfile;
  readonly textWidthMm: number;
}) {
  const { head, profile, textWidthMm } = props;
  const leftMm = (textWidthMm * profile.letterheadLeftPercent) / 100;
  const { superior, issuer } = agencyLines(head);
  const { about, lines = ['number', 'placeDate'] } = head;
  return (
    <table className="paper-pair paper-letterhead" role="presentation">
      <tbody>
        <tr>
          <td className="paper-left">
            {superior !== null && (
              <p className="paper-superiorAgency">
                <EvenText profile={profile} style="superiorAgency" roomMm={leftMm} text={superior} />
              </p>
            )}
            <p className="paper-issuingAgency">
              <EvenText profile={profile} style="issuingAgency" rule="issuer" roomMm={leftMm} text={issuer} />
            </p>
          </td>
          <td>
            <p className="paper-nationalTitle">{styledText(profile.styles.nationalTitle, nationalTitle)}</p>
            <p className="paper-motto">
              <EvenText
                profile={profile}
                style="motto"
                rule="motto"
                roomMm={textWidthMm - leftMm}
                text={motto}
              />
            </p>
          </td>
        </tr>
        {lines.length > 0 && (
          <tr>
            <td className="paper-left">
              {lines.includes('number') && <p className="paper-number">{numberLine(head)}</p>}
              {about !== undefined && (
                <h1 className="paper-letterAbout">
                  <EvenText profile={profile} style="letterAbout" roomMm={leftMm} text={aboutLine(about)} />
                </h1>
              )}
            </td>
            <td>{lines.includes('placeDate') && <p className="paper-placeDate">{placeDateLine(head)}</p>}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
