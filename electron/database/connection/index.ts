export { type CopyCounts, copyName, flushFile, inspectCopy, makeCopy, removeUnfinished } from './copies.ts';
export type { Parameters, ReadHandle, WriteHandle } from './handles.ts';
export {
  databaseFile,
  type Folders,
  openCopy,
  openForReading,
  openForWriting,
} from './open.ts';
export { markSound } from './soundness.ts';
