import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { docx, letterhead, line, sampleText } from '../unit/importers/files.ts';

const command = fileURLToPath(new URL('../../build/commands/extract.ts', import.meta.url));
const sample = (name: string) => fileURLToPath(new URL(`../support/notices/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'extract-'));

function extract(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keys = [
  'areas',
  'decisions',
  'figures',
  'header',
  'legalRefs',
  'meeting',
  'recipients',
  'sections',
  'signer',
  'source',
  'tasks',
];

describe('the extract command', () => {
  it.each(['example-2018-quarterly', 'example-2026-two-tier', 'example-2004-unicode', 'example-2004-tcvn3'])(
    'prints the reading of %s',
    (name) => {
      const { status, stdout, stderr } = extract(sample(`${name}.txt`));
      expect([status, stderr]).toEqual([0, '']);
      const reading = JSON.parse(stdout);
      const expected = JSON.parse(sampleText(`${name}.expected.json`));
      expect(Object.keys(reading).sort()).toEqual(keys);
      expect(reading.header).toMatchObject(expected.header);
      for (const { span, text } of reading.tasks)
        expect(reading.source.slice(span.start, span.end)).toContain(text);
      expect(stdout).not.toContain('"recurring": null');
    },
  );

  it('reads the same from Word files as from text', async () => {
    const lines = sampleText('example-2018-quarterly.txt').split('\n');
    const [left, right] = [
      [0, 1, 2, 6],
      [3, 4, 5, 7],
    ].map((rows) => rows.map((row) => lines[row] ?? ''));
    const blocks = [letterhead(left ?? [], right ?? []), ...lines.slice(8).map((text) => line(text))];
    const heads = [
      sample('example-2018-quarterly.txt'),
      sample('example-2018-quarterly.doc'),
      fileOf('thong-bao.docx', await docx(blocks)),
    ].map((path) => {
      const { header, tasks } = JSON.parse(extract(path).stdout);
      return { header, tasks: tasks.map((task: { readonly text: string }) => task.text) };
    });
    expect(heads[1]).toEqual(heads[0]);
    expect(heads[2]).toEqual(heads[0]);
  });

  it.each([
    ['a notice without conclusions', () => [sample('negative-holiday-notice.txt')]],
    ['a missing file', () => [join(folder, 'khong-co.txt')]],
    ['a folder', () => [folder]],
    ['an empty file', () => [fileOf('rong.txt', '')]],
    ['a PDF', () => [fileOf('a.docx', '%PDF-1.7')]],
    ['a cut Word file', () => [fileOf('b.docx', Buffer.from('504b030414', 'hex'))]],
    ['no file', () => []],
    ['two files', () => [sample('example-2018-quarterly.txt'), sample('example-2004-tcvn3.txt')]],
    ['a file over the limit', () => [hugeFile()]],
  ])('refuses %s in one sentence', (_, args) => {
    const { status, stdout, stderr } = extract(...args());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^\p{Lu}[^\n]+\n$/u);
    expect(stderr).not.toMatch(/Error|\.ts|\bat /);
  });
});

function hugeFile(): string {
  const path = fileOf('lon.txt', 'a');
  truncateSync(path, 21 * 1024 * 1024);
  return path;
}
