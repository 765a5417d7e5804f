import { formatNumber } from '../../shared/format/index.ts';
import { errorSentence, isCancelled } from './bridge.ts';

interface Named {
  readonly name: string;
}

const most = 5;

/** "3 tệp (a.pdf, b.pdf, c.pdf)"; of many the first few by name. */
function filesWords(files: readonly Named[]): string {
  const named = files.slice(0, most).map(({ name }) => name);
  const more = files.length > most ? ['…'] : [];
  return `${formatNumber(files.length)} tệp (${[...named, ...more].join(', ')})`;
}

/** What became of several files of which one was stopped or refused. */
function outcome(added: readonly Named[], left: readonly Named[], error: unknown): string {
  const why = isCancelled(error) ? 'Đã dừng.' : errorSentence(error);
  const done = added.length === 0 ? 'Chưa tệp nào được đính kèm' : `Đã đính kèm ${filesWords(added)}`;
  return `${why} ${done}; chưa đính kèm ${filesWords(left)}. Chọn lại những tệp ấy để đính kèm tiếp.`;
}

/**
 * Attaches files one after the other up to the first that is stopped or refused.
 * @returns what to tell where not all of several were attached; null where all were.
 * @throws what was thrown over a file that was alone.
 */
export async function attachEach<One extends Named>(
  files: readonly One[],
  attach: (file: One) => Promise<void>,
): Promise<string | null> {
  for (const [at, file] of files.entries()) {
    try {
      await attach(file);
    } catch (thrown) {
      if (files.length === 1) throw thrown;
      return outcome(files.slice(0, at), files.slice(at), thrown);
    }
  }
  return null;
}
