export { type CopyCounts, copyName, inspectCopy, makeCopy } from './copies.ts';
export type { Parameters, ReadHandle, WriteHandle } from './handles.ts';
export { databaseFile, databaseName, type Folders, openForReading, openForWriting } from './open.ts';
