import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { databaseFile } from '../../electron/database/connection/index.ts';
import { expect, launchApp, test } from '../support/app/index.ts';

function databaseIn(dataDir: string, work: string): string {
  mkdirSync(dataDir);
  const database = new Database(databaseFile(dataDir));
  database.exec(work);
  database.close();
  return dataDir;
}

test('data that cannot be opened is told in a sentence each, and another folder is the way on', async ({
  folder,
}) => {
  const unwritable = join(folder, 'tep');
  writeFileSync(unwritable, 'một tệp');
  const foreign = databaseIn(join(folder, 'khac'), 'CREATE TABLE other (id)');
  const damaged = join(folder, 'hong');
  mkdirSync(damaged);
  writeFileSync(databaseFile(damaged), 'không phải cơ sở dữ liệu '.repeat(100));
  const good = await launchApp(folder);
  await expect(good.page.getByText('Chưa có việc nào để theo dõi')).toBeVisible();
  await good.close();
  const newer = join(folder, 'data');
  const database = new Database(databaseFile(newer));
  database.pragma('user_version = 9999');
  database.close();
  const before = [newer, foreign, damaged].map((dataDir) => readFileSync(databaseFile(dataDir)));

  const other = 'Chọn thư mục khác';
  const app = await launchApp(folder, unwritable, {
    buttons: [other, 'Thử lại', other, other, other],
    folders: [newer, foreign, damaged, join(folder, 'moi')],
  });
  await expect(app.page.getByText('Chưa có việc nào để theo dõi')).toBeVisible();
  await expect(app.page.getByRole('contentinfo')).toContainText(join(folder, 'moi'));
  expect(app.output()).toContain(`Không ghi được vào thư mục dữ liệu "${unwritable}"`);
  expect(app.output()).toContain('phiên bản Sổ Kết Luận mới hơn');
  expect(app.output()).toContain('không phải dữ liệu của Sổ Kết Luận');
  expect(app.output()).toContain('bị hỏng');
  await app.close();
  expect([newer, foreign, damaged].map((dataDir) => readFileSync(databaseFile(dataDir)))).toEqual(before);
});
