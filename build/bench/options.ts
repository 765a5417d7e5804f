import { parseArgs } from 'node:util';
import { type BenchRow, limits } from './rows.ts';

/** What the command was asked to measure, and where the figures go. */
export interface BenchOptions {
  readonly rows: readonly BenchRow['id'][];
  readonly out: string;
}

const ids = Object.keys(limits) as BenchRow['id'][];

/** Reads the command line; an error's message says what is wrong with it. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: ids.join(',') },
      out: { type: 'string', default: 'out/bench.json' },
    },
  });
  const wanted = values.rows.split(',');
  const unknown = wanted.filter((row) => !ids.some((id) => id === row));
  if (unknown.length > 0) throw new Error(`no such row: ${unknown.join(', ')}; there are ${ids.join(', ')}`);
  return { rows: ids.filter((id) => wanted.includes(id)), out: values.out };
}
