import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { packagedChromium } from '../../../build/electron-stand-in/packaged-chromium.ts';

it('draws text on a system without a single font', async () => {
  const { executable, env } = await packagedChromium('/no/such/fonts.conf');
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...(process.env as Record<string, string>), ...env },
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    const blank = await page.screenshot();
    await page.setContent('<p style="font-family: Arial">Ban Chi dao</p>');
    expect((await page.screenshot()).equals(blank)).toBe(false);
  } finally {
    await browser.close();
  }
});
