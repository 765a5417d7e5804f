import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import JSZip from 'jszip';

const run = promisify(execFile);
const limit = 120_000;

function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders
    .map((folder) => join(folder, command))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  return found ?? null;
}

/** What a command prints; an empty text where it does not run. */
async function said(command: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await run(command, [...args], { timeout: limit })).stdout;
  } catch {
    return '';
  }
}

const office = onPath('soffice');

async function lacks(): Promise<string | null> {
  if (office === null) return 'LibreOffice (soffice) is not installed';
  if (!/LibreOffice/.test(await said(office, '--version'))) return 'LibreOffice (soffice) does not run';
  if (!/Tinos|Times New Roman/.test(await said('fc-match', 'Times New Roman')))
    return 'neither Tinos nor Times New Roman is installed';
  return null;
}

/** Why Word files cannot be laid out here, null where they can: LibreOffice and letters as wide as Times New Roman's. */
export const officeLacks: string | null = await lacks();

const noHeight = '<w:p><w:pPr><w:spacing w:line="1" w:lineRule="exact"/></w:pPr></w:p>';

/**
 * The same Word file with a paragraph of no height more behind its letterhead. LibreOffice deals a file that it opens
 * out to pages at every 21st or 26th paragraph before it lays them out, and where two that are kept together were dealt
 * apart it leaves them so; with another count of paragraphs the place is another one. Word does nothing of the kind.
 */
export async function countedAnew(file: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  const text = await zip.file('word/document.xml')?.async('string');
  if (text === undefined) throw new Error('no Word file');
  zip.file('word/document.xml', text.replace('</w:tbl>', `</w:tbl>${noHeight}`));
  return zip.generateAsync({ type: 'uint8array' });
}

/** Lays Word files out as LibreOffice does; the PDF of each, in their order. */
export async function laidOut(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  if (office === null) throw new Error(officeLacks ?? 'no LibreOffice');
  const folder = mkdtempSync(join(tmpdir(), 'so-ket-luan-office-'));
  try {
    const names = files.map((bytes, at) => {
      writeFileSync(join(folder, `${at}.docx`), bytes);
      return join(folder, `${at}.docx`);
    });
    // A folder of its own: a LibreOffice that is open elsewhere would take the call and never answer.
    const user = `-env:UserInstallation=${pathToFileURL(join(folder, 'user')).href}`;
    await run(office, ['--headless', user, '--convert-to', 'pdf', '--outdir', folder, ...names], {
      timeout: limit,
      env: { ...process.env, HOME: folder },
    });
    return names.map((_, at) => readFileSync(join(folder, `${at}.pdf`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
