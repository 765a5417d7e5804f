import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { errorSentence } from '../../api/bridge.ts';
import { links, navigate } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import './projection.css';
import { useMeeting, useOutcomes } from './queries.ts';
import { SlideView } from './slide-view.tsx';
import { type Meeting, type Slide, slideAfter, slidesOf } from './slides.ts';

/** A meeting on the screen of the room: large type, arrow keys, outcomes typed as they are reached. */
export function ProjectionPage({ id }: { readonly id: number }) {
  const meeting = useMeeting(id);
  if (meeting.isPending) return <Loading />;
  if (meeting.isError) {
    return <ErrorNote message={errorSentence(meeting.error)} onRetry={() => void meeting.refetch()} />;
  }
  return <Projection record={meeting.data} />;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'text' && target.value !== '';
}

function Projection({ record }: { readonly record: Meeting }) {
  const { id } = record.meeting;
  const slides = slidesOf(record);
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, slides.length - 1);
  const slide = slides[at] ?? { kind: 'title' };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        navigate(links.meeting(id));
        return;
      }
      // Arrows move inside words that are being typed; the keys of a presenter never do.
      const to = slideAfter(event.key, at, slides.length);
      if (to === null || event.ctrlKey || event.altKey) return;
      if (isTyping(event.target) && !event.key.startsWith('Page')) return;
      event.preventDefault();
      setWanted(to);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [id, at, slides.length]);
  return (
    <div className="projection">
      <SlideView slide={slide} record={record} />
      {slide.kind === 'item' && record.meeting.state !== 'concluded' ? (
        <LiveOutcomes key={slide.item.id} slide={slide} record={record} />
      ) : null}
      <nav className="projection-bar" aria-label="Trình chiếu">
        <Button variant="default" disabled={at === 0} onClick={() => setWanted(at - 1)}>
          Trước
        </Button>
        <output>
          {at + 1} / {slides.length}
        </output>
        <Button variant="default" disabled={at === slides.length - 1} onClick={() => setWanted(at + 1)}>
          Sau
        </Button>
        <Button variant="default" onClick={() => void document.documentElement.requestFullscreen()}>
          Toàn màn hình
        </Button>
        <Button component="a" variant="default" href={links.meeting(id)}>
          Thoát (Esc)
        </Button>
      </nav>
    </div>
  );
}

function LiveOutcomes(props: { readonly slide: Extract<Slide, { kind: 'item' }>; readonly record: Meeting }) {
  const agendaItemId = props.slide.item.id;
  const last = props.record.outcomes.filter((outcome) => outcome.agendaItemId === agendaItemId).at(-1);
  const save = useOutcomes(props.record.meeting.id);
  return (
    <OutcomeForm
      saving={save.isPending}
      onAdd={(kind, text, added) =>
        save.mutate((rows) => [...rows, { id: null, agendaItemId, kind, text }], { onSuccess: added })
      }
      onTakeBack={last ? () => save.mutate((rows) => rows.filter(({ id }) => id !== last.id)) : null}
    />
  );
}
