import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Backend, startBackend } from '../../electron/backend/client.ts';
import type { NoticeFile } from '../../electron/importers/index.ts';
import { sampleIndicator } from '../../electron/services/indicators/index.ts';
import type { ChartRef, PaperRef } from '../../shared/contract/index.ts';
import type { RenderPort } from '../../shared/documents/model/index.ts';
import type { NoticeReading } from '../../shared/domain/notices/reading.ts';
import { wholeView } from '../../shared/domain/task-register/index.ts';
import { ask, settledValue } from '../backend-calls.ts';
import type { DemoResult } from './summary.ts';

/** What the demo works with. */
export interface DemoJob {
  readonly file: NoticeFile;
  /** The example is made up, and so is marked wherever it shows. */
  readonly isSample: boolean;
  /** Empty folder to work in; it holds the results after. */
  readonly folder: string;
  readonly version: string;
  readonly render: RenderPort;
  /** Day that the task register is as of, ISO. */
  readonly asOf: string;
  progress(line: string): void;
  /** Takes the cause of an error; the error itself is thrown. */
  log(cause: unknown): void;
}

/** Everything of a result but the files, which are known once they lie where they belong. */
export type DemoOutcome = Omit<DemoResult, 'files' | 'fileName' | 'total'>;

/** Last day on which the province had its eight districts. */
const LAST_DAY_OF_DISTRICTS = '2025-06-30';
/** Folder of the closing copy inside the work folder; it goes when the folder goes. */
export const BACKUPS = 'backups';
/** Database folder inside the work folder. */
export const DATA = 'data';
/** Papers and pictures inside the work folder. */
export const PAPERS = 'papers';

type Timing = readonly [name: string, milliseconds: number];

function stopwatch(): { readonly timings: Timing[]; lap(name: string): void } {
  const timings: Timing[] = [];
  let last = performance.now();
  return {
    timings,
    lap(name) {
      const now = performance.now();
      timings.push([name, now - last]);
      last = now;
    },
  };
}

interface Recorded {
  readonly noticeId: number;
  /** null where the notice tells of no meeting. */
  readonly meetingId: number | null;
  readonly reading: NoticeReading;
}

async function record(backend: Backend, job: DemoJob): Promise<Recorded> {
  const { name, bytes } = job.file;
  const { reading } = await ask(backend, 'notices.read', { name, bytes });
  const { noticeId, meetingId } = await ask(backend, 'notices.accept', {
    reading,
    name,
    bytes,
    isSample: job.isSample,
  });
  return { noticeId, meetingId, reading };
}

async function sampleSeries(backend: Backend) {
  const { values } = await ask(backend, 'sample.add', {});
  const { rows } = await ask(backend, 'areas.list', { on: LAST_DAY_OF_DISTRICTS });
  const codes = rows.filter(({ kind }) => kind === 'district').map(({ code }) => code);
  const catalogue = await ask(backend, 'indicators.catalogue', {});
  const indicator = catalogue.rows.find(({ code }) => code === sampleIndicator)?.name ?? sampleIndicator;
  return { indicator, values, areas: codes };
}

async function keep(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(join(folder, PAPERS, name), bytes);
}

const ofMeeting = [
  ['bien-ban', 'minutes'],
  ['giay-moi', 'invitation'],
] as const;

/** Minutes and invitation of the notice's meeting, as PDF and as Word file. */
async function meetingPapers(backend: Backend, id: number | null) {
  if (id === null) return [];
  const files: (readonly [string, Awaited<ReturnType<typeof paperFile>>])[] = [];
  for (const [name, kind] of ofMeeting)
    for (const format of ['pdf', 'docx'] as const)
      files.push([`${name}.${format}`, await paperFile(backend, { kind, id }, format)]);
  return files;
}

