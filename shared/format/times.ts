import { formatNumber } from './numbers.ts';

/**
 * Reads a typed time of day: "1430", "14h30", "14:30", "14 giờ 30", "8h", "8".
 * @returns "14:30", or null where it is none.
 */
export function parseTypedTime(text: string): string | null {
  const typed = text.trim().normalize('NFC').toLowerCase();
  const match =
    /^(\d{1,2})\s*(?:giờ|gio|[h:.g])\s*(\d{2})?\s*(?:phút|phut|p|')?$/.exec(typed) ??
    /^(\d{1,2})(\d{2})$/.exec(typed) ??
    /^(\d{1,2})$/.exec(typed);
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** How long the rest will take, "còn khoảng 2 phút", by the milliseconds that a part (0 to 1) took; empty while that is nothing. */
export function formatTimeLeft(elapsed: number, part: number): string {
  if (part <= 0) return '';
  const seconds = ((elapsed / part) * (1 - part)) / 1000;
  return seconds < 60
    ? `còn khoảng ${formatNumber(Math.max(1, Math.round(seconds)))} giây`
    : `còn khoảng ${formatNumber(Math.round(seconds / 60))} phút`;
}
