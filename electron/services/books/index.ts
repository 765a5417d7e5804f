export { proposeNumber, takeNumber } from './taking.ts';
