import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBackend } from '../../electron/backend/client.ts';
import { ask } from '../backend-calls.ts';
import { root } from '../bundle/folders.ts';
import { type AppProcess, startAppProcess } from '../headless/app-process.ts';
import { requireBundles } from '../packaging/bundles.ts';
import {
  emptyScreens,
  importScreens,
  type NamedText,
  readmePictures,
  type ScreenShot,
  type ShownRecords,
  screensFor,
} from '../screenshots/screens.ts';
import { seedDirectory } from '../screenshots/seed-directory.ts';
import { seedFigureForms, seedForms } from '../screenshots/seed-forms.ts';
import { seedMeeting } from '../screenshots/seed-meeting.ts';
import { requireNode } from '../testing/require-node.ts';

const outFolder = join(root, 'out/screenshots');
const readmeFolder = join(root, 'build/screenshots');
const notices = join(root, 'test/support/notices');
/** Width of the README's pictures in pixels: half the window's. */
const README_WIDTH = 683;

/** Words that a draft is shown with. */
const draftText =
  'Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế rà soát người nghiện trên địa bàn, báo cáo trước ngày 30/6/2018.';

/** Begins the notice of the example's meeting, and types one conclusion into it. */
async function seedDraft(backend: Parameters<typeof ask>[0], meetingId: number | null): Promise<number> {
  const { id } = await ask(backend, 'drafts.create', { meetingId, correctsId: null });
  const { draft, savedAt } = await ask(backend, 'drafts.get', { id });
  const blocks = draft.blocks.map((block) =>
    block.section === 'conclusions' ? { ...block, text: draftText } : block,
  );
  await ask(backend, 'drafts.save', { id, savedAt, draft: { ...draft, blocks } });
  return id;
}

/** Every example, notices and papers that are none. */
async function examples(): Promise<NamedText[]> {
  const names = (await readdir(notices)).filter((name) => name.endsWith('.txt'));
  return Promise.all(
    names.map(async (path) => ({ path, text: await readFile(join(notices, path), 'utf8') })),
  );
}

/** Notices that the pictures show as kept: the first in full, the second without a number's date, deadline or signer told. */
const kept = ['example-2018-quarterly.txt', 'example-2004-unicode.txt'] as const;

/** Fills a data folder with example notices and the sample values. */
async function seed(dataDir: string, backupDir: string): Promise<ShownRecords> {
  const noPapers = (): never => {
    throw new Error('seeding draws nothing');
  };
  const backend = await startBackend({
    dataDir,
    backupDir,
    version: '0.0.0',
    who: 'screenshots',
    render: { pdf: noPapers, picture: noPapers },
  });
  try {
    const accepted = [];
    for (const name of kept) {
      const bytes = new Uint8Array(await readFile(join(notices, name)));
      const { reading } = await ask(backend, 'notices.read', { name, bytes });
      accepted.push(await ask(backend, 'notices.accept', { reading, name, bytes, isSample: true }));
    }
    await ask(backend, 'sample.add', {});
    const draftId = await seedDraft(backend, accepted[0]?.meetingId ?? null);
    await seedDirectory(backend);
    const meetingId = await seedMeeting(backend);
    const forms = await seedForms(backend);
    const figureForms = await seedFigureForms(backend);
    return {
      noticeId: accepted[0]?.noticeId ?? 1,
      taskId: accepted[0]?.taskIds[0] ?? 1,
      draftId,
      meetingId,
      forms,
      figureForms,
    };
  } finally {
    await backend.close();
  }
}

/** The window's size: 1366x768, or another that "--size 1024x700" asks for, whose pictures go to a folder of its own. */
function askedSize() {
  const { values } = parseArgs({ options: { size: { type: 'string', default: '1366x768' } } });
  const [, width, height] = /^(\d+)x(\d+)$/.exec(values.size) ?? [];
  if (width === undefined || height === undefined)
    throw new Error('--size takes a width and a height: 1024x700');
  const isUsual = values.size === '1366x768';
  const pictures = isUsual ? outFolder : join(outFolder, values.size);
  return { width: Number(width), height: Number(height), isUsual, folder: pictures };
}

/** Waits until the app has drawn its frame. */
const untilDrawn = `new Promise((resolve) => {
  const look = () => document.querySelector('main, nav') ? resolve(true) : setTimeout(look, 50);
  look();
})`;

/** Goes to a screen, does there what it is shown after as soon as it can be done, and waits until nothing has changed for half a second. */
function goTo({ hash, prepare }: ScreenShot): string {
  return `new Promise((resolve, reject) => {
    const settle = () => {
      let timer;
      const done = () => { seen.disconnect(); requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))); };
      const again = () => { clearTimeout(timer); timer = setTimeout(done, 500); };
      const seen = new MutationObserver(again);
      seen.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      again();
    };
    location.hash = ${JSON.stringify(hash)};
    const prepare = (left) => {
      try {
        ${prepare ?? ''};
      } catch (thrown) {
        if (left === 0) reject(thrown);
        else setTimeout(prepare, 250, left - 1);
        return;
      }
      settle();
    };
    setTimeout(prepare, 500, 40);
  })`;
}

/** The same picture at another width, drawn by the window itself. */
async function resized(app: AppProcess, png: Uint8Array, width: number): Promise<Uint8Array> {
  const source = Buffer.from(png).toString('base64');
  const drawn = await app.inWindow(`(async () => {
    const bytes = Uint8Array.from(atob('${source}'), (letter) => letter.charCodeAt(0));
    const options = { resizeWidth: ${width}, resizeQuality: 'high' };
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), options);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const drawn = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(Array.from(drawn, (byte) => String.fromCharCode(byte)).join(''));
  })()`);
  return Buffer.from(String(drawn), 'base64');
}

async function takePictures(app: AppProcess, screens: readonly ScreenShot[]): Promise<void> {
  await app.inWindow(untilDrawn);
  await app.resize(size.width, size.height);
  for (const screen of screens) {
    await app.inWindow(goTo(screen));
    const png = await app.capture();
    await writeFile(join(size.folder, `${screen.name}.png`), png);
    const readmeName = size.isUsual ? readmePictures.get(screen.name) : undefined;
    if (readmeName !== undefined)
      await writeFile(join(readmeFolder, readmeName), await resized(app, png, README_WIDTH));
  }
}

/** Starts the app over a data folder, takes the pictures and ends it. */
async function picturesOf(dataDir: string, screens: readonly ScreenShot[]): Promise<void> {
  const app = startAppProcess({ folder: root, args: ['--data-dir', dataDir], env: { STAND_IN_OUT: folder } });
  try {
    await takePictures(app, screens);
  } finally {
    await app.quit();
  }
}

requireNode();
requireBundles(root);
const size = askedSize();
const folder = await mkdtemp(join(tmpdir(), 'mau-'));
try {
  await mkdir(size.folder, { recursive: true });
  const dataDir = join(folder, 'So Ket Luan');
  const records = await seed(dataDir, `${dataDir} - ban sao`);
  const other = await readFile(join(notices, 'example-2026-two-tier.txt'), 'utf8');
  const screens = screensFor(records, other);
  await picturesOf(dataDir, screens);
  await picturesOf(join(folder, 'Trong'), emptyScreens);
  const batches = importScreens(await examples());
  await picturesOf(join(folder, 'Nhập'), batches);
  const count = screens.length + emptyScreens.length + batches.length;
  console.log(`screenshots: ${count} screens in ${size.folder}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
