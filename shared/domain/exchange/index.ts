export { choicesFor, lockedTitles, toldTitles } from './columns.ts';
export { judge, type KnownTask, leadsTo, moveOf } from './judging.ts';
export { type CameCell, readTold, type Told, wordsOf } from './told.ts';
