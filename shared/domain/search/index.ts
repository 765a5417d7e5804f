export { type Context, contextOf } from './context.ts';
export { parseQuery } from './query.ts';
