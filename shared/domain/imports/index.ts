export { type Concern, concernsOf, concernWords } from './concerns.ts';
