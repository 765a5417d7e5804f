import { describe, expect, it } from 'vitest';
import { draftContent } from '../../../shared/contract/drafts.ts';
import {
  type Draft,
  type DraftAction,
  type DraftHeader,
  draftOf,
  editingReducer,
  numbersOf,
  pastedLines,
  startEditing,
  usualHeadings,
} from '../../../shared/domain/drafts/index.ts';

const header: DraftHeader = {
  meetingId: null,
  correctsId: null,
  issuerId: null,
  signerId: null,
  issuedOn: null,
  title: '',
  recipients: [],
  headings: usualHeadings,
};
const conclusionsOf = (...texts: readonly (readonly [0 | 1 | 2 | 3, string])[]) =>
  draftOf(
    header,
    texts.map(([level, text]) => ({ section: 'conclusions', level, text }) as const),
  );
const own = (draft: Draft) => draft.blocks.filter(({ section }) => section === 'conclusions');
const idOf = (draft: Draft, at: number) => own(draft)[at]?.id ?? '';
const printed = (draft: Draft) => {
  const numbers = numbersOf(own(draft));
  return own(draft).map(({ text }, at) => `${numbers[at]} ${text}`.trim());
};
const edited = (draft: Draft, ...actions: readonly DraftAction[]) =>
  actions.reduce(editingReducer, startEditing(draft));

describe('numbering', () => {
  it('runs through a part, with points in Vietnamese order and paragraphs between', () => {
    const points = 'abcdefg'.split('').map((text) => [2, text] as const);
    const draft = conclusionsOf(
      [1, 'một'],
      ...points,
      [0, 'đoạn'],
      [2, 'h'],
      [3, 'gạch'],
      [1, 'hai'],
      [2, 'x'],
    );
    expect(numbersOf(own(draft))).toEqual([
      ...['1.', 'a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', '', 'h)', '-', '2.', 'a)'],
    ]);
  });

  it('goes on behind y', () => {
    const draft = conclusionsOf(...Array.from({ length: 25 }, () => [2, 'x'] as const));
    expect(numbersOf(own(draft)).slice(-4)).toEqual(['x)', 'y)', 'aa)', 'ab)']);
  });
});

describe('keys', () => {
  it('Enter goes on at the same level, and on an empty point a level up', () => {
    const draft = conclusionsOf([1, 'một'], [2, 'Sở Y tế mở rộng']);
    const cut = edited(draft, { kind: 'split', block: idOf(draft, 1), offset: 8, plain: false });
    expect(printed(cut.draft)).toEqual(['1. một', 'a) Sở Y tế', 'b) mở rộng']);
    expect(cut.caret).toEqual({ block: idOf(cut.draft, 2), offset: 0 });
    const next = edited(draft, { kind: 'split', block: idOf(draft, 1), offset: 15, plain: false }).draft;
    const up = edited(next, { kind: 'split', block: idOf(next, 2), offset: 0, plain: false }).draft;
    expect(printed(up)).toEqual(['1. một', 'a) Sở Y tế mở rộng', '2.']);
  });

  it('Shift+Enter goes on without a number', () => {
    const draft = conclusionsOf([1, 'một hai']);
    const { draft: cut } = edited(draft, { kind: 'split', block: idOf(draft, 0), offset: 3, plain: true });
    expect(printed(cut)).toEqual(['1. một', 'hai']);
  });

  it('Tab and Shift+Tab go down and up between paragraph, 1., a) and -', () => {
    const draft = conclusionsOf([0, 'x']);
    const id = idOf(draft, 0);
    const down = { kind: 'indent', block: id, offset: 0 } as const;
    const up = { kind: 'outdent', block: id, offset: 0 } as const;
    expect(printed(edited(draft, down, down, down, down).draft)).toEqual(['- x']);
    expect(printed(edited(draft, down, down, up, up, up).draft)).toEqual(['x']);
    const opening = draft.blocks[0]?.id ?? '';
    expect(edited(draft, { kind: 'indent', block: opening, offset: 0 }).past).toEqual([]);
  });

  it('Backspace at the start joins with a blank between words; the first of a part loses its number', () => {
    const draft = conclusionsOf([1, 'một'], [1, 'hai']);
    const joined = edited(draft, { kind: 'join', block: idOf(draft, 1) });
    expect(printed(joined.draft)).toEqual(['1. một hai']);
    expect(joined.caret).toEqual({ block: idOf(draft, 0), offset: 4 });
    expect(printed(edited(draft, { kind: 'join', block: idOf(draft, 0) }).draft)).toEqual(['một', '1. hai']);
  });

  it('Alt+Up and Alt+Down move a conclusion with its points, past the part as well', () => {
    const draft = conclusionsOf([1, 'một'], [2, 'a của một'], [1, 'hai']);
    const move = (kind: 'up' | 'down') => edited(draft, { kind, block: idOf(draft, 0), offset: 0 }).draft;
    expect(printed(move('down'))).toEqual(['1. hai', '2. một', 'a) a của một']);
    expect(printed(move('up'))).toEqual(['1. hai']);
    expect(move('up').blocks.map(({ section, text }) => `${section} ${text}`)).toContain(
      'shortcomings a của một',
    );
  });

  it('Alt+Up and Alt+Down pass a conclusion with its points, and take a point into the conclusion beside', () => {
    const draft = conclusionsOf([1, 'một'], [2, 'x'], [2, 'y'], [1, 'hai'], [2, 'z']);
    const move = (kind: 'up' | 'down', at: number) =>
      edited(draft, { kind, block: idOf(draft, at), offset: 0 }).draft;
    expect(printed(move('up', 3))).toEqual(['1. hai', 'a) z', '2. một', 'a) x', 'b) y']);
    expect(printed(move('down', 2))).toEqual(['1. một', 'a) x', '2. hai', 'a) y', 'b) z']);
    expect(printed(move('up', 4))).toEqual(['1. một', 'a) x', 'b) y', 'c) z', '2. hai']);
  });

  it('deleting every block of a part leaves an empty one to type in', () => {
    const draft = conclusionsOf([1, 'một'], [1, 'hai']);
    const { draft: emptied } = edited(draft, { kind: 'remove', blocks: own(draft).map(({ id }) => id) });
    expect(printed(emptied)).toEqual(['1.']);
  });
});

