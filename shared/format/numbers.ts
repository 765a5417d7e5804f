const formats = new Map<number, Intl.NumberFormat>();

/** A number as the office writes it: 77.897 and 94,5. `decimals` is the largest count of decimals kept. */
export function formatNumber(value: number, decimals = 2): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals });
    formats.set(decimals, format);
  }
  return format.format(value);
}

/** Reads "77.897", "1.250,5", "94,5" or "02"; null where the text is no Vietnamese number ("0.42" is asked about, not guessed). */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(trimmed)) return null;
  return Number(trimmed.replaceAll('.', '').replace(',', '.'));
}
