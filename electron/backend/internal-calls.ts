import type { ChartRef, PaperRef, ParsedRequestOf } from '../../shared/contract/index.ts';
import type { DocumentModel } from '../../shared/documents/model/index.ts';

/** A file that is ready to be written where the clerk says. */
export interface MadeFile {
  /** Name proposed for it, with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the shell asks of the backend for its own channels; the window cannot call these. */
export interface InternalCalls {
  readonly paperFile: {
    readonly request: { readonly paper: PaperRef; readonly format: 'pdf' | 'docx' | 'xlsx' };
    readonly reply: MadeFile;
  };
  readonly paperModel: { readonly request: { readonly paper: PaperRef }; readonly reply: DocumentModel };
  readonly chartFile: {
    readonly request: { readonly chart: ChartRef; readonly format: 'png' | 'svg' };
    readonly reply: MadeFile;
  };
  /** Forms for agencies: one XLSX, or a ZIP of several. */
  readonly formsFile: {
    readonly request: { readonly ids: readonly number[] };
    readonly reply: MadeFile;
  };
  /** The values of a file that were not taken, as an XLSX. */
  readonly refusedFile: {
    readonly request: ParsedRequestOf<'figureFiles.saveRefused'>;
    readonly reply: MadeFile;
  };
  /** A copy of an attachment, or of a report's file, that another program may open: its full path. */
  readonly openedCopy: {
    readonly request: ParsedRequestOf<'attachments.open'>;
    readonly reply: { readonly path: string };
  };
}

/** Name of an internal call. */
export type InternalName = keyof InternalCalls;

const names: readonly InternalName[] = [
  'paperFile',
  'paperModel',
  'chartFile',
  'formsFile',
  'refusedFile',
  'openedCopy',
];

/** Whether there is such an internal call. */
export function isInternalName(name: string): name is InternalName {
  return names.some((known) => known === name);
}
