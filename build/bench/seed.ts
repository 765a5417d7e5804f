import { startBackend } from '../../electron/backend/client.ts';
import { ask } from '../backend-calls.ts';
import { noticeOf } from './long-notice.ts';
import { longReadings } from './seed-paragraphs.ts';
import {
  MONTHS,
  monthCode,
  NOTICES,
  NOTICES_FOR_A_LATE_ONE,
  SEEDED_TASK_MARK,
  TASKS_EACH,
  TREND,
} from './seeded.ts';

const LATE = `Giao Sở Y tế làm ${SEEDED_TASK_MARK}, báo cáo UBND tỉnh trước ngày 28/02/2018.`;

/** Every order has words of its own, so that no paper is a former one drawn again. */
function inTerm(notice: number, order: number): string {
  return `Công an tỉnh chủ trì, phối hợp với Sở Y tế rà soát số liệu của các địa bàn theo phụ lục ${notice}.${order}, hoàn thành trước ngày 31/12/2099.`;
}

function seededNotice(number: number): string {
  const orders = Array.from({ length: TASKS_EACH }, (_, index) => inTerm(number, index + 1));
  return noticeOf(
    String(number),
    number % NOTICES_FOR_A_LATE_ONE === 0 ? [LATE, ...orders.slice(1)] : orders,
  );
}

function trendCells() {
  return TREND.areas.flatMap((area, row) =>
    Array.from({ length: MONTHS }, (_, index) => ({
      indicator: TREND.indicator,
      area,
      period: monthCode(index),
      value: 10 * (row + 1) + (index % 7),
      absence: null,
      provisional: false,
      isSample: true,
      note: null,
    })),
  );
}

/** Fills a new data folder with what the rows ask for. */
export async function seed(dataDir: string, backupDir: string): Promise<void> {
  const noPapers = (): never => {
    throw new Error('seeding draws nothing');
  };
  const backend = await startBackend({
    dataDir,
    backupDir,
    version: '0.0.0',
    who: 'bench',
    render: { pdf: noPapers, picture: noPapers },
  });
  try {
    for (let number = 1; number <= NOTICES; number += 1) {
      const { reading } = await ask(backend, 'notices.read', { pasted: seededNotice(number) });
      await ask(backend, 'notices.accept', { reading, name: `${number}.txt`, bytes: null, isSample: true });
    }
    const { reading } = await ask(backend, 'notices.read', { pasted: seededNotice(NOTICES + 1) });
    for (const [at, long] of longReadings(reading).entries()) {
      await ask(backend, 'notices.accept', {
        reading: long,
        name: `dai-${at}.txt`,
        bytes: null,
        isSample: true,
      });
    }
    await ask(backend, 'indicators.setValues', { cells: trendCells() });
  } finally {
    await backend.close();
  }
}
