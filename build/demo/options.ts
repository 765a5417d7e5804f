import { parseArgs } from 'node:util';
import { Refusal } from '../notice-file.ts';

/** What the command was asked to do. */
export interface DemoOptions {
  /** Path of the notice; null takes the project's example. */
  readonly notice: string | null;
  /** Folder that the results go to. */
  readonly out: string;
}

const usage = 'Cách dùng: npm run demo -- --notice TỆP --out THƯ-MỤC (cả hai đều không bắt buộc).';

/**
 * Reads the command line.
 * @throws {Refusal} where it names something else than a notice and a folder.
 */
export function demoOptions(args: readonly string[]): DemoOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { notice: { type: 'string' }, out: { type: 'string', default: 'out' } },
    });
    return { notice: values.notice ?? null, out: values.out };
  } catch {
    throw new Refusal(usage);
  }
}
