import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ErrorNote } from './states.tsx';

/** What is wrong with one field, in a sentence. */
interface FieldProblem {
  readonly field: string;
  readonly sentence: string;
}

interface FormPageProps {
  readonly title: string;
  /** Beside the title: marks, what state the record is in. */
  readonly note?: ReactNode;
  readonly changed: boolean;
  readonly saving: boolean;
  readonly problems: readonly FieldProblem[];
  /** Refusal of the last saving, if any. */
  readonly refusal: string | null;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  /** What Esc does, wherever it is pressed in the form; without it Esc is the window's. */
  readonly onLeave?: () => void;
  /** Other acts on the record. */
  readonly actions?: ReactNode;
  readonly children: (errorOf: (field: string) => string | null) => ReactNode;
}

/** Puts the focus into the field of that name: on the element named so, or on the first field inside it. */
function focusField(page: HTMLElement | null, field: string): void {
  const place = page?.querySelector<HTMLElement>(`[data-field="${field}"], [name="${field}"]`);
  const inside = place?.matches('input, textarea')
    ? place
    : place?.querySelector<HTMLElement>('input, textarea');
  inside?.focus();
}

/** Leaves the field in focus, so that a day or a tag that is still being typed counts, and then does the work. */
function onceSettled(work: (field: HTMLElement | null) => void): void {
  const field = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  field?.blur();
  setTimeout(() => work(field));
}

/** Esc leaves the form from any of its fields, once their lists are closed. */
function useLeaving(onLeave: (() => void) | undefined): void {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !latest.current || document.querySelector('[role="dialog"]')) return;
      if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
      event.stopPropagation();
      onceSettled(() => latest.current?.());
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}

/**
 * Page of a record that is a form: saved by its button or Ctrl+S. A wrong field says so under it from the first try on; the
 * first one gets the focus, and nothing typed is lost.
 */
export function FormPage(props: FormPageProps) {
  const { title, changed, saving, problems, refusal, onSave } = props;
  const page = useRef<HTMLElement>(null);
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    const [first] = problems;
    if (first) focusField(page.current, first.field);
    else if (changed && !saving) onSave();
  };
  useLeaving(props.onLeave);
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.shiftKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      onceSettled((field) => {
        field?.focus();
        latest.current();
      });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <article className="page form-page" ref={page}>
      <div className="page-head">
        <h1>{title}</h1>
        {props.note}
        <div className="actions">
          {changed ? <span className="count">Chưa lưu</span> : null}
          <Button loading={saving} disabled={!changed} title="Ctrl+S" onClick={save}>
            Lưu
          </Button>
          {changed ? (
            <Button variant="default" onClick={props.onDiscard}>
              Bỏ thay đổi
            </Button>
          ) : null}
          {props.actions}
        </div>
      </div>
      {refusal === null ? null : <ErrorNote message={refusal} />}
      {props.children((field) =>
        tried ? (problems.find((problem) => problem.field === field)?.sentence ?? null) : null,
      )}
    </article>
  );
}
