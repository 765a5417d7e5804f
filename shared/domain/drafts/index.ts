export { problemsOf } from './checks.ts';
export { type Draft, type DraftHeader, draftOf, usualHeadings } from './draft.ts';
export { type DraftAction, editingReducer, startEditing } from './editing.ts';
export { draftFromMeeting, titleOf } from './from-meeting.ts';
export { numbersOf } from './numbering.ts';
export { pastedLines } from './pasted.ts';
export { bodyText, type PrintedDraft, printedDraft, printedLine } from './printed.ts';
export { type GroupReading, groupsOf, readGroup } from './proposing.ts';
export { type DraftTask, type TaskWords, tasksOfDraft } from './tasks.ts';
