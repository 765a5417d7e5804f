import { initial } from './0001-initial.ts';
import { changeLog } from './0002-change-log.ts';
import { officeWork } from './0003-office-work.ts';
import { issuedFrozen } from './0004-issued-frozen.ts';
import { search } from './0005-search.ts';
import { draftsLogged } from './0006-drafts-logged.ts';
import { taskWork } from './0007-task-work.ts';
import { importUndo } from './0008-import-undo.ts';
import { taskRegister } from './0009-task-register.ts';
import { figureWork } from './0010-figure-work.ts';
import { meetingPapers } from './0011-meeting-papers.ts';
import { reminders } from './0012-reminders.ts';
import { exchange } from './0013-exchange.ts';
import { settledSentences } from './0014-settled-sentences.ts';
import { personNames } from './0015-person-names.ts';
import { figureForms } from './0016-figure-forms.ts';
import { formNotes } from './0017-form-notes.ts';
import { taskListsLogged } from './0018-task-lists-logged.ts';

/** One step of the schema; frozen once released. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** Every step, strictly increasing. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'initial', sql: initial },
  { version: 2, name: 'change-log', sql: changeLog },
  { version: 3, name: 'office-work', sql: officeWork },
  { version: 4, name: 'issued-frozen', sql: issuedFrozen },
  { version: 5, name: 'search', sql: search },
  { version: 6, name: 'drafts-logged', sql: draftsLogged },
  { version: 7, name: 'task-work', sql: taskWork },
  { version: 8, name: 'import-undo', sql: importUndo },
  { version: 9, name: 'task-register', sql: taskRegister },
  { version: 10, name: 'figure-work', sql: figureWork },
  { version: 11, name: 'meeting-papers', sql: meetingPapers },
  { version: 12, name: 'reminders', sql: reminders },
  { version: 13, name: 'exchange', sql: exchange },
  { version: 14, name: 'settled-sentences', sql: settledSentences },
  { version: 15, name: 'person-names', sql: personNames },
  { version: 16, name: 'figure-forms', sql: figureForms },
  { version: 17, name: 'form-notes', sql: formNotes },
  { version: 18, name: 'task-lists-logged', sql: taskListsLogged },
];

/** The version that this app writes. */
export const latestVersion = migrations.at(-1)?.version ?? 0;
