import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bundle/folders.ts';
import { requireBundles } from '../packaging/bundles.ts';
import { inspectArchive } from '../packaging/inspect.ts';
import { inspectExecutable } from '../packaging/inspect-executable.ts';
import { packageApp } from '../packaging/package-app.ts';
import { askPackagedApp } from '../packaging/start-packaged.ts';
import { writeStubElectron } from '../packaging/stub-electron.ts';
import { requireNode } from '../testing/require-node.ts';

requireNode();
requireBundles(root);
const { productName, version, devDependencies } = JSON.parse(
  await readFile(join(root, 'package.json'), 'utf8'),
);
const electronDist = await mkdtemp(join(tmpdir(), 'so-ket-luan-electron-'));
try {
  await writeStubElectron(electronDist, devDependencies.electron);
  const [packaged = ''] = await packageApp({ projectDir: root, target: 'dir', electronDist });
  const faults = [
    ...inspectArchive({ projectDir: root, packaged }),
    ...inspectExecutable(packaged, productName, version),
  ];
  for (const fault of faults) console.error(`fault: ${fault}`);
  console.log(
    `package: archive and executable ${faults.length === 0 ? 'are as meant' : `have ${faults.length} faults`}`,
  );
  const answered = await askPackagedApp(root, packaged);
  console.log(
    `package: started on the stand-in, with better-sqlite3's linux-x64 binary in place of win32-x64 for this run alone; it answered with ${answered} indicators`,
  );
  if (faults.length > 0 || answered <= 0) process.exitCode = 1;
} finally {
  await rm(electronDist, { recursive: true, force: true });
}
