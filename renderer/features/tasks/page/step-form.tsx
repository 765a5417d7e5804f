import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { ErrorNote } from '../../../ui/states.tsx';

interface StepFormProps {
  readonly title: string;
  /** Words of the button that makes the command. */
  readonly done: string;
  readonly saving: boolean;
  /** Refusal of the last try, if any. */
  readonly refusal: string | null;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form for one step under its button: Ctrl+S or Enter takes it, Esc closes it and keeps what was typed. */
export function StepForm({ title, done, saving, refusal, onSave, onClose, children }: StepFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-first], textarea, input:not([hidden])')?.focus();
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      className="step-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.stopPropagation();
          onClose();
        } else if (event.ctrlKey && event.key.toLowerCase() === 's') {
          event.preventDefault();
          event.stopPropagation();
          const field = document.activeElement;
          // A day that is still being typed counts once its field is left.
          if (field instanceof HTMLElement) field.blur();
          setTimeout(() => {
            if (field instanceof HTMLElement) field.focus();
            form.current?.requestSubmit();
          });
        }
      }}
    >
      <h3>{title}</h3>
      {refusal === null ? null : <ErrorNote message={refusal} />}
      <div className="form-grid">{children}</div>
      <div className="actions">
        <Button type="submit" loading={saving} title="Ctrl+S">
          {done}
        </Button>
        <Button variant="default" title="Esc" onClick={onClose}>
          Đóng
        </Button>
      </div>
    </form>
  );
}
