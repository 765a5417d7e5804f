import { type MeetingState, meetingStateLabel } from './words.ts';

const ways: Readonly<Record<MeetingState, readonly MeetingState[]>> = {
  planned: ['held'],
  held: ['concluded', 'planned'],
  concluded: ['held'],
};

/** Whether going from one state to another opens a closed record again: a reason is asked for. */
export function isReopening(from: MeetingState, to: MeetingState): boolean {
  return from === 'concluded' && to === 'held';
}

/** Why a meeting cannot go from one state to another, as a sentence for the clerk; null where it can. */
export function refusalOfState(
  from: MeetingState,
  to: MeetingState,
  { heldOn, reason }: { readonly heldOn: string | null; readonly reason: string | null },
): string | null {
  if (!ways[from].includes(to)) {
    return `Hội nghị đang ở trạng thái "${meetingStateLabel(from)}" nên không chuyển thẳng sang "${meetingStateLabel(to)}" được. Tải lại trang rồi chuyển từng bước.`;
  }
  if (isReopening(from, to) && reason === null) {
    return 'Chưa ghi lý do mở lại hồ sơ. Ghi lý do rồi mở lại.';
  }
  if (to === 'held' && heldOn === null) return 'Chưa ghi ngày họp. Ghi ngày họp rồi ghi nhận đã họp.';
  return null;
}
