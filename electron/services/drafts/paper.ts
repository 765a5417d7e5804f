import { buildNoticePaper } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { signatureBlock } from '../../../shared/domain/agencies/index.ts';
import {
  type Draft,
  type PrintedDraft,
  printedDraft,
  printedLine,
} from '../../../shared/domain/drafts/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { meetingForDraft } from '../../database/queries/drafts.ts';
import {
  type IssuerRecord,
  issuerById,
  type SignerFields,
  signersOf,
} from '../../database/queries/issuers.ts';
import { directoryNames, partiesOn } from '../names-in-force.ts';

/** Who issues and who signs a draft, as its paper names them; absent parts are null or empty. */
export interface DraftNames {
  readonly issuer: IssuerRecord | null;
  readonly signer: (SignerFields & { readonly id: number }) | null;
  readonly heldOn: string | null;
  readonly recipients: readonly string[];
}

/** Authority and position of a signer in one line. */
export function signerTitle(signer: SignerFields, seal: IssuerRecord['seal']): string {
  const { authority, position } = signatureBlock(signer, seal);
  return [authority, ...position.split('\n')].filter((part) => part !== null).join(' - ');
}

/** Looks up who issues, signs and receives a draft, by the names in force on its day, and when its meeting was. */
export function namesOf(db: ReadHandle, { header }: Draft): DraftNames {
  const { issuerId, signerId, meetingId, issuedOn, recipients } = header;
  const signers = issuerId === null ? [] : signersOf(db, issuerId);
  const names = {
    issuer: issuerId === null ? null : (issuerById(db, issuerId) ?? null),
    signer: signers.find(({ id }) => id === signerId) ?? null,
    heldOn: meetingId === null ? null : (meetingForDraft(db, meetingId)?.heldOn ?? null),
    recipients,
  };
  return issuedOn === null ? names : { ...names, ...partiesOn(directoryNames(db, issuedOn), names) };
}

/** Lines of the letterhead: the superior agency, then the issuing one. */
export function issuerLines({ issuer }: DraftNames): readonly string[] {
  return issuer === null ? [] : [issuer.superior, issuer.name].filter((line) => line !== null);
}

/** Signature as the paper shows it. */
export function signatureOf({ issuer, signer }: DraftNames) {
  if (signer === null) return { authority: null, position: null, rank: null, name: null };
  return signatureBlock(signer, issuer?.seal ?? 'own');
}

/** What a paper needs beside the draft: the number where it has one, and the mark of a made-up one. */
export interface PaperFacts {
  readonly id: number;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly isSample: boolean;
  /** Whether it stays one: what is issued bears no mark of a draft. */
  readonly isDraft: boolean;
}

/** The draft as the paper it would be issued as. */
export function draftPaper(db: ReadHandle, draft: Draft, facts: PaperFacts): DocumentModel {
  return paperOf(draft, namesOf(db, draft), printedDraft(draft), facts);
}

function paperOf(draft: Draft, names: DraftNames, printed: PrintedDraft, facts: PaperFacts): DocumentModel {
  const { header } = draft;
  const { opening, results, shortcomings, closing, headings } = printed;
  const places = new Map(draft.blocks.map((block, at) => [block.id, at + 1]));
  return buildNoticePaper({
    ...facts,
    issuer: issuerLines(names),
    place: names.issuer?.place ?? null,
    issuedOn: header.issuedOn,
    kind: 'THÔNG BÁO',
    title: header.title.trim() === '' ? null : header.title.trim(),
    heldOn: names.heldOn,
    ...{ opening, results, shortcomings, closing, headings },
    conclusions: printed.conclusions.map(({ n, paragraphs }) => ({
      id: places.get(paragraphs[0]?.block.id ?? '') ?? 1,
      n,
      paragraphs: paragraphs.map((paragraph) =>
        paragraph.block.level === 1 ? paragraph.text : printedLine(paragraph),
      ),
    })),
    signer: signatureOf(names),
    recipients: names.recipients,
  });
}
