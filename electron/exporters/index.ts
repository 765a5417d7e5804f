export { writeDocx } from './docx/index.ts';
export { type SheetDay, type SheetInput, type SheetLine, writeSheet } from './xlsx/index.ts';
