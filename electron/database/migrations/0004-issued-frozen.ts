/** Columns of a notice that its number, date and signature make final. */
const finalColumns =
  'meeting_id source_file_id number symbol place issued_on kind title source_text signer_authority signer_position signer_rank signer_name origin state issuer_id signer_id corrects_id binned_at'
    .split(' ')
    .join(', ');

const refused = "SELECT RAISE(ABORT, 'issued-frozen');";

/** Whether the notice of that id was written and issued here; a made-up one may be taken away as a whole. */
const isIssued = (id: string): string =>
  `(SELECT state = 'issued' AND origin = 'written' AND is_sample = 0 FROM notice WHERE id = ${id})`;

/** A table whose rows belong to a notice: `owner` gives the notice's id out of a row. */
const parts: readonly (readonly [table: string, owner: (row: string) => string])[] = [
  ['notice_line', (row) => `${row}.notice_id`],
  ['notice_heading', (row) => `${row}.notice_id`],
  ['conclusion', (row) => `${row}.notice_id`],
  ['conclusion_paragraph', (row) => `(SELECT notice_id FROM conclusion WHERE id = ${row}.conclusion_id)`],
  ['legal_reference', (row) => `${row}.notice_id`],
  ['decision', (row) => `${row}.notice_id`],
  ['notice_draft', (row) => `${row}.notice_id`],
  ['number_entry', (row) => `${row}.notice_id`],
];

function frozenPart([table, owner]: (typeof parts)[number]): string {
  const guard = (action: 'insert' | 'update' | 'delete', row: 'OLD' | 'NEW') =>
    `CREATE TRIGGER frozen_${action}_${table} BEFORE ${action.toUpperCase()} ON ${table} WHEN ${isIssued(owner(row))} BEGIN ${refused} END;`;
  return [guard('insert', 'NEW'), guard('update', 'OLD'), guard('delete', 'OLD')].join('\n');
}

/**
 * An issued notice is final, whoever asks: the database itself refuses to change or delete it and its parts.
 * Of an imported one its file and text are final, while its reading stays correctable. Frozen.
 */
export const issuedFrozen = `
CREATE TRIGGER frozen_update_notice BEFORE UPDATE OF ${finalColumns} ON notice
  WHEN OLD.state = 'issued' AND OLD.origin = 'written' BEGIN ${refused} END;
CREATE TRIGGER frozen_delete_notice BEFORE DELETE ON notice
  WHEN OLD.state = 'issued' AND OLD.origin = 'written' AND OLD.is_sample = 0 BEGIN ${refused} END;
CREATE TRIGGER frozen_text_notice BEFORE UPDATE OF source_text, source_file_id, origin ON notice
  WHEN OLD.origin = 'imported' BEGIN ${refused} END;
CREATE TRIGGER frozen_update_notice_issue BEFORE UPDATE ON notice_issue BEGIN ${refused} END;
CREATE TRIGGER frozen_delete_notice_issue BEFORE DELETE ON notice_issue
  WHEN ${isIssued('OLD.notice_id')} BEGIN ${refused} END;
${parts.map(frozenPart).join('\n')}
`;
