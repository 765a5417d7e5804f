export { buildAttendanceList } from './attendance-list.ts';
export { buildChartPage } from './chart-page.ts';
export { buildInvitation, buildInvitationLetter } from './invitation.ts';
export { buildLetter } from './letter.ts';
export type { MeetingPaperInput, PaperAttendee } from './meeting-facts.ts';
export { buildMinutes } from './minutes.ts';
export { buildNoticePaper, type NoticePaperInput } from './notice.ts';
export { buildTaskBoard } from './task-board.ts';
export { buildTaskRegister } from './task-register.ts';
