/** Whether the text is a real day in ISO form, "2018-02-05". */
function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** "2018-02-05" as tables show it: "05/02/2018". */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}

/** "2018-02-05" as papers write it: "ngày 05 tháng 02 năm 2018"; a day below 10 and only months 1 and 2 are padded (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function formatDateLong(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const shownMonth = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${day} tháng ${shownMonth} năm ${year}`;
}

/** Label of a calendar month: "2018-02" gives "02/2018". */
export function formatPeriodDate(isoMonth: string): string {
  const [year, month] = isoMonth.split('-');
  return `${month}/${year}`;
}

function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * Reads a typed date: "05022018", "5/2/18", "5-2-2018", "hôm nay", "+15" (days from `today`).
 * @returns an ISO day, or null where it is none.
 */
export function parseTypedDate(text: string, today: string): string | null {
  const typed = text.trim().normalize('NFC').toLowerCase();
  if (typed === 'hôm nay' || typed === 'hom nay') return today;
  const offset = /^([+-])(\d{1,4})$/.exec(typed);
  if (offset) return addDays(today, Number(`${offset[1]}${offset[2]}`));
  const match =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed) ??
    null;
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const fullYear = year.length === 2 ? `20${year}` : year;
  const iso = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}
