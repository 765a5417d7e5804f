import { z } from 'zod';

z.config({ jitless: true });

/** ISO day, "2018-02-05". */
export const isoDay = z.iso.date();
/** Row id. */
export const id = z.int().positive();
/** Text as stored: NFC. */
export const text = z.string().transform((value) => value.normalize('NFC'));
/** A request without arguments. */
export const nothing = z.strictObject({});
/** Bytes of a file given by the window; 20 MB at most. */
export const fileBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.byteLength <= 20 * 1024 * 1024, 'file-too-large');
