import { crc32, inflateRawSync } from 'node:zlib';
import { damagedFile, MAX_PART_BYTES, MAX_UNPACKED_BYTES, unpacksTooLarge } from './failures.ts';

/** One entry of a ZIP's central directory; sizes in bytes as declared. */
interface ZipEntry {
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** Directory of a ZIP in memory. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** Unpacked bytes of a part, null where there is none; throws damaged-file or file-too-large. */
  readonly part: (name: string) => Buffer | null;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

function endOfDirectory(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_MARK) return at;
  }
  throw damagedFile();
}

function readDirectory(bytes: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = endOfDirectory(bytes);
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY_MARK) throw damagedFile();
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), {
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  if (entry.size > MAX_PART_BYTES) throw unpacksTooLarge();
  if (bytes.readUInt32LE(entry.offset) !== LOCAL_MARK) throw damagedFile();
  const start =
    entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packedSize);
  // The declared size may lie: unpacking stops one byte behind it.
  const content = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.size + 1 });
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damagedFile();
  return content;
}

/** Turns every failure of reading bytes into damaged-file; our own errors pass. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && 'errno' in error)) throw damagedFile(error);
    throw error;
  }
}

/** Opens a ZIP; throws damaged-file, or file-too-large when its declared sizes sum over MAX_UNPACKED_BYTES. */
export function openZip(content: Uint8Array): ZipArchive {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const entries = guarded(() => readDirectory(bytes));
  let total = 0;
  for (const entry of entries.values()) total += entry.size;
  if (total > MAX_UNPACKED_BYTES) throw unpacksTooLarge();
  return {
    names: [...entries.keys()],
    part: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? null : guarded(() => unpack(bytes, entry));
    },
  };
}
