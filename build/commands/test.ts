import { root } from '../bundle/folders.ts';
import { sum, type Tally } from '../testing/reports.ts';
import { requireNode } from '../testing/require-node.ts';
import { steps } from '../testing/steps.ts';

requireNode();
const tallies: Tally[] = [];
for (const { title, run } of steps) {
  console.log(`== ${title}`);
  const start = performance.now();
  const tally = await run(root);
  tallies.push(tally);
  for (const note of tally.notes) console.log(`   ${note}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped (${seconds} s)`);
}
const { passed, failed, skipped } = sum(tallies);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
