import { Button, Select } from '@mantine/core';
import type { Dispatch } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import type { EditingAction } from '../../../shared/domain/drafts/index.ts';
import { searchLoosely } from '../../pickers/search.ts';
import { dayOrNull, standing } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';

/** A meeting that a draft can be of. */
export type DraftMeeting = NonNullable<ReplyOf<'drafts.get'>['meeting']>;

interface AboutProps {
  readonly corrects: ReplyOf<'drafts.get'>['corrects'];
  readonly meeting: DraftMeeting | null;
  /** Every meeting that it can be joined to. */
  readonly meetings: readonly DraftMeeting[];
  readonly dispatch: Dispatch<EditingAction>;
}

function wordsOf({ name, heldOn }: DraftMeeting): string {
  const day = dayOrNull(heldOn);
  return `${standing(name) ?? 'chưa có tên'}${day === null ? '' : ` (${day})`}`;
}

/** What the draft is about: the notice that it corrects, and its meeting, which can be another one or none. */
export function About({ corrects, meeting, meetings, dispatch }: AboutProps) {
  const choices =
    meeting && !meetings.some(({ id }) => id === meeting.id) ? [meeting, ...meetings] : meetings;
  const join = (meetingId: number | null) =>
    dispatch({ kind: 'header', patch: { meetingId }, at: performance.now() });
  return (
    <div className="draft-about">
      {corrects ? (
        <span>
          Đính chính{' '}
          <a href={links.notice(corrects.id)}>
            {corrects.number ?? corrects.title ?? 'thông báo đã ban hành'}
          </a>
          .
        </span>
      ) : null}
      <Select
        className="draft-meeting"
        label="Hội nghị"
        placeholder="không gắn hội nghị"
        searchable
        allowDeselect={false}
        filter={searchLoosely}
        nothingFoundMessage="Không có hội nghị nào như vậy"
        data={choices.map((one) => ({ value: String(one.id), label: wordsOf(one) }))}
        value={meeting === null ? null : String(meeting.id)}
        onChange={(value) => join(value === null ? null : Number(value))}
      />
      {meeting ? (
        <>
          <Button variant="default" onClick={() => join(null)}>
            Bỏ gắn hội nghị
          </Button>
          <a href={links.meeting(meeting.id)}>Mở hội nghị</a>
        </>
      ) : null}
    </div>
  );
}
