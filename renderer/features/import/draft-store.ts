import type { NoticeReading } from '../../../shared/domain/notices/reading.ts';

/** A notice under review, as it outlives a reload or a power cut. */
export interface KeptDraft {
  readonly name: string;
  /** The file itself; null where the text was pasted. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly known: { readonly noticeId: number; readonly title: string | null } | null;
  /** The reading before any correction. */
  readonly proposed: NoticeReading;
  readonly present: NoticeReading;
}

const databaseName = 'so-ket-luan-drafts';
const storeName = 'drafts';
const key = 'import';
const pastedKey = 'import-pasted';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the draft store failed'));
  });
}

async function withStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  const database = await settled(opening);
  try {
    // Strict: a power cut right after must find the draft on the disk.
    const transaction = database.transaction(storeName, mode, { durability: 'strict' });
    return await settled(act(transaction.objectStore(storeName)));
  } finally {
    database.close();
  }
}

function isKnown(value: unknown): value is KeptDraft['known'] {
  if (value === null) return true;
  return typeof value === 'object' && value !== undefined && 'noticeId' in value && 'title' in value;
}

/** A draft as it was kept; null where it is none, or one that an older version of the app kept in another shape. */
export async function keptDraft(value: unknown): Promise<KeptDraft | null> {
  if (typeof value !== 'object' || value === null) return null;
  // Few starts find a draft, so the others do not wait for what proves its shape.
  const { noticeReading } = await import('../../../shared/contract/reading.ts');
  const { name, bytes, known, proposed, present }: Partial<Record<keyof KeptDraft, unknown>> = value;
  const before = noticeReading.safeParse(proposed);
  const after = noticeReading.safeParse(present);
  if (typeof name !== 'string' || !isKnown(known) || !before.success || !after.success) return null;
  const file = bytes instanceof Uint8Array ? new Uint8Array(bytes) : null;
  return { name, bytes: file, known, proposed: before.data, present: after.data };
}

/** The kept draft; null where there is none. */
export async function loadDraft(): Promise<KeptDraft | null> {
  return keptDraft(await withStore<unknown>('readonly', (store) => store.get(key)));
}

/** Keeps a draft in the place of the former one. */
export async function keepDraft(draft: KeptDraft): Promise<void> {
  await withStore('readwrite', (store) => store.put(draft, key));
}

/** The text that was typed or pasted for reading and not read yet; empty where there is none. */
export async function loadPasted(): Promise<string> {
  const kept = await withStore<unknown>('readonly', (store) => store.get(pastedKey));
  return typeof kept === 'string' ? kept : '';
}

/** Keeps the text for reading in the place of the former one. */
export async function keepPasted(text: string): Promise<void> {
  await withStore('readwrite', (store) => store.put(text, pastedKey));
}

/** Forgets the kept draft. */
export async function dropDraft(): Promise<void> {
  await withStore('readwrite', (store) => store.delete(key));
}
