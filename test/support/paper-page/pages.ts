import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { build } from 'vite';
import { fontRanges } from '../../../build/bundle/font-ranges.ts';
import { packagedChromium } from '../../../build/electron-stand-in/packaged-chromium.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';

/** A piece of text on a page: where it starts, from the left and from the top. */
export interface PrintedText {
  readonly text: string;
  readonly leftMm: number;
  readonly topMm: number;
}

/** One page of a PDF: its size, its text without spaces, and its pieces. */
export interface PrintedPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly text: string;
  readonly pieces: readonly PrintedText[];
}

/** A paper shown and printed. */
export interface Shown {
  readonly sheets: number;
  /** Start of each paragraph without spaces, and the sheet that it starts on. */
  readonly starts: readonly { readonly text: string; readonly sheet: number }[];
  readonly printed: readonly PrintedPage[];
  /** What the page complained of: breaches of its content security policy among it. */
  readonly complaints: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

async function bundle(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'so-ket-luan-paper-'));
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'silent',
    plugins: [fontRanges(), react()],
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  return outDir;
}

const mm = (points: number) => (points / 72) * 25.4;

async function printedPages(bytes: Uint8Array): Promise<PrintedPage[]> {
  const pdf = await getDocumentProxy(bytes);
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): PrintedText[] =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, leftMm: mm(item.transform[4]), topMm: mm(height - item.transform[5]) }]
          : [],
      );
      const text = pieces.map((piece) => piece.text).join('');
      return {
        widthMm: mm(width),
        heightMm: mm(height),
        text: text.replace(/\s/g, '').normalize('NFC'),
        pieces,
      };
    }),
  );
}

function sheetsAndStarts() {
  const sheets = [...document.querySelectorAll('.paper-sheet')].map(
    (sheet) => sheet.getBoundingClientRect().top,
  );
  const starts = [...document.querySelectorAll('.paper-flow p')]
    .map((part) => ({
      text: (part.textContent ?? '').replace(/\s/g, '').slice(0, 40),
      top: part.getClientRects()[0]?.top ?? 0,
    }))
    .map(({ text, top }) => ({ text, sheet: sheets.filter((sheet) => sheet <= top).length }));
  return { sheets: sheets.length, starts };
}

/** Opens a Chromium that shows papers and prints them. */
export async function openPaperPage(): Promise<{
  show(model: DocumentModel): Promise<Shown>;
  close(): Promise<void>;
}> {
  const outDir = await bundle();
  const { executable, env } = await packagedChromium();
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/*', (route) => {
    const file = join(outDir, new URL(route.request().url()).pathname);
    return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'text/plain' });
  });
  await page.goto('https://papers.test/index.html');
  return {
    async show(model) {
      await page.evaluate((shown) => globalThis.showPaper(shown), model);
      const onScreen = await page.evaluate(sheetsAndStarts);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      return { ...onScreen, printed: await printedPages(new Uint8Array(pdf)), complaints };
    },
    async close() {
      await browser.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
