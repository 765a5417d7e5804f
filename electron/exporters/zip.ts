import JSZip from 'jszip';

/** Many files in one ZIP, each under its name. */
export function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Uint8Array> {
  const zip = new JSZip();
  // XLSX files are packed already.
  for (const { name, bytes } of files) zip.file(name, bytes, { compression: 'STORE' });
  return zip.generateAsync({ type: 'uint8array' });
}
