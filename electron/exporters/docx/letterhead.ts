import type { Paragraph, Table } from 'docx';
import {
  aboutLine,
  addressLines,
  agencyLines,
  type LayoutProfile,
  motto,
  nationalTitle,
  numberLine,
  placeDateLine,
} from '../../../shared/documents/layout/index.ts';
import type { Block } from '../../../shared/documents/model/index.ts';
import { centred, evenParagraph, line, pairTable, ruledParagraphs } from './pairs.ts';

type Letterhead = Extract<Block, { kind: 'letterhead' }>;
type Addressees = Extract<Block, { kind: 'addressees' }>;

/** Agencies and number at the left, national title, motto, place and day at the right. */
export function letterheadTable(head: Letterhead, profile: LayoutProfile, textWidthMm: number): Table {
  const { superior, issuer } = agencyLines(head);
  const { rules, letterheadLeftPercent: leftPercent } = profile;
  const leftMm = (textWidthMm * leftPercent) / 100;
  const { about, lines = ['number', 'placeDate'] } = head;
  const number = [
    ...(lines.includes('number') ? [line(profile, 'number', numberLine(head))] : []),
    ...(about === undefined
      ? []
      : [evenParagraph(centred(profile, 'letterAbout', aboutLine(about), leftMm))]),
  ];
  const placeDate = lines.includes('placeDate') ? [line(profile, 'placeDate', placeDateLine(head))] : [];
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
      ...(lines.length === 0 ? [] : [[number, placeDate] as const]),
    ],
    { textWidthMm, leftPercent },
  );
}

/** "Kính gửi:" and the addressees. */
export function addressParagraphs({ names }: Addressees, profile: LayoutProfile): Paragraph[] {
  return addressLines(names).map(({ style, text }) => line(profile, style, text));
}
