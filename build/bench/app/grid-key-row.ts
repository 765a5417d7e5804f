import { type BenchRow, interleaved, rowOf } from '../rows.ts';
import type { Place } from './data-rows.ts';
import { whenPainted } from './painted.ts';

const RUNS = { warmUp: 5, runs: 60 };
/** Cells that the grid must have at least: 38 areas by 20 indicators. */
const CELLS = 38 * 20;
const firstQuarter = `new Date().getFullYear() + '-Q1'`;

const prepare = `(() => {
  const keep = (name, value) => localStorage.setItem(name, JSON.stringify(value));
  keep('area-level', 'commune');
  keep('figures-view', 'period');
  keep('figures-period', ${firstQuarter});
  location.hash = '#/so-lieu';
})()`;

const drawBare = `(() => {
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 1000; background: white';
  const input = document.createElement('input');
  input.id = 'bare-input';
  host.append(input);
  document.body.append(host);
})()`;

/** Script that types one digit into an input and gives the milliseconds until its picture is handed over. */
function typed(input: string): string {
  return `new Promise((resolve) => {
    const input = ${input};
    input.focus();
    input.select();
    requestAnimationFrame(() => setTimeout(() => {
      const before = performance.now();
      document.execCommand('insertText', false, String(1 + Math.floor(Math.random() * 9)));
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - before);
        port2.postMessage(null);
      });
    }));
  })`;
}

/** A key in a grid of at least 38 areas by 20 indicators until it is painted, against a bare input's in the same window. */
export async function gridKeyRow({ window }: Place): Promise<BenchRow> {
  const run = async (script: string): Promise<unknown> => window.webContents.executeJavaScript(script);
  await run(prepare);
  await whenPainted(window, `document.querySelectorAll('input[data-place]').length >= ${CELLS}`);
  await run(drawBare);
  const grid = typed(`document.querySelector('input[data-place="19:10"]')`);
  const bare = typed(`document.getElementById('bare-input')`);
  const { values, baselines } = await interleaved(
    { value: async () => Number(await run(grid)), baseline: async () => Number(await run(bare)) },
    RUNS,
  );
  await run(`localStorage.removeItem('typed-figures')`);
  return rowOf('grid-key', values, baselines);
}
