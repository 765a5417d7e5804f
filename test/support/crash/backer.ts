import { makeBackup } from '../../../electron/services/app/index.ts';
import { openWriteContext } from '../../../electron/services/opening/index.ts';

/** Writes one more meeting and makes a copy, over and over until it is killed. */
const [dataDir = '', backupDir = ''] = process.argv.slice(2);
const refuse = () => Promise.reject(new Error('nothing draws here'));
const context = await openWriteContext({
  ...{ dataDir, backupDir, version: '0.0.0', who: 'thu-ky' },
  render: { pdf: refuse, picture: refuse },
});
process.stdout.write('ready\n');
for (let round = 0; ; round += 1) {
  context.db.run('INSERT INTO meeting (name) VALUES (:name)', { name: `họp ${'x'.repeat(100_000)}` });
  const madeAt = new Date(2018, 0, 1 + round);
  await makeBackup({ ...context, now: () => madeAt }, {});
  process.stdout.write(`${round}\n`);
}
