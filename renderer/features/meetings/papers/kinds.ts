import type { MeetingPaperKind } from '../../../../shared/contract/index.ts';

/** A paper of a meeting: its place in the address, and what it is called. */
export interface PaperKind {
  readonly place: string;
  readonly kind: MeetingPaperKind;
  readonly label: string;
}

/** The papers of a meeting, in the order in which they are needed. */
export const paperKinds: readonly PaperKind[] = [
  { place: 'giay-moi', kind: 'invitation', label: 'Giấy mời' },
  { place: 'cong-van', kind: 'letter', label: 'Công văn mời họp' },
  { place: 'danh-sach', kind: 'attendance', label: 'Danh sách đại biểu' },
  { place: 'bien-ban', kind: 'minutes', label: 'Biên bản' },
];
