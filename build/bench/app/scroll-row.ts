import { readFileSync } from 'node:fs';
import { ALL_TASKS, LISTED } from '../register-asked.ts';
import { type BenchRow, percentile95, rowOf } from '../rows.ts';
import type { Place } from './data-rows.ts';
import { whenPainted } from './painted.ts';

const FRAMES = 180;
const ROUNDS = 3;
const STEP_PX = 224;

/** Script that scrolls an element down frame by frame and gives how long each frame took. */
function scrolled(selector: string): string {
  return `new Promise((resolve) => {
    const list = document.querySelector(${JSON.stringify(selector)});
    document.getElementById('bare-host').style.visibility = list.id === 'bare-list' ? 'visible' : 'hidden';
    list.scrollTop = 0;
    const frames = [];
    let last = null;
    const frame = (now) => {
      if (last !== null) frames.push(now - last);
      last = now;
      if (frames.length === ${FRAMES}) return resolve(frames);
      list.scrollTop += ${STEP_PX};
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })`;
}

const drawBare = `(async () => {
  const lines = [];
  for (let offset = 0; offset < ${LISTED}; offset += 2000) {
    const request = ${JSON.stringify(ALL_TASKS)};
    request.slices[0].offset = offset;
    const reply = await soKetLuan.call('tasks.page', request);
    lines.push(...reply.value.slices[0].map((row) => [row.content, row.lead.join(', '), row.deadline ?? '', row.state]));
  }
  const host = document.createElement('div');
  host.id = 'bare-host';
  document.body.append(host);
  globalThis.benchBareList(host, lines);
})()`;

/** Frames while the register is scrolled, p95, against those of a bare virtual list of the same rows in the same window. */
export async function scrollRow({ window }: Place): Promise<BenchRow> {
  const { BENCH_BARE = '' } = process.env;
  const run = async (script: string): Promise<unknown> => window.webContents.executeJavaScript(script);
  await run(`location.hash = '#/nhiem-vu'`);
  await whenPainted(window, `document.querySelectorAll('.data-scroll .data-row').length > 10`);
  await run(`${readFileSync(BENCH_BARE, 'utf8')}; true`);
  await run(drawBare);
  await whenPainted(window, `document.querySelectorAll('#bare-list .bare-row').length > 10`);
  const values: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    values.push(...((await run(scrolled('.data-scroll'))) as number[]));
    baselines.push(...((await run(scrolled('#bare-list'))) as number[]));
  }
  return rowOf('scroll', values, baselines, percentile95);
}
