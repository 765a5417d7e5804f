import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../../../shared/format/index.ts';
import { todayIso } from '../../../api/as-of.tsx';
import { errorSentence } from '../../../api/bridge.ts';
import { useIssuePaper } from '../mutations.ts';
import { type NumberedPaper, usePaperIssue } from '../queries.ts';
import { PaperIssueDialog } from './issue-dialog.tsx';

/** Issues a paper of a meeting, and tells what it was issued as. */
export function PaperIssuing({ paper, label }: { readonly paper: NumberedPaper; readonly label: string }) {
  const [asking, setAsking] = useState(false);
  const [on, setOn] = useState(todayIso());
  const state = usePaperIssue(paper, on).data;
  const issue = useIssuePaper(paper);
  if (state?.issued) {
    const { number, issuedOn, signer } = state.issued;
    const by = signer === null ? '' : `, ${signer} ký`;
    return (
      <output>
        Đã ban hành: số {number} ngày {formatDate(issuedOn)}
        {by}
      </output>
    );
  }
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          issue.reset();
          setAsking(true);
        }}
      >
        Ban hành…
      </Button>
      {asking ? (
        <PaperIssueDialog
          {...{ label, state, on, today: todayIso(), hasSigner: paper.kind !== 'minutes' }}
          issuing={issue.isPending}
          error={issue.isError ? errorSentence(issue.error) : null}
          onDay={setOn}
          onIssue={(choice) => issue.mutate({ on, ...choice }, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
