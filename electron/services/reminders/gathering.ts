import type { RemindedTask } from '../../../shared/documents/builders/index.ts';
import {
  addDays,
  daysBetween,
  earlierReminders,
  type PastReminder,
} from '../../../shared/domain/tasks/index.ts';
import { compareVi } from '../../../shared/format/index.ts';
import { type RemindableRecord, remindableTasks } from '../../database/queries/reminders.ts';
import type { ReadContext } from '../context.ts';
import { directoryNames } from '../names-in-force.ts';
import { namesIn } from '../stored-lists.ts';
import { taskSettings } from '../tasks/index.ts';

/** Which tasks are reminded of; days are ISO. */
export interface Reminding {
  /** Day that late and due soon are told for. */
  readonly asOf: string;
  /** Day of the letters: agencies are named as they are called then. */
  readonly on: string;
  /** Null for all that are late or due soon. */
  readonly taskIds: readonly number[] | null;
  readonly withRestricted: boolean;
}

/** What one lead agency owes. */
export interface Owing {
  readonly agency: string;
  readonly tasks: readonly RemindedTask[];
  readonly isSample: boolean;
}

/** Leads with what they owe, by their names in force in Vietnamese order, and what was left out. */
interface Gathered {
  readonly agencies: readonly Owing[];
  /** Restricted tasks left out. */
  readonly restricted: number;
  /** Tasks that no agency leads: nobody to write to. */
  readonly leaderless: number;
}

function remindedTask(
  record: RemindableRecord,
  agency: string,
  asOf: string,
  nameNow: (name: string) => string,
): RemindedTask {
  const { id, content, documentNumber, documentOn, item, deadline, reportedOn, report } = record;
  const past: readonly PastReminder[] = JSON.parse(record.reminders);
  return {
    ...{ id, content, documentNumber, documentOn, item, deadline, reportedOn, report },
    daysLate: Math.max(0, daysBetween(deadline, asOf)),
    earlier: earlierReminders(past, agency, namesIn(record.lead), nameNow),
  };
}

/** Late and soon-due tasks by their lead agencies; what was reported done and what is paused is nobody's to be reminded of. */
export function gatherOwing({ db }: ReadContext, reminding: Reminding): Gathered {
  const { asOf, on, taskIds, withRestricted } = reminding;
  const { agency: nameNow } = directoryNames(db, on);
  const found = remindableTasks(db, addDays(asOf, taskSettings(db).dueSoonDays), taskIds);
  const records = found.filter(({ restricted }) => withRestricted || restricted === 0);
  const byAgency = new Map<string, RemindableRecord[]>();
  for (const record of records) {
    for (const name of new Set(namesIn(record.lead).map(nameNow))) {
      const own = byAgency.get(name);
      if (own) own.push(record);
      else byAgency.set(name, [record]);
    }
  }
  return {
    agencies: [...byAgency]
      .sort(([a], [b]) => compareVi(a, b))
      .map(([agency, own]) => ({
        agency,
        tasks: own.map((record) => remindedTask(record, agency, asOf, nameNow)),
        isSample: own.some(({ isSample }) => isSample === 1),
      })),
    restricted: found.length - records.length,
    leaderless: records.filter(({ lead }) => namesIn(lead).length === 0).length,
  };
}
