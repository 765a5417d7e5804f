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

type CoSignature = Extract<Block, { kind: 'coSignature' }>;
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

/** Two who sign, each over the own name; the recipients below at the left. */
export function CoSignatureView({ block }: { readonly block: CoSignature }) {
  const { left, right, recipients } = block;
  return (
    <table className="paper-pair paper-signature paper-coSignature" role="presentation">
      <tbody>
        <tr>
          {[left, right].map(({ role }) => (
            <td key={role}>
              <p className="paper-authority">{role}</p>
              <div className="paper-signature-gap" />
            </td>
          ))}
        </tr>
        <tr>
          {[left, right].map(({ role, name }) => (
            <td key={role}>
              <p className="paper-signerName">{signerLine({ name })}</p>
            </td>
          ))}
        </tr>
        {recipients.length > 0 && (
          <tr>
            <td className="paper-below">
              <Recipients recipients={recipients} />
            </td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}
