export { type CopyCounts, copyName, inspectCopy, makeCopy, unfinishedEnding } from './copies.ts';
export { databaseEndings, flushFile, flushFolder, removeDatabase, removeFile } from './files.ts';
export type { Parameters, ReadHandle, WriteHandle } from './handles.ts';
export { lockName } from './lock.ts';
export {
  databaseFile,
  type Folders,
  openCopy,
  openForReading,
  openForWriting,
} from './open.ts';
export { markSound, soundEnding } from './soundness.ts';
