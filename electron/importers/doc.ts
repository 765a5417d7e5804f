import { AppError } from '../../shared/domain/errors/index.ts';
import { damagedFile } from './failures.ts';

/** The library's types leave out the option that keeps typographic quotes. */
interface BodyReader {
  getBody(options: { readonly filterUnicode: boolean }): string;
}

/** The library writes "undefined" for an optional hyphen, which in TCVN3 text is the letter ư. */
function mendHyphens(text: string): string {
  return text.replaceAll('undefined', '\u00ad');
}

/** Cells end in a tab: each becomes a line of its own; the tab behind a list label ("1.", "a)") stays. */
function splitCells(text: string): string {
  return text.replace(/^(.*\S)\t+/gm, (whole) =>
    whole.replace(/\t+/g, (tabs, at: number) => (at === 0 || isLabel(whole.slice(0, at)) ? tabs : '\n')),
  );
}

function isLabel(text: string): boolean {
  return /^\s*(?:[-+*•]|[\p{L}\d]{1,4}[.)]?)$/u.test(text);
}

/**
 * Body of a Word 97-2003 file as lines; numbers that Word's automatic lists would show are not in it.
 * Throws damaged-file.
 */
export async function readDoc(bytes: Uint8Array): Promise<string> {
  const { default: WordExtractor } = await import('word-extractor');
  try {
    const document = (await new WordExtractor().extract(Buffer.from(bytes))) as BodyReader;
    return splitCells(mendHyphens(document.getBody({ filterUnicode: false })));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw damagedFile(error);
  }
}
