import { meetingKindLabel, outcomeKindLabel } from '../../../shared/domain/meetings/index.ts';
import { dayOrNull, standing } from '../../ui/formats.ts';
import type { Meeting, Slide } from './slides.ts';

/** One slide in large type. */
export function SlideView({ slide, record }: { readonly slide: Slide; readonly record: Meeting }) {
  switch (slide.kind) {
    case 'title':
      return <TitleSlide record={record} />;
    case 'item':
      return <ItemSlide slide={slide} record={record} />;
    case 'end':
      return <EndSlide record={record} />;
  }
}

function TitleSlide({ record: { meeting, agenda } }: { readonly record: Meeting }) {
  const when = [meeting.startsAt, dayOrNull(meeting.heldOn)].filter(Boolean).join(' ngày ');
  return (
    <div className="slide slide-title">
      {meeting.kind === null ? null : <p className="slide-kind">{meetingKindLabel(meeting.kind)}</p>}
      <h1>{standing(meeting.name) ?? 'Hội nghị'}</h1>
      <p>{[when, meeting.place].filter(Boolean).join(' · ')}</p>
      {meeting.chair === null ? null : <p>Chủ trì: {meeting.chair}</p>}
      {agenda.length === 0 ? <p>Hội nghị chưa có chương trình.</p> : null}
    </div>
  );
}

function ItemSlide({
  slide,
  record,
}: {
  readonly slide: Extract<Slide, { kind: 'item' }>;
  readonly record: Meeting;
}) {
  const { item, at } = slide;
  const { presenter, startsAt, minutes } = item;
  const facts = [presenter, startsAt, minutes === null ? null : `${minutes} phút`].filter(Boolean);
  return (
    <div className="slide">
      <p className="slide-kind">
        Nội dung {at + 1} / {record.agenda.length}
      </p>
      <h1>{item.title}</h1>
      {facts.length === 0 ? null : <p>{facts.join(' · ')}</p>}
      <Outcomes rows={record.outcomes.filter(({ agendaItemId }) => agendaItemId === item.id)} />
    </div>
  );
}

function EndSlide({ record: { agenda, outcomes } }: { readonly record: Meeting }) {
  return (
    <div className="slide">
      <h1>Kết quả hội nghị</h1>
      {outcomes.length === 0 ? <p>Chưa ghi kết quả nào.</p> : null}
      {agenda.map((item, at) => {
        const rows = outcomes.filter(({ agendaItemId }) => agendaItemId === item.id);
        return rows.length === 0 ? null : (
          <section key={item.id}>
            <h2>
              {at + 1}. {item.title}
            </h2>
            <Outcomes rows={rows} />
          </section>
        );
      })}
    </div>
  );
}

function Outcomes({ rows }: { readonly rows: Meeting['outcomes'] }) {
  return (
    <ul className="slide-outcomes">
      {rows.map(({ id, kind, text }) => (
        <li key={id}>
          <strong>{outcomeKindLabel(kind)}:</strong> {text}
        </li>
      ))}
    </ul>
  );
}
