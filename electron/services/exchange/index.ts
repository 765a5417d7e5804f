export { acceptReturned } from './accepting.ts';
export { formsFile } from './form-file.ts';
export { giveForms, owingAgencies } from './giving.ts';
export { readReturned } from './reading.ts';
