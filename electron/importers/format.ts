import { type UnsupportedKind, unsupportedFile } from './failures.ts';

/** How a notice file is read. */
export type NoticeFormat = 'txt' | 'docx' | 'doc';

const signatures: readonly (readonly [string, 'zip' | 'ole' | UnsupportedKind])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'ole'],
  ['25504446', 'pdf'],
  ['89504e47', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['424d', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['7b5c727466', 'rtf'],
  ['4d5a', 'other'],
  ['7f454c46', 'other'],
  ['526172211a07', 'other'],
  ['377abcaf271c', 'other'],
  ['1f8b', 'other'],
];

/** Two-letter signatures ("BM", "MZ") also begin words: they count only with a zero byte near. */
function matches(bytes: Buffer, signature: string): boolean {
  if (!bytes.subarray(0, signature.length / 2).equals(Buffer.from(signature, 'hex'))) return false;
  return signature.length > 4 || bytes.subarray(0, 64).includes(0);
}

function checkOle(bytes: Buffer): void {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) throw unsupportedFile('locked');
  if (holds('Workbook')) throw unsupportedFile('excel');
}

/** Tells a file's format by its first bytes, never by its name; throws unsupported-file. A zip may still be no docx. */
export function detectFormat(content: Uint8Array): NoticeFormat {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const kind = signatures.find(([signature]) => matches(bytes, signature))?.[1];
  if (kind === undefined) return 'txt';
  if (kind === 'zip') return 'docx';
  if (kind !== 'ole') throw unsupportedFile(kind);
  checkOle(bytes);
  return 'doc';
}
