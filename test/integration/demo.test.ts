import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const realNotice = join(root, '../shared/data/notices/lai-chau-2014-pctp-aids-matuy-maidam.txt');
const folder = mkdtempSync(join(tmpdir(), 'so-ket-luan-demo-'));
const results = [
  'bien-ban.docx',
  'bien-ban.pdf',
  'bieu-do-nho.pdf',
  'danh-muc-nhiem-vu.pdf',
  'cong-van-don-doc.pdf',
  'cong-van-don-doc.docx',
  'giay-moi.docx',
  'giay-moi.pdf',
  'so-ket-luan.db',
  'so-lieu-dia-ban.pdf',
  'thong-bao.docx',
  'thong-bao.pdf',
  'xu-huong.png',
  'xu-huong.svg',
];

function demo(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'build/commands/demo.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the demo command', () => {
  it('makes every result out of the example, marks it as made up, and runs again over its own results', () => {
    const out = join(folder, 'kết quả mẫu');
    // What a run left that was killed: no process has this number.
    mkdirSync(join(out, '.demo-4194999-abc'), { recursive: true });
    for (const run of [1, 2]) {
      const { status, stdout, stderr } = demo('--out', out);
      expect([run, status, stderr]).toEqual([run, 0, '']);
      expect(stdout).toContain('Số: 07/TB-BCĐ; ngày: 05/02/2018; họp: 31/01/2018');
      expect(readdirSync(out)).toEqual(expect.arrayContaining(results));
      expect(readdirSync(out).sort()).toEqual(['attachments', 'demo.json', ...results].sort());
    }
    expect(readFileSync(join(out, 'thong-bao.pdf'), 'latin1').startsWith('%PDF-')).toBe(true);
    expect(readFileSync(join(out, 'xu-huong.svg'), 'utf8')).toContain('SỐ LIỆU MẪU');
  }, 120_000);

  it.skipIf(!existsSync(realNotice))(
    'stores the figures of the real notice with their sentences',
    () => {
      const out = join(folder, 'real');
      const { status, stderr } = demo('--notice', realNotice, '--out', out);
      expect([status, stderr]).toEqual([0, '']);
      const db = new Database(join(out, 'so-ket-luan.db'), { readonly: true });
      const rows = db.prepare('SELECT raw, value, sentence FROM notice_figure').all() as {
        raw: string;
        value: number;
        sentence: string;
      }[];
      db.close();
      for (const value of [77_897, 1037, 2, 3]) {
        const figure = rows.find((row) => row.value === value);
        expect(figure?.sentence).toContain(figure?.raw);
      }
    },
    120_000,
  );

  it('refuses what is no notice of conclusions with exit 2 and one sentence, and leaves nothing', () => {
    const out = join(folder, 'refused');
    const negative = join(root, 'test/support/notices/negative-holiday-notice.txt');
    const { status, stderr } = demo('--notice', negative, '--out', out);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(out)).toEqual([]);
  }, 60_000);

  it('refuses a damaged file in one sentence as well, without the cause', () => {
    const cut = join(folder, 'cut.doc');
    writeFileSync(
      cut,
      readFileSync(join(root, 'test/support/notices/example-2018-quarterly.doc')).subarray(0, 9000),
    );
    const { status, stderr } = demo('--notice', cut, '--out', join(folder, 'damaged'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Tệp bị hỏng[^\n]+\n$/);
  }, 60_000);

  it.each([
    ['a file that is not there', ['--notice', 'khong-co.txt'], 'Không tìm thấy tệp'],
    ['an unknown option', ['--khac'], 'Cách dùng: npm run demo'],
  ])('refuses %s', (_, args, sentence) => {
    const { status, stderr } = demo(...args, '--out', join(folder, 'none'));
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it('never writes over a database that it did not make', () => {
    const out = mkdtempSync(join(folder, 'foreign-'));
    writeFileSync(join(out, 'so-ket-luan.db'), 'of somebody else');
    const { status, stderr } = demo('--out', out);
    expect(status).toBe(2);
    expect(stderr).toContain('không do lệnh này tạo ra');
    expect(readFileSync(join(out, 'so-ket-luan.db'), 'utf8')).toBe('of somebody else');
  });
});
