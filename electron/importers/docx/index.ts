import { damagedFile, unsupportedFile } from '../failures.ts';
import type { DecodedText } from '../text/legacy.ts';
import { openZip, type ZipArchive } from '../zip.ts';
import { readBody } from './body.ts';
import { listCounter } from './numbering.ts';
import { readStyles } from './styles.ts';
import { descend, parseXml, type XmlElement } from './xml.ts';

function parsedPart(archive: ZipArchive, name: string): XmlElement | undefined {
  const bytes = archive.part(name);
  return bytes === null ? undefined : parseXml(bytes);
}

function mainPart(archive: ZipArchive): string {
  // Some producers number the main part: word/document2.xml.
  const name = archive.names.find((part) => /^word\/document\d*\.xml$/.test(part));
  if (name !== undefined) return name;
  throw unsupportedFile(archive.names.some((part) => part.startsWith('xl/')) ? 'excel' : 'other');
}

/**
 * Body of a docx as lines: list numbers written out, table cells in reading order, letters of TCVN3 and VNI
 * fonts as Unicode; headers, footers and deleted text left out.
 * Throws damaged-file, file-too-large, unsupported-file.
 */
export function readDocx(bytes: Uint8Array): DecodedText {
  const archive = openZip(bytes);
  const body = descend(parsedPart(archive, mainPart(archive)), 'w:document', 'w:body');
  if (body === undefined) throw damagedFile();
  const styles = readStyles(parsedPart(archive, 'word/styles.xml'));
  const count = listCounter(parsedPart(archive, 'word/numbering.xml'));
  const { lines, encodings } = readBody(body, styles, count);
  return { text: lines.join('\n'), encoding: [...encodings].sort().join('+') || 'unicode' };
}
