export {
  type ColumnUse,
  type FigureMapping,
  type FileCell,
  mappingFaults,
  type PlacePart,
  placeParts,
  plainUses,
  useWords,
} from './mapping.ts';
export { ambiguousTexts, headKey, newValueColumn, proposeMapping } from './proposing.ts';
export { cellWords, FigureReader, type FigureSink, type FilePlace } from './reading.ts';
export type { FigureBook, FilePeriod, UsedName } from './resolving.ts';
