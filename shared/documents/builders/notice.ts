import type { HeadingReading, SignerReading } from '../../domain/notices/index.ts';
import { paddedNumber, profileIdFor } from '../layout/index.ts';
import type { Block, DocumentModel } from '../model/index.ts';
import { signatureBlockOf } from './letter.ts';
import { pageMark } from './page-mark.ts';
import { basisCount, leading, type Paragraph, paragraph, withEndMark } from './paragraphs.ts';

/** What a notice of conclusions is printed from; absent parts are null or empty. Days are ISO. */
export interface NoticePaperInput {
  readonly id: number;
  /** Superior agencies first, the issuing one last. */
  readonly issuer: readonly string[];
  /** The whole, "07/TB-BCĐ". */
  readonly number: string | null;
  readonly symbol: string | null;
  readonly place: string | null;
  readonly issuedOn: string | null;
  readonly kind: string | null;
  readonly title: string | null;
  readonly heldOn: string | null;
  readonly opening: readonly string[];
  readonly results: readonly string[];
  readonly shortcomings: readonly string[];
  readonly closing: readonly string[];
  readonly conclusions: readonly {
    readonly id: number;
    readonly n: string;
    readonly paragraphs: readonly string[];
  }[];
  /** Words that stand over the parts. */
  readonly headings: readonly HeadingReading[];
  readonly signer: SignerReading;
  readonly recipients: readonly string[];
  readonly isSample: boolean;
  /** Not issued yet. */
  readonly isDraft: boolean;
}

function section(
  input: NoticePaperInput,
  field: 'opening' | 'results' | 'shortcomings' | 'closing',
): Paragraph[] {
  const bases = field === 'opening' ? basisCount(input.opening) : 0;
  return input[field].flatMap((text, at) => [
    ...headingsBefore(input, field, at),
    paragraph(at < bases ? 'basis' : 'body', text, { entity: 'notice', id: input.id, field }),
  ]);
}

/** What stands over a part: its heading, or a lead-in, which is a sentence like any other. */
function headingsBefore({ id, headings }: NoticePaperInput, part: string, at: number): Paragraph[] {
  return headings
    .filter((heading) => heading.part === part && heading.before === at)
    .map(({ text }) => leading(paragraph('body', text, { entity: 'notice', id, field: 'headings' })));
}

/** "1. Giao Công an tỉnh"; a text that bears its number already keeps it as it is. */
function numbered(n: string, text: string): string {
  const number = n.replace(/[.)]$/, '');
  const bears = [`${number}.`, `${number})`].some((mark) => text.startsWith(mark));
  return number === '' || bears ? text : `${number}. ${text}`;
}

function conclusions(input: NoticePaperInput): Paragraph[] {
  return input.conclusions.flatMap(({ id, n, paragraphs }, place) => [
    ...headingsBefore(input, 'conclusions', place),
    ...paragraphs.map((text, at) =>
      paragraph('item', at === 0 ? numbered(n, text) : text, { entity: 'conclusion', id, field: 'text' }),
    ),
  ]);
}

function letterhead(input: NoticePaperInput): Block {
  return {
    kind: 'letterhead',
    superior: input.issuer.slice(0, -1).join(' ') || null,
    issuer: input.issuer.at(-1) ?? null,
    number: input.number,
    symbol: input.symbol,
    place: input.place,
    issuedOn: input.issuedOn,
  };
}

/** The notice as a paper: by the rules in force on its day, else on the meeting's; nothing filled in that is not known. */
export function buildNoticePaper(input: NoticePaperInput): DocumentModel {
  const kind = input.kind ?? 'THÔNG BÁO';
  return {
    title: [kind, input.number && paddedNumber(input.number), input.title]
      .filter((part) => part !== null)
      .join(' - '),
    orientation: 'portrait',
    profile: profileIdFor(input),
    sampleMark: pageMark(input),
    blocks: [
      letterhead(input),
      { kind: 'title', typeName: kind, abstract: input.title },
      ...withEndMark([
        ...section(input, 'opening'),
        ...section(input, 'results'),
        ...section(input, 'shortcomings'),
        ...conclusions(input),
        ...section(input, 'closing'),
      ]),
      signatureBlockOf(input.signer, input.recipients),
    ],
  };
}
