import { listBackups, restoreBackup } from '../../../electron/services/app/index.ts';
import { openWriteContext } from '../../../electron/services/opening/index.ts';

/** Restores one named copy after the other until it is killed. */
const [dataDir = '', backupDir = ''] = process.argv.slice(2);
const refuse = () => Promise.reject(new Error('nothing draws here'));
const context = await openWriteContext({
  ...{ dataDir, backupDir, version: '0.0.0', who: 'thu-ky' },
  render: { pdf: refuse, picture: refuse },
});
const copies = listBackups(context, {}).rows.slice(-2);
process.stdout.write('ready\n');
for (let round = 0; ; round += 1) {
  await restoreBackup(context, { file: copies[round % 2]?.file ?? '' });
  process.stdout.write(`${round}\n`);
}
