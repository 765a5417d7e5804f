import { useMemo } from 'react';
import type { EndedAgency } from '../../../../shared/domain/agencies/index.ts';
import { useEndedIn } from '../../../api/directory.ts';
import { EndedNote } from '../../../pickers/ended-note.tsx';
import type { AttendeeDraft } from './draft.ts';
import type { Work } from './use-work.ts';

interface EndedAttendeesProps extends Work {
  readonly attendees: readonly AttendeeDraft[];
  /** Day of the meeting, ISO. */
  readonly on: string;
}

/** Agencies among those asked that had ended before the meeting, each to be replaced by who followed it; undo takes that back. */
export function EndedAttendees({ attendees, on, dispatch, readOnly }: EndedAttendeesProps) {
  const endedIn = useEndedIn(on);
  const ended = useMemo(() => {
    const named = new Set(attendees.map(({ agency }) => agency));
    return [...new Map([...named].flatMap(endedIn).map((agency) => [agency.id, agency])).values()];
  }, [attendees, endedIn]);
  const replace = ({ id }: EndedAgency, successor: string) => {
    const rows = attendees.map((row) => {
      const found = endedIn(row.agency).find((agency) => agency.id === id);
      return found ? { ...row, agency: row.agency.normalize('NFC').replace(found.words, successor) } : row;
    });
    dispatch({ kind: 'rows', section: 'attendees', rows });
  };
  return <EndedNote ended={ended} {...(readOnly ? {} : { onReplace: replace })} />;
}
