export { type DraftFacts, type DraftField, type DraftProblem, problemsOf } from './checks.ts';
export {
  type Block,
  type Caret,
  type Draft,
  type DraftHeader,
  type DraftSection,
  draftOf,
  draftSections,
  type MarkKind,
  usualHeadings,
} from './draft.ts';
export {
  type DraftAction,
  type Editing,
  type EditingAction,
  editingReducer,
  startEditing,
} from './editing.ts';
export { draftFromMeeting, titleOf } from './from-meeting.ts';
export { hasProposal } from './marking.ts';
export { numbersOf } from './numbering.ts';
export { pastedLines } from './pasted.ts';
export { bodyText, type PrintedDraft, printedDraft, printedLine } from './printed.ts';
export { type GroupReading, groupsOf, readGroup } from './proposing.ts';
export { chosenIn, copiedLines, type DraftRange, rangeBetween } from './ranges.ts';
export { type DraftTask, type TaskWords, tasksOfDraft } from './tasks.ts';
