import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Chromium, { inflate } from '@sparticuz/chromium';

/** A headless Chromium from the packages, with the environment it wants. */
export interface PackagedChromium {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));

const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
  version: string;
};

/** Unpacks into a folder of its own and renames it at the end, so that two runs at once never see half a browser. */
async function unpackInto(target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  const draft = mkdtempSync(`${target}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = draft;
  try {
    await Promise.all([
      Chromium.executablePath(join(packageFolder, 'bin')),
      inflate(join(packageFolder, 'bin', 'al2023.tar.br')),
    ]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(draft, target);
  } catch (thrown) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw thrown;
  }
}

/**
 * The headless Chromium that comes with the packages, unpacked once per version.
 * Never used with the arguments that the package offers: they switch web security off.
 */
export async function packagedChromium(): Promise<PackagedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The packages hold a Chromium for Linux x64 only.');
  }
  const target = join(tmpdir(), `so-ket-luan-chromium-${process.getuid?.() ?? 0}`, version);
  if (!existsSync(target)) await unpackInto(target);
  // A bare system lacks some of the libraries that Chromium links; the package carries them.
  const libraries = [process.env.LD_LIBRARY_PATH, join(target, 'al2023', 'lib')].filter(Boolean).join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(target, 'fonts') };
  return { executable: join(target, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}
