import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { todayIso, useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { useEndedIn } from '../../api/directory.ts';
import { usePrintAll } from '../../api/papers.ts';
import { PrintDialog } from '../../ui/print-dialog.tsx';
import { idsIn } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { LetterPage } from './letter-page.tsx';
import { useLetters, useProposal } from './queries.ts';
import './reminders.css';
import { RemindersView } from './reminders-view.tsx';
import { forget, issueAll, type Letter, stop, useRunning } from './runner.ts';
import type { Settled } from './settings-form.tsx';

/** Letters that remind lead agencies: whom, of what, under which numbers; or one that was issued. */
export function RemindersPage({
  id,
  chosen,
}: {
  readonly id: number | null;
  readonly chosen: string | null;
}) {
  if (id !== null) return <LetterPage key={id} id={id} />;
  return <RemindersScreen key={chosen} taskIds={idsIn(chosen)} />;
}

function RemindersScreen({ taskIds }: { readonly taskIds: number[] | null }) {
  const { asOf } = useAsOf();
  const client = useQueryClient();
  const [settled, setSettled] = useState<Settled>({
    ...{ on: todayIso(), replyBy: null, issuerId: null, signerId: null, first: null, withRestricted: false },
  });
  const { on, withRestricted, issuerId } = settled;
  const wanted = { asOf, on, taskIds, withRestricted, issuerId };
  const proposal = useProposal(wanted);
  const letters = useLetters();
  const running = useRunning();
  const endedIn = useEndedIn(on);
  const print = usePrintAll((running?.done ?? []).map(({ id }) => ({ kind: 'reminder', id })));
  if (proposal.isPending || letters.isPending) return <Loading />;
  if (proposal.isError)
    return <ErrorNote message={errorSentence(proposal.error)} onRetry={() => proposal.refetch()} />;
  if (letters.isError)
    return <ErrorNote message={errorSentence(letters.error)} onRetry={() => letters.refetch()} />;
  const issue = (chosen: readonly Letter[]) => {
    const refresh = () => void client.invalidateQueries();
    setSettled((before) => ({ ...before, first: null }));
    void issueAll(chosen, refresh);
  };
  return (
    <>
      <RemindersView
        {...{ wanted, settled, running, proposal: proposal.data, letters: letters.data.rows }}
        today={todayIso()}
        ended={proposal.data.agencies.flatMap(({ agency }) => endedIn(agency))}
        onSettle={(change) => setSettled((before) => ({ ...before, ...change }))}
        onIssue={issue}
        onStop={stop}
        onPrintAll={print.ask}
        onClose={forget}
      />
      <PrintDialog pages={null} {...print.dialog} />
    </>
  );
}
