import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { useDirectory } from '../../api/directory.ts';
import { links, navigate } from '../../ui/router.ts';
import { SplitView } from '../../ui/split-view.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { type AgencyDraft, AgencyForm, emptyAgency } from './agency-form.tsx';
import { AgencyList } from './agency-list.tsx';
import { AgencyRelations } from './agency-relations.tsx';
import { useAgency } from './queries.ts';

/** List of agencies with the page of the chosen one. */
export function AgenciesScreen({ record }: { readonly record: number | 'new' | null }) {
  const { asOf } = useAsOf();
  const directory = useDirectory(asOf);
  if (directory.isPending) return <Loading />;
  if (directory.isError) {
    return <ErrorNote message={errorSentence(directory.error)} onRetry={() => directory.refetch()} />;
  }
  const { rows } = directory.data;
  return (
    <SplitView
      list={<AgencyList rows={rows} selectedId={record === 'new' ? null : record} />}
      page={
        record === null ? null : record === 'new' ? <NewAgency /> : <AgencyPage key={record} id={record} />
      }
    />
  );
}

function NewAgency() {
  return <AgencyForm id={null} stored={emptyAgency} onSaved={(id) => navigate(links.agency(id))} />;
}

function AgencyPage({ id }: { readonly id: number }) {
  const agency = useAgency(id);
  if (agency.isPending) return <Loading />;
  if (agency.isError) {
    return <ErrorNote message={errorSentence(agency.error)} onRetry={() => agency.refetch()} />;
  }
  const { id: _, ...stored } = agency.data.agency;
  const draft: AgencyDraft = stored;
  return (
    <AgencyForm id={id} stored={draft} onSaved={() => undefined}>
      <AgencyRelations data={agency.data} />
    </AgencyForm>
  );
}
