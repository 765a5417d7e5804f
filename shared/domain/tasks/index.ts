export { type Shares, shareNames, type TermCounts, taskShares } from './arithmetic.ts';
export {
  addDays,
  calendarOf,
  endOfTerm,
  type SpecialDay,
  type WorkCalendar,
  type YearTable,
} from './calendar.ts';
export { type Counting, computedDeadline } from './deadlines.ts';
export { type Collective, collectiveOf, type DatedUnit, unitsOf } from './expanding.ts';
export { type Extension, extended, extensionRefusal } from './extending.ts';
export { horizonOf, occurrencesBetween, spanToLayOut } from './recurring.ts';
export {
  type CountedDeadline,
  type DeadlineRule,
  kindOf,
  type RecurringDeadline,
  ruleWords,
  saysBefore,
  startOfTerm,
  type TaskKind,
  taskKindLabel,
  taskKinds,
} from './rules.ts';
export { beforeWords, defaultTaskSettings, type TaskSettings } from './settings.ts';
export {
  type LivingTask,
  type MoveNeed,
  moved,
  moveRefusal,
  movesFrom,
  needsOf,
  type TaskMove,
  type TaskState,
  taskStateLabel,
  taskStates,
} from './states.ts';
export {
  type DatedTask,
  daysBetween,
  daysLate,
  lateBand,
  lateBands,
  type TaskTerm,
  taskTerm,
  taskTermLabel,
} from './terms.ts';
