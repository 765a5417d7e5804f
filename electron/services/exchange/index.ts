export { acceptReturned, acceptReturnedFigures } from './accepting.ts';
export { figureReceivers, giveFigureForms } from './figure-giving.ts';
export { formsFile } from './form-file.ts';
export { giveForms, owingAgencies } from './giving.ts';
export { readReturned, readReturnedFigures } from './reading.ts';
