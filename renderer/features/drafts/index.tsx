import { useDeferredValue, useReducer, useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { parseBookNumber } from '../../../shared/domain/books/index.ts';
import {
  type DraftProblem,
  editingReducer,
  problemsOf,
  startEditing,
  tasksOfDraft,
} from '../../../shared/domain/drafts/index.ts';
import { todayIso, useAsOf } from '../../api/as-of.tsx';
import { useBinDraft } from '../../api/bin-draft.ts';
import { errorSentence } from '../../api/bridge.ts';
import { useEndedIn } from '../../api/directory.ts';
import { usePaperActions } from '../../api/papers.ts';
import { UnseenPaperDialog } from '../../pickers/paper-print.tsx';
import { dayOrNull } from '../../ui/formats.ts';
import { usePrintAction } from '../../ui/print-action.ts';
import { links, navigate } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { About } from './about.tsx';
import { useAutosave } from './autosave.ts';
import { ChecksPane } from './checks-pane.tsx';
import './drafts.css';
import { EditorView } from './editor-view.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { useIssueDraft } from './mutations.ts';
import { useProposals } from './proposals.ts';
import { useDraftChoices, useDraftRecord, useMeetings, useNextNumber } from './queries.ts';
import { TasksPane } from './tasks-pane.tsx';

/** A notice that is being written. */
export function DraftPage({ id }: { readonly id: number }) {
  const record = useDraftRecord(id);
  const choices = useDraftChoices();
  const failed = record.error ?? choices.error;
  if (failed) return <ErrorNote message={errorSentence(failed)} onRetry={() => record.refetch()} />;
  if (!record.data || !choices.data) return <Loading />;
  return <Editor id={id} record={record.data} choices={choices.data} />;
}

interface EditorProps {
  readonly id: number;
  readonly record: ReplyOf<'drafts.get'>;
  readonly choices: ReplyOf<'drafts.choices'>;
}

/** The number to give: typed by the clerk, else the next one of the book. */
function useNumber(issuerId: number | null, issuedOn: string | null) {
  const [typed, setTyped] = useState<string | null>(null);
  const proposal = useNextNumber(issuerId, issuedOn).data?.proposal ?? null;
  const whole = proposal?.whole ?? null;
  const next = whole?.split('/')[0] ?? '';
  const number = typed ?? next;
  const symbol = whole === null ? '' : whole.slice(whole.indexOf('/'));
  const hint =
    proposal?.kind === 'given'
      ? 'Số do văn thư cơ quan chủ quản cấp; gõ số được cấp.'
      : whole === null
        ? 'Chọn cơ quan và ngày ban hành để có số tiếp theo.'
        : `Số tiếp theo của sổ: ${whole}`;
  const readable = parseBookNumber(number) !== null;
  return { number, setTyped, hint, whole: readable ? `${number}${symbol}` : null };
}

/** The meeting that the draft is of now, among all those that it can be of. */
function useMeetingOf(record: EditorProps['record'], meetingId: number | null) {
  const meetings = useMeetings();
  const known = record.meeting?.id === meetingId ? record.meeting : null;
  return { meetings, meeting: meetings.find(({ id }) => id === meetingId) ?? known };
}

function Editor({ id, record, choices }: EditorProps) {
  const { asOf } = useAsOf();
  const [editing, dispatch] = useReducer(editingReducer, record.draft, startEditing);
  const { draft } = editing;
  const { state: save, flush } = useAutosave(id, draft, record.savedAt);
  const deadlines = useProposals(draft, dispatch);
  const [asking, setAsking] = useState(false);
  const bin = useBinDraft(() => navigate(links.notices));
  const { meetings, meeting } = useMeetingOf(record, draft.header.meetingId);
  const issue = useIssueDraft();
  const number = useNumber(draft.header.issuerId, draft.header.issuedOn);
  const paper = usePaperActions({ kind: 'notice', id });
  const saved = (act: () => void) => flush().then(act, () => undefined);
  usePrintAction(() => saved(paper.onPrint));

  // The side follows the typing when there is time for it.
  const settled = useDeferredValue(draft);
  const signer = choices.signers.find((one) => one.id === settled.header.signerId) ?? null;
  const endedIn = useEndedIn(settled.header.issuedOn ?? todayIso());
  const problems = problemsOf(settled, {
    signer,
    meetingHeldOn: meeting?.heldOn ?? null,
    number: number.whole,
    today: todayIso(),
    endedIn,
  });
  const stops = problems.filter(({ warning }) => !warning);
  const askToIssue = () => {
    if (stops.length === 0) setAsking(true);
    else document.querySelector<HTMLElement>('.draft-problems button')?.focus();
  };
  const onIssue = () =>
    saved(() => undefined).then(async () => {
      const savedAt = await flush();
      issue.mutate({ id, savedAt, number: number.number });
    });
  return (
    <>
      <EditorView
        record={record}
        editing={editing}
        choices={choices}
        today={asOf}
        save={save}
        about={<About corrects={record.corrects} meeting={meeting} meetings={meetings} dispatch={dispatch} />}
        side={
          <>
            <ChecksPane
              problems={problems}
              onReplace={({ words, by }) => {
                const recipients = draft.header.recipients.map((line) => line.replaceAll(words, by));
                dispatch({ kind: 'header', patch: { recipients }, at: performance.now() });
              }}
              number={number.number}
              numberHint={number.hint}
              onNumber={number.setTyped}
            />
            <TasksPane blocks={settled.blocks} deadlines={deadlines} dispatch={dispatch} />
          </>
        }
        dispatch={dispatch}
        onSave={() => saved(() => undefined)}
        onPaper={() => saved(() => navigate(links.noticePaper(id)))}
        onBin={() => saved(() => bin.mutate(id))}
        onIssue={askToIssue}
      />
      <UnseenPaperDialog paper={{ kind: 'notice', id }} dialog={paper.dialog} />
      <IssueDialog
        opened={asking}
        number={number.whole ?? ''}
        day={dayOrNull(draft.header.issuedOn) ?? ''}
        signer={signer ? `${signer.name} (${signer.title})` : ''}
        tasks={tasksOfDraft(settled.blocks).filter(({ state }) => state === 'yes').length}
        warnings={problems.filter((problem: DraftProblem) => problem.warning)}
        issuing={issue.isPending}
        error={issue.isError ? errorSentence(issue.error) : null}
        onIssue={onIssue}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
