import type { SaveStatus } from './record-saver.ts';

function clockOf(moment: string): string {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

function wordsOf({ savedAt, isSaving, isDirty, refusals }: SaveStatus): string {
  if (Object.keys(refusals).length > 0) return 'Còn chỗ chưa lưu được';
  if (isSaving || isDirty) return 'Đang lưu…';
  return savedAt === null ? '' : `Đã lưu ${clockOf(savedAt)}`;
}

/** Whether all that was typed is stored: "Đã lưu 10:32". */
export function SaveState({ status, readOnly }: { readonly status: SaveStatus; readonly readOnly: boolean }) {
  return <output className="count save-state">{readOnly ? 'Chỉ đọc' : wordsOf(status)}</output>;
}
