import { evenLines, type LayoutProfile, styledText } from '../../shared/documents/layout/index.ts';
import type { StyleName } from '../../shared/documents/model/index.ts';

/** A centred text in lines of about the same length, in a column `roomMm` wide; over its ruled line where it has one. */
export function EvenText(props: {
  readonly profile: LayoutProfile;
  readonly style: StyleName;
  readonly rule?: keyof LayoutProfile['rules'];
  readonly roomMm: number;
  readonly text: string;
}) {
  const { profile, rule, roomMm } = props;
  const style = profile.styles[props.style];
  const text = styledText(style, props.text);
  const { lines, widthMm, longestMm } = evenLines(text, style, roomMm - 2 * style.sideMm);
  // One line measures itself: its rule is a share of what the page really sets.
  const wide = (mm: number) => (lines === 1 ? {} : { width: `${mm}mm` });
  return (
    <span className="paper-even" style={wide(widthMm)}>
      {text}
      {rule !== undefined && (
        <span
          className={`paper-rule paper-rule-${rule}`}
          style={wide(longestMm * profile.rules[rule].ofText)}
        />
      )}
    </span>
  );
}
