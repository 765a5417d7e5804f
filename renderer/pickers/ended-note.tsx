import { Button } from '@mantine/core';
import type { EndedAgency } from '../../shared/domain/agencies/index.ts';
import { formatDate } from '../../shared/format/index.ts';
import { links } from '../ui/router.ts';

interface EndedNoteProps {
  readonly ended: readonly EndedAgency[];
  /** Puts the successor in the place of the agency; left out where that is done elsewhere. */
  readonly onReplace?: (agency: EndedAgency, successor: string) => void;
}

/** Agencies that are named although they had ended before the day, each with who followed it. */
export function EndedNote({ ended, onReplace }: EndedNoteProps) {
  if (ended.length === 0) return null;
  return (
    <ul className="ended-note no-print" aria-label="Cơ quan đã kết thúc hoạt động">
      {ended.map((agency) => (
        <li key={agency.id} className="error-note">
          <span>
            <a href={links.agency(agency.id)}>{agency.words}</a> hoạt động đến hết ngày{' '}
            {formatDate(agency.endedOn)}
            {agency.successor === null
              ? ', chưa ghi cơ quan kế thừa.'
              : `, cơ quan kế thừa là ${agency.successor}.`}
          </span>
          {agency.successor === null || !onReplace ? null : (
            <Replace agency={agency} successor={agency.successor} onReplace={onReplace} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Replace(props: {
  readonly agency: EndedAgency;
  readonly successor: string;
  readonly onReplace: (agency: EndedAgency, successor: string) => void;
}) {
  const { agency, successor, onReplace } = props;
  return (
    <Button size="compact-xs" variant="default" onClick={() => onReplace(agency, successor)}>
      Thay bằng {successor}
    </Button>
  );
}
