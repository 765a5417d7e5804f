import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EndedAgency } from '../../../shared/domain/agencies/index.ts';
import { formatDate, formatNumber } from '../../../shared/format/index.ts';
import { EndedNote } from '../../pickers/ended-note.tsx';
import { links } from '../../ui/router.ts';
import { Section } from '../../ui/section.tsx';
import { AgencyTable } from './agency-table.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { numbersFrom } from './numbers.ts';
import { PastLetters } from './past-letters.tsx';
import { LetterPreview } from './preview.tsx';
import type { PastLetter, Proposal, Wanted } from './queries.ts';
import { RunLine } from './run-line.tsx';
import type { Letter, Running } from './runner.ts';
import { SettingsForm, type Settled } from './settings-form.tsx';
import { useSkipped } from './skipping.ts';

interface RemindersViewProps {
  readonly wanted: Wanted;
  readonly settled: Settled;
  readonly proposal: Proposal;
  readonly letters: readonly PastLetter[];
  readonly running: Running | null;
  readonly today: string;
  /** Agencies to be reminded that had ended before the day of the letters. */
  readonly ended: readonly EndedAgency[];
  readonly onSettle: (change: Partial<Settled>) => void;
  readonly onIssue: (letters: readonly Letter[]) => void;
  readonly onStop: () => void;
  readonly onPrintAll: () => void;
  readonly onClose: () => void;
}

/** What keeps the letters from being issued, as a sentence that says what to do; null where nothing does. */
function obstacleOf({
  proposal,
  chosen,
  signerId,
  numbered,
}: {
  readonly proposal: Proposal;
  readonly chosen: number;
  readonly signerId: number | null;
  readonly numbered: boolean;
}): string | null {
  if (proposal.issuerId === null) return 'Chưa có cơ quan ban hành ngày ấy. Ghi cơ quan vào danh bạ trước.';
  if (signerId === null) return 'Chưa có người ký giữ chức ngày ấy. Ghi người ký vào danh bạ trước.';
  if (chosen === 0) return 'Chưa chọn cơ quan nào. Đánh dấu ít nhất một cơ quan.';
  return numbered ? null : 'Ghi số đầu tiên, như 7, 07 hoặc 12a.';
}

function leftOut({ leaderless }: Proposal): string | null {
  if (leaderless === 0) return null;
  return `${formatNumber(leaderless)} nhiệm vụ chưa ghi cơ quan chủ trì nên không có công văn. Ghi chủ trì trong trang nhiệm vụ.`;
}

/** Whom to remind: agencies with counts, each letter as it will be, and those that were issued. */
export function RemindersView(props: RemindersViewProps) {
  const { wanted, settled, proposal, running } = props;
  const [noting, setNoting] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const { agencies, next } = proposal;
  const { skipped, skip, skipAll, untick } = useSkipped(agencies, settled.on);
  const chosen = agencies.filter(({ agency }) => !skipped.has(agency)).map(({ agency }) => agency);
  const owed = [...new Set(agencies.flatMap(({ agency, taskIds }) => (skipped.has(agency) ? [] : taskIds)))];
  const first = settled.first ?? (next?.number == null ? '' : String(next.number).padStart(2, '0'));
  const numbers = numbersFrom(first, chosen);
  const signerId =
    (proposal.signers.find(({ id }) => id === settled.signerId) ?? proposal.signers[0])?.id ?? null;
  const seen = agencies.find(({ agency }) => agency === shown)?.agency ?? agencies[0]?.agency ?? null;
  const numbered = chosen.length > 0 && numbers.size === chosen.length;
  const obstacle = obstacleOf({ proposal, chosen: chosen.length, signerId, numbered });
  const { issuerId } = proposal;
  const asked = (agency: string, issuer: number) => ({
    ...{ ...wanted, agency, issuerId: issuer, signerId, replyBy: settled.replyBy },
  });
  const issue = () => {
    if (issuerId === null || obstacle !== null) return;
    untick();
    props.onIssue(
      chosen.map((agency) => ({ ...asked(agency, issuerId), number: numbers.get(agency) ?? '' })),
    );
  };
  const working = running?.state === 'running';
  return (
    <div className="reminders">
      <article className="page reminders-page">
        <div className="page-head">
          <h1>Công văn đôn đốc, tính đến ngày {formatDate(wanted.asOf)}</h1>
          <div className="actions">
            <Button variant="default" disabled={owed.length === 0} onClick={() => setNoting(true)}>
              Ghi đã đôn đốc…
            </Button>
            <Button onClick={issue} disabled={obstacle !== null} loading={working}>
              Ban hành {formatNumber(chosen.length)} công văn
            </Button>
          </div>
        </div>
        {wanted.taskIds === null ? null : (
          <p>
            Chỉ xét {formatNumber(wanted.taskIds.length)} nhiệm vụ đã chọn ở sổ theo dõi.{' '}
            <a href={links.reminders()}>Xét mọi nhiệm vụ</a>
          </p>
        )}
        {running ? (
          <RunLine
            running={running}
            onStop={props.onStop}
            onPrint={props.onPrintAll}
            onClose={props.onClose}
          />
        ) : null}
        <SettingsForm
          {...{ settled, proposal, signerId, today: props.today, number: first }}
          onChange={props.onSettle}
        />
        {obstacle === null || agencies.length === 0 ? null : <p className="reminder-obstacle">{obstacle}</p>}
        <EndedNote ended={props.ended} />
        {agencies.length === 0 ? (
          <p className="list-empty">
            Không có nhiệm vụ nào quá hạn hay sắp đến hạn. Nhiệm vụ chờ xác nhận và tạm dừng không đôn đốc.
          </p>
        ) : (
          <AgencyTable
            {...{ agencies, numbers, skipped, shown: seen }}
            onSkip={skip}
            onAll={skipAll}
            onShow={setShown}
          />
        )}
        {leftOut(proposal) === null ? null : <p>{leftOut(proposal)}</p>}
        <Section title="Đã ban hành">
          <PastLetters rows={props.letters} />
        </Section>
      </article>
      {noting ? <NoteDialog taskIds={owed} today={props.today} onClose={() => setNoting(false)} /> : null}
      {seen === null || issuerId === null ? null : (
        <LetterPreview
          key={seen}
          agency={seen}
          paper={{ kind: 'reminder-preview', ...asked(seen, issuerId) }}
        />
      )}
    </div>
  );
}
