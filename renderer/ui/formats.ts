import { formatDate } from '../../shared/format/index.ts';

/** A stored moment as the screen shows it, "23/11/2026 10:32"; text that is no moment is shown as it stands. */
export function formatMoment(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A day as tables show it, null where there is none. */
export function dayOrNull(iso: string | null): string | null {
  return iso === null ? null : formatDate(iso);
}

/** A name that a paper tells in the middle of a sentence, as it stands by itself: its first letter a capital. */
export function standing(name: string | null): string | null {
  return name === null ? null : name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}
