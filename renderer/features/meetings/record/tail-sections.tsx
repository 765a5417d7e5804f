import { Button } from '@mantine/core';
import { meetingStateLabel } from '../../../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../../../shared/format/index.ts';
import { useNewDraft } from '../../../api/new-draft.ts';
import { Absent, Shown } from '../../../ui/absent.tsx';
import { formatMoment } from '../../../ui/formats.ts';
import { links, navigate } from '../../../ui/router.ts';
import type { MeetingRecord } from './draft.ts';

/** Notices that came of the meeting, those being written too. */
export function NoticeLines({ notices }: { readonly notices: MeetingRecord['notices'] }) {
  if (notices.length === 0) return <Absent words="Chưa có thông báo kết luận." />;
  return (
    <ul className="task-lines">
      {notices.map((notice) => (
        <li key={notice.id}>
          <a
            className="meeting-line"
            href={notice.standing === 'draft' ? links.draft(notice.id) : links.notice(notice.id)}
          >
            <span className="clip">
              <Shown value={notice.number} absent={notice.standing === 'draft' ? 'dự thảo' : 'chưa cấp số'} />
            </span>
            <span className="clip" title={notice.title ?? undefined}>
              <Shown value={notice.title} absent="chưa có trích yếu" />
            </span>
            <span>{formatNumber(notice.taskCount)} nhiệm vụ</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Begins the meeting's notice out of what is recorded of it, once all of that is stored. */
export function NewNotice({
  meetingId,
  afterSaving,
}: {
  readonly meetingId: number;
  readonly afterSaving: (act: () => void) => void;
}) {
  const create = useNewDraft((id) => navigate(links.draft(id)));
  return (
    <Button
      variant="default"
      size="compact-xs"
      className="section-action"
      loading={create.isPending}
      onClick={() => afterSaving(() => create.mutate({ meetingId }))}
    >
      Soạn thông báo
    </Button>
  );
}

/** When the record went from state to state, who did it and why. */
export function StateTimeline({ changes }: { readonly changes: MeetingRecord['changes'] }) {
  if (changes.length === 0) {
    return <Absent words="Hội nghị được ghi lại từ thông báo; chưa có thay đổi trạng thái nào." />;
  }
  return (
    <ol className="timeline">
      {changes.map(({ id, at, who, state, reason }, index) => (
        <li key={id}>
          <span className="timeline-when">{formatMoment(at)}</span>
          <span>{reason === null ? stepWords(state, index) : `Mở lại hồ sơ: ${reason}`}</span>
          <span className="count">{who}</span>
        </li>
      ))}
    </ol>
  );
}

function stepWords(state: MeetingRecord['changes'][number]['state'], index: number): string {
  return index === 0 && state === 'planned' ? 'Lập hồ sơ' : meetingStateLabel(state);
}
