const collator = new Intl.Collator('vi');

/** Order of two texts in Vietnamese collation (CLDR `vi`). */
export function compareVi(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Key that makes tone placement alike (hoà/hòa, uỷ/ủy): tone marks dropped, letters kept, lower case. For comparing only, never shown. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Key without any diacritics ("tam duong" for "Tam Đường"). For search only. */
export function foldLoose(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC')
    .toLowerCase();
}
