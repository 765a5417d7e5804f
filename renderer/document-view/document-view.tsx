import './fonts.css';
import './paper.css';
import { type Ref, useEffect, useRef } from 'react';
import { type LayoutProfile, layoutProfile, pageArea } from '../../shared/documents/layout/index.ts';
import type { DocumentModel } from '../../shared/documents/model/index.ts';
import { BlockView, type OnField } from './blocks.tsx';
import { keyed } from './keyed.ts';
import { profileCss } from './profile-css.ts';
import { usePageCount } from './use-page-count.ts';
import { usePaperCss } from './use-paper-css.ts';
import { usePrintTitle } from './use-print-title.ts';

function Sheets(props: {
  readonly count: number;
  readonly place: LayoutProfile['pageNumber']['place'];
  readonly mark: string | null;
}) {
  const sheets = keyed(Array.from({ length: props.count }, (_, at) => at));
  return (
    <div className="paper-sheets" aria-hidden="true">
      {sheets.map(({ key, item: at }) => (
        <div
          key={key}
          className="paper-sheet"
          style={{ top: `calc(${at} * (var(--page-height) + var(--sheet-gap)))` }}
        >
          {at > 0 && <span className={`paper-sheet-number paper-number-${props.place}`}>{at + 1}</span>}
          <span className="paper-sheet-place">
            trang {at + 1}/{props.count}
          </span>
          {props.mark !== null && <span className="paper-sheet-mark">{props.mark}</span>}
        </div>
      ))}
    </div>
  );
}

function Flow(props: {
  readonly model: DocumentModel;
  readonly onField?: OnField | undefined;
  readonly ref?: Ref<HTMLElement>;
}) {
  const { model, onField, ref } = props;
  const profile = layoutProfile(model.profile);
  usePaperCss(profileCss(profile, model));
  usePrintTitle(model.title);
  const setting = { profile, ...pageArea(profile, model.orientation), onField };
  return (
    <article className="paper-flow" ref={ref} aria-label={model.title}>
      {keyed(model.blocks).map(({ key, item }) => (
        <BlockView key={key} block={item} setting={setting} />
      ))}
    </article>
  );
}

/**
 * A paper as it is printed: on screen its pages with their breaks, in print the same flow on the printer's pages.
 * `onField` is told which field feeds the part that was clicked, `onPages` how many pages there are.
 */
export function DocumentView(props: {
  readonly model: DocumentModel;
  readonly onField?: OnField;
  readonly onPages?: (count: number) => void;
}) {
  const { model, onField, onPages } = props;
  const flow = useRef<HTMLElement>(null);
  const count = usePageCount(flow);
  useEffect(() => onPages?.(count), [count, onPages]);
  const { place } = layoutProfile(model.profile).pageNumber;
  return (
    <div className="paper" lang="vi">
      <Sheets count={count} place={place} mark={model.sampleMark} />
      <Flow model={model} onField={onField} ref={flow} />
    </div>
  );
}

/** The same paper for the printer alone: nothing of it is laid out on a screen. Needs `loadPaperFonts`. */
export function PrintedDocument({ model }: { readonly model: DocumentModel }) {
  return (
    <div className="paper paper-unseen" lang="vi">
      <Flow model={model} />
    </div>
  );
}
