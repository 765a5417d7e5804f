import { useAsOf } from '../../api/as-of.tsx';
import { usePeople } from '../../api/directory.ts';
import { links, navigate } from '../../ui/router.ts';
import { PeopleList } from './people-list.tsx';
import { emptyPerson, PersonForm } from './person-form.tsx';
import { usePerson } from './queries.ts';
import { Answered, RecordScreen } from './record-screen.tsx';

/** List of people with the page of the chosen one. */
export function PeopleScreen({ record }: { readonly record: number | 'new' | null }) {
  const { asOf } = useAsOf();
  const onSaved = (id: number) => navigate(links.person(id));
  return (
    <RecordScreen
      rows={usePeople(asOf)}
      record={record}
      list={(rows, selectedId) => <PeopleList rows={rows} selectedId={selectedId} />}
      newRecord={<PersonForm id={null} stored={emptyPerson} isSample={false} onSaved={onSaved} />}
      page={(id) => <PersonPage key={id} id={id} />}
    />
  );
}

function PersonPage({ id }: { readonly id: number }) {
  return (
    <Answered query={usePerson(id)}>
      {(data) => {
        const { id: _, isSample, ...stored } = data.person;
        return <PersonForm id={id} stored={stored} isSample={isSample} onSaved={() => undefined} />;
      }}
    </Answered>
  );
}
