import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

/** What belongs here, and the first action. */
export function EmptyState({
  title,
  hint,
  action,
  aside,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly action?: { readonly label: string; readonly href: string };
  /** Another way to begin, before the action. */
  readonly aside?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <h1 className="empty-title">{title}</h1>
      {hint ? <p className="empty-hint">{hint}</p> : null}
      <div className="actions">
        {aside}
        {action ? (
          <Button component="a" href={action.href} variant={aside ? 'default' : 'filled'}>
            {action.label}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** An expected error, where it happened. */
export function ErrorNote(props: {
  readonly message: string;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <div className="error-note" role="alert">
      <span>{props.message}</span>
      {props.children}
      {props.onRetry ? (
        <Button variant="default" onClick={props.onRetry}>
          Thử lại
        </Button>
      ) : null}
    </div>
  );
}

/** Shown only where an answer takes longer than 150 ms. */
export function Loading() {
  return <output className="loading">Đang tải…</output>;
}

/** Marks made-up content; a narrow list shows the last of its words alone. */
export function SampleMark({ words = 'VĂN BẢN MẪU' }: { readonly words?: string }) {
  const at = words.lastIndexOf(' ') + 1;
  return (
    <span className="sample-mark" title={words}>
      <span className="sample-kind">{words.slice(0, at)}</span>
      {words.slice(at)}
    </span>
  );
}
