import { z } from 'zod';

z.config({ jitless: true });

/** ISO day, "2018-02-05". */
export const isoDay = z.iso.date();
/** Time of day, "14:30". */
export const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
/** Row id. */
export const id = z.int().positive();
/** Text as stored: NFC. */
export const text = z.string().transform((value) => value.normalize('NFC'));
/** Words that a clerk types, trimmed; empty where nothing was typed yet. */
export const typed = (most: number) =>
  z
    .string()
    .max(most)
    .transform((value) => value.normalize('NFC').trim());
/** Words that may be left out: nothing typed is null. */
export const typedOrNull = (most: number) =>
  z
    .string()
    .max(most)
    .transform((value) => value.normalize('NFC').trim() || null)
    .nullable();
/** A request without arguments. */
export const nothing = z.strictObject({});
/** Bytes of a file given by the window; 20 MB at most. */
export const fileBytes = z
  .instanceof(Uint8Array<ArrayBufferLike>)
  .refine((bytes) => bytes.byteLength <= 20 * 1024 * 1024, 'file-too-large');
