import { formatNumber } from '../../../../shared/format/index.ts';
import type { Part } from './requests.ts';
import { goToSection, type SectionId, sectionIds, sectionTitles } from './section-block.tsx';

interface OutlineProps {
  readonly counts: Readonly<Partial<Record<SectionId, number>>>;
  readonly refusals: Readonly<Partial<Record<Part, string>>>;
}

/** The sections of the record: each by a click or by Alt with its number. */
export function Outline({ counts, refusals }: OutlineProps) {
  const troubled = new Set<string>(Object.keys(refusals));
  return (
    <nav className="record-outline" aria-label="Các phần của hồ sơ">
      {sectionIds.map((id, at) => (
        <button key={id} type="button" title={`Alt+${at + 1}`} onClick={() => goToSection(id)}>
          <span className="outline-number" aria-hidden="true">
            {at + 1}
          </span>
          <span className="clip">{sectionTitles[id]}</span>
          {troubled.has(id) ? <span className="outline-trouble">chưa lưu</span> : null}
          <span className="count">{counts[id] ? formatNumber(counts[id]) : ''}</span>
        </button>
      ))}
    </nav>
  );
}
