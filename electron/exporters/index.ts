export { writeDocx } from './docx/index.ts';
export { type CellRule, type FormColumn, writeForm } from './xlsx/form.ts';
export { type SheetDay, type SheetInput, type SheetLine, writeSheet } from './xlsx/index.ts';
export { zipFiles } from './zip.ts';
