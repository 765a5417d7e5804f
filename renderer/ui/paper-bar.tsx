import { Button } from '@mantine/core';

interface PaperBarProps {
  readonly title: string;
  /** Where the paper was opened from. */
  readonly back: string;
  /** What is under way; its button shows it, the others wait. */
  readonly busy: 'pdf' | 'docx' | 'print' | null;
  readonly onSave: (format: 'pdf' | 'docx') => void;
  readonly onPrint: () => void;
}

/** What can be done with the paper below it. */
export function PaperBar({ title, back, busy, onSave, onPrint }: PaperBarProps) {
  const state = (own: typeof busy) => ({ loading: busy === own, disabled: busy !== null && busy !== own });
  return (
    <div className="paper-bar no-print">
      <a className="back-link" href={back}>
        ‹ Quay lại
      </a>
      <h1>{title}</h1>
      <Button variant="default" {...state('pdf')} onClick={() => onSave('pdf')}>
        Lưu PDF
      </Button>
      <Button variant="default" {...state('docx')} onClick={() => onSave('docx')}>
        Lưu DOCX
      </Button>
      <Button title="Ctrl+P" {...state('print')} onClick={onPrint}>
        In
      </Button>
    </div>
  );
}
