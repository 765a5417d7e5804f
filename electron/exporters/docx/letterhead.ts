import { Paragraph, type Table, TextRun } from 'docx';
import {
  agencyLines,
  type LayoutProfile,
  motto,
  nationalTitle,
  numberLine,
  placeDateLine,
  recipientLines,
  recipientsHead,
  signerLine,
  signingLines,
  styledText,
} from '../../../shared/documents/layout/index.ts';
import type { Block, StyleName } from '../../../shared/documents/model/index.ts';
import { type CentredText, evenParagraph, pairTable, ruledParagraphs } from './pairs.ts';
import { twipsOfMm, twipsOfPt } from './units.ts';

type Letterhead = Extract<Block, { kind: 'letterhead' }>;
type Signature = Extract<Block, { kind: 'signature' }>;

function line(profile: LayoutProfile, style: StyleName, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(styledText(profile.styles[style], text))] });
}

function centred(profile: LayoutProfile, id: StyleName, text: string, columnMm: number): CentredText {
  const layout = profile.styles[id];
  return { id, layout, text: styledText(layout, text), columnMm };
}

/** Agencies and number at the left, national title, motto, place and day at the right. */
export function letterheadTable(head: Letterhead, profile: LayoutProfile, textWidthMm: number): Table {
  const { superior, issuer } = agencyLines(head);
  const { rules, letterheadLeftPercent: leftPercent } = profile;
  const leftMm = (textWidthMm * leftPercent) / 100;
  return pairTable(
    [
      [
        [
          ...(superior === null ? [] : [evenParagraph(centred(profile, 'superiorAgency', superior, leftMm))]),
          ...ruledParagraphs(centred(profile, 'issuingAgency', issuer, leftMm), rules.issuer),
        ],
        [
          line(profile, 'nationalTitle', nationalTitle),
          ...ruledParagraphs(centred(profile, 'motto', motto, textWidthMm - leftMm), rules.motto),
        ],
      ],
      [[line(profile, 'number', numberLine(head))], [line(profile, 'placeDate', placeDateLine(head))]],
    ],
    { textWidthMm, leftPercent },
  );
}

function recipientsCell(recipients: readonly string[], profile: LayoutProfile): readonly Paragraph[] {
  if (recipients.length === 0) return [new Paragraph({})];
  return [
    line(profile, 'recipientsHead', recipientsHead),
    ...recipientLines(recipients).map((text) => line(profile, 'recipient', text)),
  ];
}

/** Recipients at the left; authority, room for hand and seal, and name at the right. */
export function signatureTable(block: Signature, profile: LayoutProfile, textWidthMm: number): Table {
  const name = new Paragraph({
    style: 'signerName',
    spacing: { before: twipsOfMm(profile.signatureGapMm) },
    children: [new TextRun(signerLine(block))],
  });
  const columnMm = (textWidthMm * (100 - profile.signatureLeftPercent)) / 100;
  const signing = signingLines(block).map((text) =>
    evenParagraph(centred(profile, 'authority', text, columnMm)),
  );
  return pairTable([[recipientsCell(block.recipients, profile), [...signing, name]]], {
    textWidthMm,
    leftPercent: profile.signatureLeftPercent,
  });
}

/** The air between the text and the signature, kept with both. */
export function beforeSignature(): Paragraph {
  return new Paragraph({ keepNext: true, spacing: { line: twipsOfPt(14), lineRule: 'exact' } });
}
