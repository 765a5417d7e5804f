import {
  type LayoutProfile,
  recipientLines,
  recipientsHead,
  signerLine,
  signingLines,
} from '../../shared/documents/layout/index.ts';
import type { Block } from '../../shared/documents/model/index.ts';
import { EvenText } from './even-text.tsx';
import { keyed } from './keyed.ts';

type Signature = Extract<Block, { kind: 'signature' }>;

function Recipients({ recipients }: { readonly recipients: readonly string[] }) {
  if (recipients.length === 0) return null;
  return (
    <>
      <p className="paper-recipientsHead">{recipientsHead}</p>
      {keyed(recipientLines(recipients)).map(({ key, item }) => (
        <p key={key} className="paper-recipient">
          {item}
        </p>
      ))}
    </>
  );
}

/** Recipients at the left; authority, room for hand and seal, and name at the right. */
export function SignatureView(props: {
  readonly block: Signature;
  readonly profile: LayoutProfile;
  readonly textWidthMm: number;
}) {
  const { block, profile, textWidthMm } = props;
  const roomMm = (textWidthMm * (100 - profile.signatureLeftPercent)) / 100;
  return (
    <table className="paper-pair paper-signature" role="presentation">
      <tbody>
        <tr>
          <td className="paper-left">
            <Recipients recipients={block.recipients} />
          </td>
          <td>
            {keyed(signingLines(block)).map(({ key, item }) => (
              <p key={key} className="paper-authority">
                <EvenText profile={profile} style="authority" roomMm={roomMm} text={item} />
              </p>
            ))}
            <div className="paper-signature-gap" />
            <p className="paper-signerName">{signerLine(block)}</p>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
