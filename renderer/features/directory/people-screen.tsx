import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { usePeople } from '../../api/directory.ts';
import { links, navigate } from '../../ui/router.ts';
import { SplitView } from '../../ui/split-view.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { PeopleList } from './people-list.tsx';
import { emptyPerson, PersonForm } from './person-form.tsx';
import { usePerson } from './queries.ts';

/** List of people with the page of the chosen one. */
export function PeopleScreen({ record }: { readonly record: number | 'new' | null }) {
  const { asOf } = useAsOf();
  const people = usePeople(asOf);
  if (people.isPending) return <Loading />;
  if (people.isError) {
    return <ErrorNote message={errorSentence(people.error)} onRetry={() => people.refetch()} />;
  }
  return (
    <SplitView
      list={<PeopleList rows={people.data.rows} selectedId={record === 'new' ? null : record} />}
      page={
        record === null ? null : record === 'new' ? (
          <PersonForm
            id={null}
            stored={emptyPerson}
            isSample={false}
            onSaved={(id) => navigate(links.person(id))}
          />
        ) : (
          <PersonPage key={record} id={record} />
        )
      }
    />
  );
}

function PersonPage({ id }: { readonly id: number }) {
  const person = usePerson(id);
  if (person.isPending) return <Loading />;
  if (person.isError) {
    return <ErrorNote message={errorSentence(person.error)} onRetry={() => person.refetch()} />;
  }
  const { id: _, isSample, ...stored } = person.data.person;
  return <PersonForm id={id} stored={stored} isSample={isSample} onSaved={() => undefined} />;
}
