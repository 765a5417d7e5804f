import { type Dispatch, memo, useMemo, useRef } from 'react';
import {
  chosenIn,
  type Draft,
  type DraftRange,
  type DraftSection,
  draftSections,
  type EditingAction,
  numbersOf,
} from '../../../shared/domain/drafts/index.ts';
import { BlockField } from './block-field.tsx';
import { useSpread } from './use-spread.ts';

const sectionNames: Readonly<Record<DraftSection, string>> = {
  opening: 'Mở đầu',
  results: 'Kết quả',
  shortcomings: 'Tồn tại, hạn chế',
  conclusions: 'Kết luận, nhiệm vụ',
  closing: 'Đoạn kết',
};
const hints: Readonly<Record<DraftSection, string>> = {
  opening: 'Ngày, nơi họp, người chủ trì, thành phần',
  results: 'Kết quả đạt được (bỏ trống nếu không nêu)',
  shortcomings: 'Tồn tại, hạn chế (bỏ trống nếu không nêu)',
  conclusions: 'Gõ kết luận. Enter sang mục mới, Tab xuống một cấp, F6 sang ngăn bên, Shift+F6 sang phần sau',
  closing: 'Trên đây là kết luận… (bỏ trống nếu không nêu)',
};

interface BodyFieldsProps {
  readonly blocks: Draft['blocks'];
  readonly headings: Draft['header']['headings'];
  readonly dispatch: Dispatch<EditingAction>;
  readonly onRange: (range: DraftRange | null) => void;
}

/** The body of the notice, part after part, each block a field of its own. */
export const BodyFields = memo(function BodyFields(props: BodyFieldsProps) {
  const { blocks, headings, dispatch, onRange } = props;
  const numbers = useMemo(() => numbersOf(blocks), [blocks]);
  const body = useRef<HTMLDivElement>(null);
  const { range, handlers } = useSpread(body, { blocks }, dispatch, onRange);
  const chosen = useMemo(
    () => new Map((range ? chosenIn({ blocks }, range) : []).map((part) => [part.block.id, part])),
    [blocks, range],
  );
  const sections = draftSections.map((section) => {
    const own = blocks.map((block, at) => ({ block, number: numbers[at] ?? '' }));
    const shown = own.filter(({ block }) => block.section === section);
    return (
      <section key={section} className="draft-part" aria-label={sectionNames[section]}>
        <div className="draft-part-head">
          <h2>{sectionNames[section]}</h2>
          {section === 'opening' || section === 'closing' ? null : (
            <input
              className="draft-heading"
              aria-label={`Đề mục in ra của phần ${sectionNames[section]}`}
              placeholder="không in đề mục"
              value={headings[section]}
              onChange={(event) =>
                dispatch({
                  kind: 'header',
                  patch: { headings: { ...headings, [section]: event.currentTarget.value.normalize('NFC') } },
                  at: performance.now(),
                })
              }
            />
          )}
        </div>
        {shown.map(({ block, number }) => (
          <BlockField
            key={block.id}
            block={block}
            number={number}
            label={`${sectionNames[section]}${number === '' || number === '-' ? '' : `, mục ${number}`}`}
            hint={shown.length === 1 ? hints[section] : null}
            chosenFrom={chosen.get(block.id)?.start ?? 0}
            chosenTo={chosen.get(block.id)?.end ?? 0}
            dispatch={dispatch}
          />
        ))}
      </section>
    );
  });
  return (
    <div ref={body} className="draft-body" {...handlers}>
      {sections}
    </div>
  );
});
