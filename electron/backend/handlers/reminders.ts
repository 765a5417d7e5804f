import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  issueReminder,
  listReminders,
  noteReminders,
  proposeReminders,
} from '../../services/reminders/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the reminder letters. */
export const reminderReads: Handlers<ReadContext, 'reminders.propose' | 'reminders.list'> = {
  'reminders.propose': proposeReminders,
  'reminders.list': listReminders,
};

/** Commands on the reminder letters. */
export const reminderCommands: Handlers<WriteContext, 'reminders.issue' | 'reminders.note'> = {
  'reminders.issue': issueReminder,
  'reminders.note': noteReminders,
};
