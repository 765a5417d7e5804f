import { idOf } from '../../ui/router.ts';
import { AgenciesScreen } from './agencies-screen.tsx';
import './directory.css';
import { IssuersScreen } from './issuers-screen.tsx';
import { PeopleScreen } from './people-screen.tsx';

/** What is shown beside a list: the record of an id, a new one, or nothing. */
function chosen(record: string | undefined): number | 'new' | null {
  return record === 'moi' ? 'new' : idOf(record);
}

/** The directory: agencies, people, and the agencies in whose name documents go out. */
export function DirectoryPage(props: {
  readonly part: string | undefined;
  readonly record: string | undefined;
}) {
  const record = chosen(props.record);
  switch (props.part) {
    case 'nguoi':
      return <PeopleScreen record={record} />;
    case 'ban-hanh':
      return <IssuersScreen record={record} />;
    default:
      return <AgenciesScreen record={record} />;
  }
}
