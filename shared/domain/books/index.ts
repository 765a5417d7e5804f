export {
  type BookNumber,
  compareBookNumbers,
  formatBookNumber,
  formatGap,
  gapsIn,
  isSameNumber,
  nextNumber,
  parseBookNumber,
  wholeNumber,
} from './numbers.ts';
export { dateOutOfOrder } from './order.ts';
export {
  type BookDocument,
  type BookKind,
  bookDocumentLabel,
  bookDocuments,
  bookKinds,
  symbolOf,
} from './symbols.ts';
