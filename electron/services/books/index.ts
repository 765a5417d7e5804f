export { enterNumber, getBook, listBooks, openBook, removeEntry, saveBook } from './keeping.ts';
export { proposeNumber, takeNumber } from './taking.ts';
