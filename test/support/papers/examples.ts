import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptNotice, readNoticeFile } from '../../../electron/services/notices/index.ts';
import { paperModel } from '../../../electron/services/papers/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { wholeView } from '../../../shared/domain/task-register/index.ts';
import { aWriteContext } from '../contexts.ts';

const kept = join(import.meta.dirname, '../notices');
/** Stays outside the project; beside every checkout that is checked. */
const realNotice = join(
  import.meta.dirname,
  '../../../../shared/data/notices/lai-chau-2014-pctp-aids-matuy-maidam.txt',
);

function noticeFiles(): readonly (readonly [name: string, path: string])[] {
  const examples = readdirSync(kept).filter((name) => /^example-.*\.txt$/.test(name));
  return [
    ...examples.map((name) => [name, join(kept, name)] as const),
    ...(existsSync(realNotice) ? [['the real notice of 2014', realNotice] as const] : []),
  ];
}

/** Papers of notices that were read from their files and recorded, and the register of their tasks. */
export async function recordedSamples(): Promise<Readonly<Record<string, DocumentModel>>> {
  const { context, remove } = await aWriteContext();
  try {
    const samples: Record<string, DocumentModel> = {};
    for (const [name, path] of noticeFiles()) {
      const bytes = readFileSync(path);
      const { reading } = await readNoticeFile(context, { name, bytes });
      const { noticeId } = acceptNotice(context, {
        reading,
        name,
        bytes,
        isSample: name.startsWith('example'),
      });
      samples[name] = paperModel(context, { paper: { kind: 'notice', id: noticeId } });
    }
    samples['register of them'] = paperModel(context, {
      paper: { kind: 'task-register', asOf: '2026-06-05', view: wholeView, restrictedToo: false },
    });
    return samples;
  } finally {
    remove();
  }
}
