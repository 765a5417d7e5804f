import { setIndicatorValues } from '../../../electron/services/indicators/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { openWriteContext } from '../../../electron/services/opening/index.ts';
import { aReading } from '../readings.ts';

const [dataDir = '', backupDir = ''] = process.argv.slice(2);
const refuse = () => Promise.reject(new Error('nothing draws here'));
const context = await openWriteContext({
  ...{ dataDir, backupDir, version: '0.0.0', who: 'thu-ky' },
  render: { pdf: refuse, picture: refuse },
});
process.stdout.write('ready\n');
for (let round = 0; ; round += 1) {
  const bytes = new TextEncoder().encode(`${process.pid} ${round} ${'x'.repeat(50_000)}`);
  acceptNotice(context, { reading: aReading(), name: 'tb.txt', bytes, isSample: false });
  const cells = ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'].map((period) => ({
    ...{ indicator: 'HV01', area: '109', period, value: round, absence: null },
    ...{ provisional: false, isSample: false, note: null },
  }));
  setIndicatorValues(context, { cells });
  process.stdout.write(`${round}\n`);
}
