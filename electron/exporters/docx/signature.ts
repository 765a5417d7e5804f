import { Paragraph, type Table, TextRun } from 'docx';
import {
  type LayoutProfile,
  recipientLines,
  recipientsHead,
  signerLine,
  signingLines,
} from '../../../shared/documents/layout/index.ts';
import type { Block, CoSigner } from '../../../shared/documents/model/index.ts';
import { centred, evenParagraph, line, pairTable } from './pairs.ts';
import { twipsOfMm, twipsOfPt } from './units.ts';

type Signature = Extract<Block, { kind: 'signature' }>;
type CoSignature = Extract<Block, { kind: 'coSignature' }>;

function recipientsCell(recipients: readonly string[], profile: LayoutProfile): readonly Paragraph[] {
  if (recipients.length === 0) return [];
  return [
    line(profile, 'recipientsHead', recipientsHead),
    ...recipientLines(recipients).map((text) => line(profile, 'recipient', text)),
  ];
}

/** The name under the room for hand and seal. */
function nameParagraph(name: string | null, profile: LayoutProfile, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: 'signerName',
    keepNext,
    spacing: { before: twipsOfMm(profile.signatureGapMm) },
    children: [new TextRun(signerLine({ name }))],
  });
}

/** Recipients at the left; authority, room for hand and seal, and name at the right. */
export function signatureTable(block: Signature, profile: LayoutProfile, textWidthMm: number): Table {
  const columnMm = (textWidthMm * (100 - profile.signatureLeftPercent)) / 100;
  const signing = signingLines(block).map((text) =>
    evenParagraph(centred(profile, 'authority', text, columnMm)),
  );
  return pairTable(
    [[recipientsCell(block.recipients, profile), [...signing, nameParagraph(block.name, profile, false)]]],
    {
      textWidthMm,
      leftPercent: profile.signatureLeftPercent,
    },
  );
}

/** The air between the text and the signature, kept with both. */
export function beforeSignature(): Paragraph {
  return new Paragraph({ keepNext: true, spacing: { line: twipsOfPt(14), lineRule: 'exact' } });
}

/** Two who sign, each over the own name; the recipients below at the left. */
export function coSignatureTable(block: CoSignature, profile: LayoutProfile, textWidthMm: number): Table {
  const { left, right, recipients } = block;
  const role = ({ role: text }: CoSigner) => [
    new Paragraph({ style: 'authority', keepNext: true, children: [new TextRun(text)] }),
  ];
  const below = recipients.length > 0;
  const name = (signer: CoSigner) => [nameParagraph(signer.name, profile, below)];
  return pairTable(
    [
      [role(left), role(right)],
      [name(left), name(right)],
      ...(below ? [[[beforeSignature(), ...recipientsCell(recipients, profile)], []] as const] : []),
    ],
    { textWidthMm, leftPercent: 50 },
  );
}
