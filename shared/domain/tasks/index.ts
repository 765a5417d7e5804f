export { type Shares, shareNames, taskShares } from './arithmetic.ts';
export {
  addDays,
  calendarOf,
  endOfTerm,
  type SpecialDay,
  type YearTable,
} from './calendar.ts';
export { looksLikeTaskCode, taskCode, taskOfCode } from './code.ts';
export { type Counting, computedDeadline } from './deadlines.ts';
export { type Collective, collectiveOf, committeeOf, unitsOf } from './expanding.ts';
export { type Extension, extended, extensionRefusal } from './extending.ts';
export { horizonOf, occurrencesBetween, spanToLayOut } from './recurring.ts';
export { earlierReminders, type PastReminder, reminderWords, timesWords } from './reminding.ts';
export {
  type DeadlineRule,
  kindOf,
  type RecurringDeadline,
  ruleWords,
  saysBefore,
  startOfTerm,
  type TaskKind,
  taskKinds,
} from './rules.ts';
export { beforeWords, defaultTaskSettings, type TaskSettings } from './settings.ts';
export {
  type LivingTask,
  type MoveNeed,
  moved,
  moveLabel,
  moveRefusal,
  movesFrom,
  needsOf,
  type TaskMove,
  type TaskState,
  taskStateLabel,
  taskStates,
} from './states.ts';
export {
  daysBetween,
  daysLate,
  lateBand,
  type TaskTerm,
  taskTerm,
  taskTermLabel,
} from './terms.ts';
export { tracedSentences } from './tracing.ts';
