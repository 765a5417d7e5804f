import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  compareFigures,
  listFigureMappings,
  openFigures,
  saveFigureMapping,
  takeFigures,
} from '../../services/figure-files/index.ts';
import type { Handlers } from './types.ts';

/** Reads of files of figures. */
export const figureFileReads: Handlers<
  ReadContext,
  'figureFiles.open' | 'figureFiles.compare' | 'figureFiles.mappings'
> = {
  'figureFiles.open': openFigures,
  'figureFiles.compare': compareFigures,
  'figureFiles.mappings': listFigureMappings,
};

/** Commands that take figures in out of files. */
export const figureFileCommands: Handlers<WriteContext, 'figureFiles.take' | 'figureFiles.saveMapping'> = {
  'figureFiles.take': takeFigures,
  'figureFiles.saveMapping': saveFigureMapping,
};
