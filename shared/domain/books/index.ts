export {
  type BookNumber,
  compareBookNumbers,
  formatBookNumber,
  formatGap,
  type Gap,
  gapsIn,
  isSameNumber,
  nextNumber,
  parseBookNumber,
  wholeNumber,
} from './numbers.ts';
export { dateOutOfOrder, futureRefusal } from './order.ts';
export {
  type BookDocument,
  type BookKind,
  bookDocumentLabel,
  bookDocuments,
  bookKindLabel,
  bookKinds,
  symbolOf,
} from './symbols.ts';
