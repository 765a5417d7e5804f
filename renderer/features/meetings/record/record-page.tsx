import { type ReactNode, useCallback, useMemo } from 'react';
import { useAsOf } from '../../../api/as-of.tsx';
import { useAttachmentActs, useAttachments } from '../../../api/attachments.ts';
import { complainOf } from '../../../api/complain.ts';
import { AttachmentList } from '../../../pickers/attachment-list.tsx';
import { Shown } from '../../../ui/absent.tsx';
import { useLitPlace } from '../../../ui/anchor.ts';
import { standing } from '../../../ui/formats.ts';
import { links, navigate } from '../../../ui/router.ts';
import { SampleMark } from '../../../ui/states.tsx';
import { useBinMeeting, useSetMeetingState } from '../mutations.ts';
import { PaperMenu } from '../papers/paper-menu.tsx';
import { AgendaSection } from './agenda-section.tsx';
import { AttendeesSection } from './attendees-section.tsx';
import { DetailsSection } from './details-section.tsx';
import { isEmptyRow, type MeetingRecord, type SectionName } from './draft.ts';
import { useFileDrop, useItemFiles } from './item-files.tsx';
import { OutcomesSection } from './outcomes-section.tsx';
import { Outline } from './outline.tsx';
import { useRecordKeys } from './record-keys.ts';
import { RecordSheet } from './record-sheet.tsx';
import { SaveState } from './save-state.tsx';
import { SectionBlock, type SectionId } from './section-block.tsx';
import { SitesSection } from './sites-section.tsx';
import { SpeechesSection } from './speeches-section.tsx';
import { StateBar } from './state-bar.tsx';
import { useSuggestions } from './suggestions.ts';
import { NewNotice, NoticeLines, StateTimeline } from './tail-sections.tsx';
import { useWork } from './use-work.ts';
import './record.css';
import './record-sheet.css';

const tables: Readonly<Record<SectionName, string>> = {
  sites: 'meeting_site',
  attendees: 'meeting_attendee',
  agenda: 'agenda_item',
  speeches: 'meeting_speech',
  outcomes: 'agenda_outcome',
};

interface RecordPageProps {
  readonly record: MeetingRecord;
  readonly actions: (afterSaving: (act: () => void) => void) => ReactNode;
}

/** The page of one meeting: its whole record, worked on in place. */
export function RecordPage({ record, actions }: RecordPageProps) {
  const { meeting } = record;
  const owner = useMemo(() => ({ meetingId: meeting.id }), [meeting.id]);
  const { asOf } = useAsOf();
  const { draft, dispatch, saver, status } = useWork(record);
  const states = useSetMeetingState(meeting.id);
  const bin = useBinMeeting();
  const readOnly = meeting.state === 'concluded';
  const on = draft.details.heldOn ?? asOf;
  const suggestions = useSuggestions(on);
  const files = useAttachments(owner).data?.rows ?? [];
  const acts = useAttachmentActs(owner);
  const items = useItemFiles({ files, saver, onAdd: acts.add.mutate, meetingId: meeting.id });
  const drop = useFileDrop({ readOnly, saver, meetingId: meeting.id, onAdd: acts.add.mutate });
  useLitPlace();
  const placeOf = useCallback(
    (section: SectionName) => (key: string) => {
      const id = saver.idOf(section, key);
      return id === undefined ? undefined : `${tables[section]}-${id}`;
    },
    [saver],
  );
  const work = { dispatch, readOnly };
  const block = (id: SectionId & SectionName, count: number) => ({
    ...{ id, count, refusal: status.refusals[id], onRetry: () => saver.retry() },
  });
  const counts = {
    sites: draft.sites.length,
    attendees: draft.attendees.length,
    agenda: draft.agenda.length,
    speeches: draft.speeches.length,
    outcomes: draft.outcomes.length,
    files: files.length,
    notices: record.notices.length,
  };
  const wholeThen = async (act: () => void) => {
    if (await saver.flush()) act();
    else complainOf('Còn chỗ chưa lưu được trong hồ sơ. Sửa những chỗ được nhắc rồi làm lại.');
  };
  const page = useRecordKeys({ dispatch, readOnly, onSave: () => void saver.flush() });
  const events = { onBlur: () => void saver.flush() };
  return (
    <>
      <RecordSheet draft={draft} meeting={meeting} notices={record.notices} files={files} />
      <div className="record" ref={page} {...events} {...drop}>
        <Outline counts={counts} refusals={status.refusals} />
        <article className="record-page page" data-scrolls>
          <div className="record-head">
            <a className="back-link" href={links.meetings}>
              ‹ Hội nghị
            </a>
            <div className="page-head">
              <h1 title={draft.details.name}>
                <Shown value={standing(draft.details.name.trim() || null)} absent="Hội nghị chưa có tên" />
              </h1>
              {meeting.isSample ? <SampleMark /> : null}
              <SaveState status={status} readOnly={readOnly} />
              <PaperMenu meetingId={meeting.id} afterSaving={(act) => void wholeThen(act)} />
              {actions((act) => void wholeThen(act))}
              <StateBar
                state={meeting.state}
                busy={states.isPending}
                onChange={(state, reason) => wholeThen(() => states.change(state, reason, meeting.state))}
                onBin={() =>
                  wholeThen(() => bin.mutate(meeting.id, { onSuccess: () => navigate(links.meetings) }))
                }
              />
            </div>
          </div>
          <SectionBlock id="details" refusal={status.refusals.details} onRetry={() => saver.retry()}>
            <DetailsSection {...work} details={draft.details} suggestions={suggestions} />
          </SectionBlock>
          <SectionBlock {...block('sites', counts.sites)}>
            <SitesSection {...work} {...draft} on={on} placeOf={placeOf('sites')} />
          </SectionBlock>
          <SectionBlock {...block('attendees', counts.attendees)}>
            <AttendeesSection
              {...work}
              {...draft}
              on={on}
              suggestions={suggestions}
              placeOf={placeOf('attendees')}
            />
          </SectionBlock>
          <SectionBlock {...block('agenda', counts.agenda)}>
            <AgendaSection
              {...work}
              agenda={draft.agenda}
              suggestions={suggestions}
              papersOf={items.papersOf}
              onAttach={items.choose}
              placeOf={placeOf('agenda')}
            />
            {items.chooser}
          </SectionBlock>
          <SectionBlock {...block('speeches', counts.speeches)}>
            <SpeechesSection {...work} {...draft} suggestions={suggestions} placeOf={placeOf('speeches')} />
          </SectionBlock>
          <SectionBlock {...block('outcomes', counts.outcomes)}>
            <OutcomesSection {...work} {...draft} placeOf={placeOf('outcomes')} />
          </SectionBlock>
          <SectionBlock id="files" count={files.length}>
            <AttachmentList
              owner={owner}
              readOnly={readOnly}
              items={draft.agenda.flatMap((item, at) => {
                const id = isEmptyRow.agenda(item) ? undefined : saver.idOf('agenda', item.key);
                return id === undefined ? [] : [{ id, name: `${at + 1}. ${item.title}` }];
              })}
            />
          </SectionBlock>
          <SectionBlock
            id="notices"
            count={record.notices.length}
            aside={<NewNotice meetingId={meeting.id} afterSaving={(act) => void wholeThen(act)} />}
          >
            <NoticeLines notices={record.notices} />
          </SectionBlock>
          <SectionBlock id="changes">
            <StateTimeline changes={record.changes} />
          </SectionBlock>
        </article>
      </div>
    </>
  );
}
