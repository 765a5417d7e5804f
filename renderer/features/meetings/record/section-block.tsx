import type { ReactNode } from 'react';
import { ErrorNote } from '../../../ui/states.tsx';

/** Sections of a record, in their order, each with the id of its place on the page. */
export const sectionTitles = {
  details: 'Thông tin',
  sites: 'Điểm cầu',
  attendees: 'Thành phần',
  agenda: 'Chương trình',
  speeches: 'Báo cáo, ý kiến',
  outcomes: 'Kết quả',
  files: 'Tài liệu',
  notices: 'Thông báo',
  changes: 'Lịch sử',
} as const;

/** Name of a section on the page. */
export type SectionId = keyof typeof sectionTitles;

/** Every section in the order of the page. */
export const sectionIds = Object.keys(sectionTitles) as SectionId[];

interface SectionBlockProps {
  readonly id: SectionId;
  readonly count?: number;
  readonly aside?: ReactNode;
  /** Why what was typed here is not stored, and how to try again. */
  readonly refusal?: string | undefined;
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** One section of a record's page. */
export function SectionBlock(props: SectionBlockProps) {
  const { id, count, aside, refusal, onRetry, children } = props;
  return (
    <section className="section record-section" data-section={id} aria-labelledby={`section-${id}`}>
      <div className="section-head">
        <h2 id={`section-${id}`} tabIndex={-1}>
          {sectionTitles[id]} {count ? <span className="count">{count}</span> : null}
        </h2>
        {aside}
      </div>
      {refusal === undefined ? null : (
        <ErrorNote message={refusal} {...(onRetry === undefined ? {} : { onRetry })} />
      )}
      {children}
    </section>
  );
}

/** Goes to a section: into its first field, else onto its title. */
export function goToSection(id: SectionId): void {
  const block = document.querySelector(`[data-section="${id}"]`);
  block?.scrollIntoView({ block: 'start' });
  const find = (places: string) => block?.querySelector<HTMLElement>(places);
  const field =
    find('.row-grid :is(input, textarea, select)') ??
    find('.details-grid :is(input, textarea), .file-name, .grid-add, .section-action, a');
  (field ?? block?.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
}
