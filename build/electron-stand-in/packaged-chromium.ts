import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** The package's own settings name folders of the machine it was made for. */
function fontSettings(target: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(target, 'fonts')}</dir>
  <cachedir>${join(target, 'font-cache')}</cachedir>
</fontconfig>
`;
}

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

/** Where the fonts of the package lie; Chromium draws no text at all, not even in a page's own fonts, where it finds none. */
function ownFonts(target: string): Readonly<Record<string, string>> {
  const settings = join(target, 'fonts.conf');
  if (!existsSync(settings)) writeFileSync(settings, fontSettings(target));
  return { FONTCONFIG_FILE: settings };
}

/**
 * The headless Chromium that comes with the packages, unpacked once per version.
 * @param systemFonts settings of the system's fonts; where they are absent, the fonts of the package are used.
 * Never used with the arguments that the package offers: they switch web security off.
 */
export async function packagedChromium(systemFonts = '/etc/fonts/fonts.conf'): Promise<PackagedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The packages hold a Chromium for Linux x64 only.');
  }
  const target = join(tmpdir(), `so-ket-luan-chromium-${process.getuid?.() ?? 0}`, version);
  if (!existsSync(target)) await unpackInto(target);
  // A bare system lacks some of the libraries that Chromium links; the package carries them.
  const libraries = [process.env.LD_LIBRARY_PATH, join(target, 'al2023', 'lib')].filter(Boolean).join(':');
  const fonts = existsSync(systemFonts) ? {} : ownFonts(target);
  return { executable: join(target, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}
