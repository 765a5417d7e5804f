import { z } from 'zod';

z.config({ jitless: true });

/** ISO day, "2018-02-05". */
export const isoDay = z.iso.date();
/** Time of day, "14:30". */
export const clock = z
  .string()
  .max(5)
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
/** Row id. */
export const id = z.int().positive();
/** Text as stored: NFC. For replies; what a request brings has a limit, as `bounded` and `typed` give it. */
export const text = z.string().transform((value) => value.normalize('NFC'));
/** Text of a request, of at most so many characters; NFC, its spaces kept. */
export const bounded = (most: number) =>
  z
    .string()
    .max(most)
    .transform((value) => value.normalize('NFC'));
/** Names, titles, symbols, spellings: 500 characters. */
export const line = bounded(500);
/** Notes and other free text: 20,000 characters. */
export const passage = bounded(20_000);
/** Codes of indicators, areas and periods: 60 characters. */
export const code = bounded(60);
/** Full path or name of a file: 4,096 characters, more than any system has. */
export const filePath = bounded(4096);
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
