import type { BrowserWindow } from 'electron';
import { ALL_TASKS } from '../register-asked.ts';
import { type BenchRow, median, rowOf } from '../rows.ts';
import { AS_OF } from '../seeded.ts';
import { type Place, timedCall } from './data-rows.ts';

const RUNS = 5;
const VALUES = 100_000;
const BATCH = 1_000;
/** One picture at 60 a second: an idle gap shorter than this is no better. */
const FRAME_MS = 16.7;

const startBeat = `(() => {
  const beat = { longest: 0, last: performance.now() };
  beat.timer = setInterval(() => {
    const now = performance.now();
    beat.longest = Math.max(beat.longest, now - beat.last);
    beat.last = now;
  }, 4);
  globalThis.benchBeat = beat;
})()`;
const stopBeat = `(() => {
  clearInterval(benchBeat.timer);
  return Math.max(benchBeat.longest, performance.now() - benchBeat.last);
})()`;

const prepareCells = `(async () => {
  const catalogue = await soKetLuan.call('indicators.catalogue', {});
  const areas = await soKetLuan.call('areas.list', { on: '2025-06-30' });
  const communes = await soKetLuan.call('areas.list', { on: ${JSON.stringify(AS_OF)} });
  const codes = [...new Set([...areas.value.rows, ...communes.value.rows].map(({ code }) => code))];
  const counted = catalogue.value.rows.filter(({ aggregation }) => aggregation !== 'ratio');
  const cells = [];
  for (let month = 0; cells.length < ${VALUES}; month += 1)
    for (const { code: indicator } of counted)
      for (const area of codes)
        cells.push({
          indicator, area, value: 0, absence: null, provisional: false, isSample: true, note: null,
          period: (2000 + Math.floor(month / 12)) + '-' + String(month % 12 + 1).padStart(2, '0'),
        });
  cells.length = ${VALUES};
  globalThis.benchCells = cells;
})()`;

function writeCells(run: number): string {
  return `(async () => {
    for (let start = 0; start < benchCells.length; start += ${BATCH}) {
      const cells = benchCells.slice(start, start + ${BATCH}).map((cell) => ({ ...cell, value: ${run} }));
      const reply = await soKetLuan.call('indicators.setValues', { cells });
      if (!reply.ok) throw new Error(reply.error.message);
    }
  })()`;
}

const askUntilStopped = `(async () => {
  globalThis.benchStop = false;
  const times = [];
  while (!benchStop) times.push(await ${timedCall('tasks.page', ALL_TASKS)});
  return times;
})()`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function longestGap(window: BrowserWindow, work: () => Promise<unknown>): Promise<number> {
  await window.webContents.executeJavaScript(startBeat);
  await work();
  return Number(await window.webContents.executeJavaScript(stopBeat));
}

async function listTimes(window: BrowserWindow, work: () => Promise<unknown>): Promise<number> {
  const asking = window.webContents.executeJavaScript(askUntilStopped);
  await work();
  await window.webContents.executeJavaScript('globalThis.benchStop = true');
  return median((await asking) as number[]);
}

/**
 * The longest gap of a heartbeat in the window, and a list that it asks for, while it has 100,000 values written; each
 * against an idle stretch as long.
 */
export async function writeRows({ window }: Place): Promise<BenchRow[]> {
  await window.webContents.executeJavaScript(prepareCells);
  const write = (run: number): Promise<unknown> => window.webContents.executeJavaScript(writeCells(run));
  const gaps: number[] = [];
  const idleGaps: number[] = [];
  const lists: number[] = [];
  const idleLists: number[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    let length = 0;
    const writing = async (): Promise<void> => {
      length = await timed(() => write(run));
    };
    gaps.push(await longestGap(window, writing));
    idleGaps.push(Math.max(FRAME_MS, await longestGap(window, () => sleep(length))));
    lists.push(await listTimes(window, () => write(RUNS + run)));
    idleLists.push(await listTimes(window, () => sleep(length)));
  }
  return [rowOf('stall', gaps, idleGaps), rowOf('busy', lists, idleLists)];
}
