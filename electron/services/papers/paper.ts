import type { Chart, Profile } from '../charts/index.ts';
import type { AskedReporting, AskedReportingLetter } from '../indicators/index.ts';
import type { ReminderPaper } from '../reminders/index.ts';
import type { TaskPaper } from '../task-papers/index.ts';
import type { RegisterPaper } from '../task-register/index.ts';
import type { MeetingPaper } from './meeting-papers.ts';

/** Which paper is meant; `asOf` is an ISO day. */
export type Paper =
  | { readonly kind: 'notice'; readonly id: number }
  | ({ readonly kind: 'task-register' } & RegisterPaper)
  | { readonly kind: 'task-board'; readonly asOf: string }
  | ({ readonly kind: 'area-profile' } & Profile)
  | ({ readonly kind: 'reporting' } & AskedReporting)
  | ({ readonly kind: 'reporting-letter' } & AskedReportingLetter)
  | { readonly kind: 'chart'; readonly chart: Chart; readonly sentences: readonly string[] | null }
  | ReminderPaper
  | TaskPaper
  | MeetingPaper;
