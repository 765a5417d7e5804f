import {
  agencyLines,
  evenLines,
  type LayoutProfile,
  motto,
  nationalTitle,
  numberLine,
  placeDateLine,
  type StyleLayout,
  styledText,
} from '../../shared/documents/layout/index.ts';
import type { Block, StyleName } from '../../shared/documents/model/index.ts';

type Letterhead = Extract<Block, { kind: 'letterhead' }>;

/** A text in even lines over its ruled line, in a column `roomMm` wide. */
export function Ruled(props: {
  readonly rule: keyof LayoutProfile['rules'];
  readonly style: StyleLayout;
  readonly roomMm: number;
  readonly text: string;
}) {
  const { rule, style, roomMm, text } = props;
  const { lines, widthMm } = evenLines(text, style, roomMm - 2 * style.sideMm);
  return (
    <span className={`paper-rule paper-rule-${rule}`} style={lines === 1 ? {} : { width: `${widthMm}mm` }}>
      {text}
    </span>
  );
}

/** Agencies and number at the left, national title, motto, place and day at the right. */
export function LetterheadView(props: {
  readonly head: Letterhead;
  readonly profile: LayoutProfile;
  readonly textWidthMm: number;
}) {
  const { head, profile, textWidthMm } = props;
  const leftMm = (textWidthMm * profile.letterheadLeftPercent) / 100;
  const { superior, issuer } = agencyLines(head);
  const text = (style: StyleName, line: string) => styledText(profile.styles[style], line);
  return (
    <table className="paper-pair paper-letterhead" role="presentation">
      <tbody>
        <tr>
          <td className="paper-left">
            {superior !== null && <p className="paper-superiorAgency">{text('superiorAgency', superior)}</p>}
            <p className="paper-issuingAgency">
              <Ruled
                rule="issuer"
                style={profile.styles.issuingAgency}
                roomMm={leftMm}
                text={text('issuingAgency', issuer)}
              />
            </p>
          </td>
          <td>
            <p className="paper-nationalTitle">{text('nationalTitle', nationalTitle)}</p>
            <p className="paper-motto">
              <Ruled rule="motto" style={profile.styles.motto} roomMm={textWidthMm - leftMm} text={motto} />
            </p>
          </td>
        </tr>
        <tr>
          <td className="paper-left">
            <p className="paper-number">{numberLine(head)}</p>
          </td>
          <td>
            <p className="paper-placeDate">{placeDateLine(head)}</p>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
