import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** A setting as it was saved (JSON); undefined where the office left it as it came. */
export function settingOf(db: ReadHandle, name: string): string | undefined {
  return db.row<{ readonly value: string }>('SELECT value FROM setting WHERE name = :name', { name })?.value;
}

/** Saves a setting; `value` is JSON. */
export function putSetting(db: WriteHandle, name: string, value: string): void {
  db.run(
    `INSERT INTO setting (name, value) VALUES (:name, :value)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
    { name, value },
  );
}
