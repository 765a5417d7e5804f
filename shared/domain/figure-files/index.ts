export {
  type FigureMapping,
  type FileCell,
  mappingFaults,
  placeParts,
  plainUses,
} from './mapping.ts';
export { headKey, proposeMapping } from './proposing.ts';
export { FigureReader, type FigureSink, type FilePlace } from './reading.ts';
export type { FigureBook, FilePeriod, UsedName } from './resolving.ts';
