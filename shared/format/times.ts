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
