import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

interface PaperBarProps {
  readonly title: string;
  /** Where the paper was opened from. */
  readonly back: string;
  /** What is under way; its button shows it, the others wait. */
  readonly busy: 'pdf' | 'docx' | 'xlsx' | 'print' | null;
  /** Whether the paper is a table that a sheet can hold. */
  readonly sheet?: boolean;
  readonly onSave: (format: 'pdf' | 'docx' | 'xlsx') => void;
  readonly onPrint: () => void;
  /** What the clerk can choose for the paper. */
  readonly children?: ReactNode;
}

/** What can be done with the paper below it. */
export function PaperBar(props: PaperBarProps) {
  const { title, back, busy, onSave, onPrint, sheet = false, children } = props;
  const state = (own: typeof busy) => ({ loading: busy === own, disabled: busy !== null && busy !== own });
  return (
    <div className="paper-bar no-print">
      <a className="back-link" href={back}>
        ‹ Quay lại
      </a>
      <h1>{title}</h1>
      {children}
      <Button variant="default" {...state('pdf')} onClick={() => onSave('pdf')}>
        Lưu PDF
      </Button>
      <Button variant="default" {...state('docx')} onClick={() => onSave('docx')}>
        Lưu DOCX
      </Button>
      {sheet ? (
        <Button variant="default" {...state('xlsx')} onClick={() => onSave('xlsx')}>
          Lưu XLSX
        </Button>
      ) : null}
      <Button title="Ctrl+P" {...state('print')} onClick={onPrint}>
        In
      </Button>
    </div>
  );
}
