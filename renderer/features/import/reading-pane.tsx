import { type FocusEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { NoticeReading } from '../../../shared/domain/notices/reading.ts';
import { Absent } from '../../ui/absent.tsx';
import { keyed } from '../../ui/keyed.ts';
import { ConclusionFields } from './conclusion-fields.tsx';
import type { Correction } from './corrections.ts';
import { LinesField, LongWordsField, NamesField } from './fields.tsx';
import { HeaderFields, MeetingFields, SignerFields } from './head-fields.tsx';
import { isLitBy } from './marks.ts';
import { FigureRows, ReferenceRows } from './rows.tsx';
import { TaskCard } from './task-card.tsx';
import type { Lit } from './text-pane.tsx';

interface ReadingPaneProps {
  readonly reading: NoticeReading;
  readonly lit: Lit | null;
  readonly today: string;
  readonly agencies: readonly string[];
  readonly areas: readonly string[];
  readonly onLight: (lit: Lit) => void;
  readonly onCorrect: (correction: Correction) => void;
}

const textSections = [
  ['opening', 'Mở đầu', 'không có'],
  ['results', 'Kết quả', 'không nêu kết quả'],
  ['shortcomings', 'Tồn tại, hạn chế', 'không nêu tồn tại'],
  ['closing', 'Đoạn kết', 'không có'],
] as const;

/** Finds the field of a part, else of the part around it. */
function fieldOf(pane: HTMLElement | null, part: string): Element | null {
  const around = part.split(':').slice(0, 2).join(':');
  const first = part.split(':')[0] ?? part;
  for (const name of [part, around, first]) {
    const found = pane?.querySelector(`[data-part="${CSS.escape(name)}"]`);
    if (found) return found;
  }
  return null;
}

/** The part as the fields know it: plain sections are one field for all their paragraphs. */
function fieldPart(part: string): string {
  const section = part.split(':')[0] ?? part;
  return textSections.some(([name]) => name === section) ? section : part;
}

/** What was read, in its parts, each open to correction; the part that is lit at the left is lit here. */
export function ReadingPane(props: ReadingPaneProps) {
  const { reading, lit, today, agencies, areas, onLight, onCorrect } = props;
  const pane = useRef<HTMLFormElement>(null);
  const part = lit === null ? null : fieldPart(lit.part);

  useEffect(() => {
    if (lit?.from === 'text') fieldOf(pane.current, lit.part)?.scrollIntoView({ block: 'center' });
  }, [lit]);

  const light = (event: FocusEvent) => {
    const name = event.target.closest('[data-part]')?.getAttribute('data-part');
    if (name && name !== part) onLight({ part: name, from: 'reading' });
  };

  return (
    <form
      ref={pane}
      className="reading-pane"
      data-scrolls
      aria-label="Nội dung đã đọc"
      onFocus={light}
      onSubmit={(event) => event.preventDefault()}
    >
      <Block title="Đầu văn bản">
        <HeaderFields header={reading.header} lit={part} today={today} onCorrect={onCorrect} />
      </Block>
      <Block title="Hội nghị">
        <MeetingFields meeting={reading.meeting} lit={part} today={today} onCorrect={onCorrect} />
      </Block>
      <Block title="Kết quả, tồn tại và các đề mục">
        <TextFields reading={reading} lit={part} onCorrect={onCorrect} />
      </Block>
      <Block title="Kết luận" count={reading.sections.conclusions.length}>
        <ConclusionFields
          conclusions={reading.sections.conclusions}
          tasks={reading.tasks}
          lit={part}
          onCorrect={onCorrect}
        />
      </Block>
      <Block title="Nhiệm vụ" count={reading.tasks.length}>
        {reading.tasks.length === 0 ? (
          <Absent words="Không nhận ra nhiệm vụ nào. Thêm từ một đoạn của mục Kết luận." />
        ) : null}
        {keyed(reading.tasks, ({ span }) => `${span.start}-${span.end}`).map(({ key, item: task, index }) => (
          <TaskCard
            key={key}
            task={task}
            index={index}
            isLast={index === reading.tasks.length - 1}
            lit={part !== null && isLitBy(part, `task:${index}`) ? part : null}
            today={today}
            agencies={agencies}
            areas={areas}
            onCorrect={onCorrect}
          />
        ))}
      </Block>
      <Block title="Số liệu" count={reading.figures.length}>
        <FigureRows rows={reading.figures} lit={part} onCorrect={onCorrect} />
      </Block>
      <Block title="Văn bản được viện dẫn" count={reading.legalRefs.length}>
        <ReferenceRows rows={reading.legalRefs} lit={part} today={today} onCorrect={onCorrect} />
      </Block>
      <Block title="Địa bàn, nơi nhận, người ký">
        <NamesField
          part="areas"
          lit={part}
          label="Địa bàn nêu trong thông báo"
          value={reading.areas}
          known={areas}
          absent="không nêu"
          onChange={(value) => onCorrect({ kind: 'areas', value })}
        />
        <LinesField
          part="recipients"
          lit={part}
          label="Nơi nhận (mỗi dòng một nơi)"
          value={reading.recipients}
          absent="không ghi nơi nhận"
          onChange={(value) => onCorrect({ kind: 'recipients', value })}
        />
        <SignerFields signer={reading.signer} lit={part} onCorrect={onCorrect} />
      </Block>
    </form>
  );
}

function Block(props: { readonly title: string; readonly count?: number; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section className="reading-block" aria-labelledby={heading}>
      <h2 id={heading}>
        {props.title} {props.count === undefined ? null : <span className="count">{props.count}</span>}
      </h2>
      <div className="field-grid">{props.children}</div>
    </section>
  );
}

const headingNames = {
  results: 'Đề mục phần kết quả',
  shortcomings: 'Đề mục phần tồn tại',
  conclusions: 'Đề mục phần kết luận',
  closing: 'Đề mục phần kết',
} as const;

function TextFields(
  props: Pick<ReadingPaneProps, 'reading' | 'onCorrect'> & { readonly lit: string | null },
) {
  const { reading, lit, onCorrect } = props;
  return (
    <>
      {keyed(reading.sections.headings, ({ part, before }) => `${part} ${before}`).map(
        ({ key, item, index }) => (
          <LongWordsField
            key={key}
            part={`heading:${index}`}
            lit={lit}
            label={headingNames[item.part]}
            value={item.text}
            absent="bỏ đề mục này"
            onChange={(text) => onCorrect({ kind: 'heading', index, text: text ?? '' })}
          />
        ),
      )}
      {textSections.map(([section, label, absent]) => (
        <LinesField
          key={section}
          part={section}
          lit={lit}
          label={label}
          value={reading.sections[section]}
          absent={absent}
          onChange={(value) => onCorrect({ kind: 'texts', section, value })}
        />
      ))}
    </>
  );
}