/** The reminder letter to the agency that owes most, not issued; none where nothing is late or due soon. */
async function reminderPapers(backend: Backend, asOf: string) {
  const wanted = { asOf, on: asOf, taskIds: null, withRestricted: false, issuerId: null };
  const { agencies, issuerId } = await ask(backend, 'reminders.propose', wanted);
  const [most] = [...agencies].sort((a, b) => b.late - a.late);
  if (!most || issuerId === null) return [];
  const { agency } = most;
  const letter = {
    ...wanted,
    kind: 'reminder-preview',
    agency,
    issuerId,
    signerId: null,
    replyBy: null,
  } as const;
  return [
    ['cong-van-don-doc.pdf', await paperFile(backend, letter, 'pdf')],
    ['cong-van-don-doc.docx', await paperFile(backend, letter, 'docx')],
  ] as const;
}

/** The register as an office reads it: the late ones first. */
const registerOfDemo = { ...wholeView, grouping: 'term' } as const;

/** A chart of the sample series over all its periods. */
function chartOf(kind: ChartRef['kind'], areas: readonly string[]): ChartRef {
  return {
    ...{ kind, indicator: sampleIndicator, areas: [...areas], periodKind: null, from: null, to: null },
    ...{ boundaries: null, extras: ['mean', 'decisions'] },
  };
}

/** The profile of the district in the middle of the list, in the last period of the sample series. */
function profileOf(areas: readonly string[]): PaperRef {
  const area = areas[Math.floor(areas.length / 2)] ?? '';
  return { kind: 'area-profile', area, peers: [...areas], period: '2018-Q4', boundaries: null };
}

function paperFile(backend: Backend, paper: PaperRef, format: 'pdf' | 'docx') {
  return backend.internal('paperFile', { paper, format });
}

/**
 * Does the main job over a database of its own, through the same backend as the app's window.
 * @throws {AppError} what the backend refused: a file that is no notice, a damaged one.
 */
export async function runJob(job: DemoJob): Promise<DemoOutcome> {
  const { lap, timings } = stopwatch();
  const backend = await startBackend({
    dataDir: join(job.folder, DATA),
    backupDir: join(job.folder, BACKUPS),
    version: job.version,
    who: 'npm run demo',
    render: job.render,
    log: job.log,
  });
  try {
    job.progress('Đang đọc thông báo và ghi vào cơ sở dữ liệu...');
    const { noticeId, meetingId, reading } = await record(backend, job);
    lap('đọc và ghi');
    job.progress('Đang thêm số liệu mẫu...');
    const { areas, ...sample } = await sampleSeries(backend);
    lap('số liệu mẫu');
    job.progress('Đang lập văn bản và biểu đồ...');
    const notice = { kind: 'notice', id: noticeId } as const;
    const register = {
      kind: 'task-register',
      asOf: job.asOf,
      view: registerOfDemo,
      restrictedToo: false,
    } as const;
    const trend = chartOf('trend', areas);
    const papers = [
      ['thong-bao.pdf', await paperFile(backend, notice, 'pdf')],
      ['thong-bao.docx', await paperFile(backend, notice, 'docx')],
      ['danh-muc-nhiem-vu.pdf', await paperFile(backend, register, 'pdf')],
      ['xu-huong.png', await backend.internal('chartFile', { chart: trend, format: 'png' })],
      [
        'bieu-do-nho.pdf',
        await paperFile(
          backend,
          { kind: 'chart', chart: chartOf('multiples', areas), sentences: null },
          'pdf',
        ),
      ],
      ['so-lieu-dia-ban.pdf', await paperFile(backend, profileOf(areas), 'pdf')],
      ['xu-huong.svg', await backend.internal('chartFile', { chart: trend, format: 'svg' })],
    ] as const;
    for (const [name, file] of [
      ...papers,
      ...(await meetingPapers(backend, meetingId)),
      ...(await reminderPapers(backend, job.asOf)),
    ])
      await keep(job.folder, name, settledValue(file).bytes);
    lap('văn bản và biểu đồ');
    return { reading, sample: { ...sample, areas: areas.length }, timings };
  } finally {
    await backend.close();
  }
}
