import { type IssuerForm, issuerProblems } from '../../../shared/domain/agencies/index.ts';
import {
  allIssuers,
  deleteIssuer,
  deleteSigner,
  type IssuerFields,
  type IssuerRecord,
  insertIssuer,
  insertSigner,
  issuerById,
  issuerUses,
  recipientsOf,
  replaceRecipients,
  type SignerFields,
  signedBy,
  signersOf,
  updateIssuer,
  updateSigner,
} from '../../database/queries/issuers.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { refuseInUse, refuseProblems } from './refuse.ts';

const shown = ({ isSample, ...issuer }: IssuerRecord) => ({ ...issuer, isSample: isSample === 1 });

/** Every agency in whose name documents go out, in their own order. */
export function listIssuers({ db }: ReadContext, _request: object) {
  return {
    rows: allIssuers(db).map((issuer) => ({ ...shown(issuer), signers: signersOf(db, issuer.id).length })),
  };
}

function requireIssuer({ db }: ReadContext, id: number): IssuerRecord {
  const issuer = issuerById(db, id);
  if (!issuer) throw missing('Cơ quan ban hành');
  return issuer;
}

/** One issuer with who signs for it and its standard recipients. Throws AppError not-found. */
export function getIssuer(context: ReadContext, { id }: { readonly id: number }) {
  const issuer = requireIssuer(context, id);
  return {
    issuer: shown(issuer),
    signers: signersOf(context.db, id),
    recipients: recipientsOf(context.db, id),
  };
}

/** An issuer as the window sends it; a signer without an id is new. */
interface SentIssuer extends IssuerFields, Pick<IssuerForm, keyof IssuerForm & keyof IssuerFields> {
  readonly id: number | null;
  readonly recipients: readonly string[];
  readonly signers: readonly (SignerFields & { readonly id: number | null })[];
}

function saveSigners({ db }: WriteContext, issuerId: number, signers: SentIssuer['signers']): void {
  const kept = new Set(signers.map(({ id }) => id));
  for (const { id, name } of signersOf(db, issuerId)) {
    if (kept.has(id)) continue;
    refuseInUse(
      signedBy(db, id),
      `${name} đã ký văn bản trong sổ nên không bỏ được. Ghi ngày thôi giữ chức thay cho việc bỏ.`,
    );
    deleteSigner(db, id);
  }
  for (const { id, ...signer } of signers) {
    if (id === null) insertSigner(db, issuerId, signer);
    else if (!updateSigner(db, issuerId, id, signer)) throw missing('Người ký');
  }
}

/**
 * Saves an issuer with its signers and standard recipients; a new one where `id` is null.
 * Throws AppError: invalid-request (details.field), not-found, conflict (a signer taken out has signed).
 */
export function saveIssuer(context: WriteContext, { id: known, recipients, signers, ...fields }: SentIssuer) {
  refuseProblems(issuerProblems({ ...fields, signers }));
  return recorded(context, () => {
    if (known !== null && !updateIssuer(context.db, known, fields)) throw missing('Cơ quan ban hành');
    const id = known ?? insertIssuer(context.db, fields);
    replaceRecipients(
      context.db,
      id,
      recipients.map((text) => text.trim()).filter((text) => text !== ''),
    );
    saveSigners(context, id, signers);
    return { id };
  });
}

/** Takes out an issuer in whose name nothing went out. Throws AppError: not-found, conflict. */
export function removeIssuer(context: WriteContext, { id }: { readonly id: number }) {
  return recorded(context, () => {
    requireIssuer(context, id);
    refuseInUse(
      issuerUses(context.db, id),
      'Đã có sổ văn bản, hội nghị hoặc thông báo của cơ quan này. Ghi ngày cuối cùng thay cho việc xóa.',
    );
    deleteIssuer(context.db, id);
    return {};
  });
}
