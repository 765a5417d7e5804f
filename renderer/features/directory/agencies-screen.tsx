import { useAsOf } from '../../api/as-of.tsx';
import { useDirectory } from '../../api/directory.ts';
import { links, navigate } from '../../ui/router.ts';
import { AgencyForm, emptyAgency } from './agency-form.tsx';
import { AgencyList } from './agency-list.tsx';
import { AgencyRelations } from './agency-relations.tsx';
import { HandOver } from './hand-over.tsx';
import { useAgency } from './queries.ts';
import { Answered, RecordScreen } from './record-screen.tsx';

/** List of agencies with the page of the chosen one. */
export function AgenciesScreen({ record }: { readonly record: number | 'new' | null }) {
  const { asOf } = useAsOf();
  return (
    <RecordScreen
      rows={useDirectory(asOf)}
      record={record}
      list={(rows, selectedId) => <AgencyList rows={rows} selectedId={selectedId} />}
      newRecord={<AgencyForm id={null} stored={emptyAgency} onSaved={(id) => navigate(links.agency(id))} />}
      page={(id) => <AgencyPage key={id} id={id} />}
    />
  );
}

function AgencyPage({ id }: { readonly id: number }) {
  return (
    <Answered query={useAgency(id)}>
      {(data) => {
        const { id: _, ...stored } = data.agency;
        return (
          <AgencyForm id={id} stored={stored} onSaved={() => undefined}>
            {stored.validTo === null ? null : <HandOver agencyId={id} validTo={stored.validTo} />}
            <AgencyRelations data={data} />
          </AgencyForm>
        );
      }}
    </Answered>
  );
}
