import { readFile, writeFile } from 'node:fs/promises';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Page } from 'playwright';
import { type IconPicture, icoFile } from '../packaging/ico.ts';

const SIDES = [16, 24, 32, 48, 64, 128, 256];
const folder = new URL('../packaging/', import.meta.url);

async function picture(page: Page, svg: string, side: number): Promise<IconPicture> {
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  return { side, png: await page.screenshot({ omitBackground: true }) };
}

const svg = await readFile(new URL('icon.svg', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: await chromiumPackage.executablePath(),
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await browser.newPage();
  const pictures: IconPicture[] = [];
  for (const side of SIDES) pictures.push(await picture(page, svg, side));
  const ico = icoFile(pictures);
  await writeFile(new URL('icon.ico', folder), ico);
  console.log(`icon.ico: ${SIDES.join(', ')} px, ${ico.byteLength} bytes`);
} finally {
  await browser.close();
}