describe('text', () => {
  it('crosses the bridge composed or not at all', () => {
    const draft = conclusionsOf([1, 'hoà bình']);
    const loose = (text: string) => ({
      ...draft,
      blocks: draft.blocks.map((block) => (block.text === '' ? block : { ...block, text })),
    });
    expect(draftContent.safeParse(draft).success).toBe(true);
    expect(draftContent.safeParse(loose('hoà bình'.normalize('NFD'))).success).toBe(false);
  });

  it('is kept as typed, composed', () => {
    const draft = conclusionsOf([1, '']);
    const decomposed = 'phòng chống ma tuý, hoà'.normalize('NFD');
    const { draft: typed, caret } = edited(draft, {
      ...{ kind: 'type', block: idOf(draft, 0), text: decomposed, offset: decomposed.length, at: 0 },
    });
    expect(own(typed)[0]?.text).toBe('phòng chống ma tuý, hoà');
    expect(caret?.offset).toBe('phòng chống ma tuý, hoà'.length);
  });

  it('pasted from Word keeps its structure and nothing of its look', () => {
    const lines = ['1.\tGiao Công an tỉnh:', 'a) Rà soát', '-   Báo cáo', '', '2. Sở Y tế', 'Đoạn sau'];
    const draft = conclusionsOf([1, '']);
    const pasted = edited(draft, {
      ...{ kind: 'paste', block: idOf(draft, 0), start: 0, end: 0 },
      lines: pastedLines(lines.map((text) => ({ text, depth: null }))),
    });
    expect(printed(pasted.draft)).toEqual([
      ...['1. Giao Công an tỉnh:', 'a) Rà soát', '- Báo cáo', '2. Sở Y tế', 'Đoạn sau'],
    ]);
  });

  it('pasted into the middle of words goes between them', () => {
    const draft = conclusionsOf([1, 'Giao thực hiện']);
    const paste = (...texts: readonly string[]) =>
      edited(draft, {
        ...{ kind: 'paste', block: idOf(draft, 0), start: 5, end: 5 },
        lines: pastedLines(texts.map((text) => ({ text, depth: null }))),
      });
    expect(printed(paste('Sở Y tế').draft)).toEqual(['1. Giao Sở Y tếthực hiện']);
    expect(printed(paste('Sở Y tế', 'rồi').draft)).toEqual(['1. Giao Sở Y tế', '2. rồi thực hiện']);
  });

  it('pasted where there are no points keeps the marks as words', () => {
    const draft = conclusionsOf([1, '']);
    const opening = draft.blocks[0]?.id ?? '';
    const lines = pastedLines([{ text: '- Công an tỉnh', depth: null }]);
    const { draft: pasted } = edited(draft, { kind: 'paste', block: opening, start: 0, end: 0, lines });
    expect(pasted.blocks[0]).toMatchObject({ level: 0, text: '- Công an tỉnh' });
  });
});

describe('undo and redo', () => {
  const draft = conclusionsOf([1, 'một']);
  const id = idOf(draft, 0);
  const type = (text: string, at: number): DraftAction => ({
    kind: 'type',
    block: id,
    text,
    offset: text.length,
    at,
  });

  it('take typing back up to a pause, then forth again', () => {
    const typed = edited(draft, type('một h', 0), type('một ha', 100), type('một hai', 5000));
    const back = editingReducer(typed, { kind: 'undo' });
    expect(printed(back.draft)).toEqual(['1. một ha']);
    expect(back.caret).toEqual({ block: id, offset: 6 });
    expect(printed(editingReducer(back, { kind: 'undo' }).draft)).toEqual(['1. một']);
    expect(printed(editingReducer(back, { kind: 'redo' }).draft)).toEqual(['1. một hai']);
  });

  it('are not disturbed by what the grammar proposes meanwhile', () => {
    const typed = edited(draft, type('Giao Sở Y tế', 0));
    const back = editingReducer(typed, { kind: 'undo' });
    const proposals = [
      { block: id, text: 'một', task: true, marks: [{ kind: 'lead', start: 0, end: 3 } as const] },
    ];
    const proposed = editingReducer(back, { kind: 'propose', proposals });
    expect(own(proposed.draft)[0]).toMatchObject({ task: 'proposed' });
    expect(printed(editingReducer(proposed, { kind: 'redo' }).draft)).toEqual(['1. Giao Sở Y tế']);
  });
});
