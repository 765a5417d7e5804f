import { z } from 'zod';
import { read, write } from './channel.ts';
import { filePath, nothing, text } from './scalars.ts';

const backup = z.object({
  file: text,
  madeAt: text,
  sizeBytes: z.int(),
  /** What the copy holds. */
  notices: z.int(),
  meetings: z.int(),
  tasks: z.int(),
  values: z.int(),
});

/** Channels of the app itself: state, copies, sample data. */
export const appChannels = {
  'app.status': read(
    nothing,
    z.object({
      version: text,
      dataDir: text,
      backupDir: text,
      who: text,
      lastBackup: z.object({ madeAt: text, file: text }).nullable(),
      hasSampleData: z.boolean(),
    }),
  ),
  'backups.list': read(nothing, z.object({ rows: z.array(backup) })),
  'backups.make': write(nothing, z.object({ file: text, madeAt: text })),
  'backups.restore': write(z.strictObject({ file: filePath }), z.object({ keptAs: text })),
  'sample.add': write(nothing, z.object({ values: z.int() })),
  'sample.remove': write(nothing, z.object({ removed: z.int() })),
};
