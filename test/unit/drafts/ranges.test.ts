import { describe, expect, it } from 'vitest';
import {
  copiedLines,
  type Draft,
  type DraftRange,
  draftOf,
  type EditingAction,
  editingReducer,
  numbersOf,
  pastedLines,
  rangeBetween,
  startEditing,
  usualHeadings,
} from '../../../shared/domain/drafts/index.ts';

const header = {
  ...{ meetingId: null, correctsId: null, issuerId: null, signerId: null, issuedOn: null },
  ...{ title: '', recipients: [], headings: usualHeadings },
};
const draft = draftOf(header, [
  { section: 'opening', text: 'Mở đầu phiên họp.' },
  { section: 'conclusions', level: 1, text: 'Giao Sở Y tế mở rộng' },
  { section: 'conclusions', level: 2, text: 'Bố trí kinh phí' },
  { section: 'conclusions', level: 2, text: 'Sở Y tế báo cáo Sở Y tế', task: 'yes' },
  { section: 'conclusions', level: 1, text: 'Thống nhất' },
]);
const shown = ({ blocks }: Draft) => {
  const numbers = numbersOf(blocks);
  return blocks.flatMap(({ section, text }, at) =>
    section === 'conclusions' ? [`${numbers[at]} ${text}`.trim()] : [],
  );
};
const conclusions = ({ blocks }: Draft) => blocks.filter(({ section }) => section === 'conclusions');
const idOf = (at: number) => conclusions(draft)[at]?.id ?? '';
const range = (first: number, from: number, last: number, to: number): DraftRange => ({
  from: { block: idOf(first), offset: from },
  to: { block: idOf(last), offset: to },
});
const done = (from: Draft, ...actions: readonly EditingAction[]) =>
  actions.reduce(editingReducer, startEditing(from));
const replace = (over: DraftRange, text = ''): EditingAction => ({
  kind: 'replace',
  range: over,
  text,
  at: 0,
});

/** The draft with that word of a conclusion marked as lead. */
function marked(at: number, start: number, end: number): Draft {
  const mark = { kind: 'lead', start, end, by: 'clerk' } as const;
  const id = idOf(at);
  return {
    ...draft,
    blocks: draft.blocks.map((block) => (block.id === id ? { ...block, marks: [mark] } : block)),
  };
}
const leads = (from: Draft) =>
  from.blocks.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));

describe('words chosen over several paragraphs', () => {
  it('are the same whichever end was chosen first', () => {
    const { from, to } = range(0, 5, 2, 3);
    expect(rangeBetween(draft, to, from)).toEqual({ from, to });
    expect(rangeBetween(draft, { block: 'gone', offset: 0 }, to)).toBeNull();
  });

  it('go in one step that one undo brings back, what is left becoming one paragraph', () => {
    const cut = done(draft, replace(range(0, 12, 2, 7)));
    expect(shown(cut.draft)).toEqual(['1. Giao Sở Y tế báo cáo Sở Y tế', '2. Thống nhất']);
    expect(cut.caret).toEqual({ block: idOf(0), offset: 12 });
    expect(shown(editingReducer(cut, { kind: 'undo' }).draft)).toEqual(shown(draft));
  });

  it('give way to what is typed, which goes on as the same step', () => {
    const typed = done(draft, replace(range(0, 5, 2, 23), 'C'), {
      ...{ kind: 'type', block: idOf(0), text: 'Giao Công', offset: 9, at: 200 },
    });
    expect(shown(typed.draft)).toEqual(['1. Giao Công', '2. Thống nhất']);
    expect(shown(editingReducer(typed, { kind: 'undo' }).draft)).toEqual(shown(draft));
  });

  it('give way to a new paragraph at Enter', () => {
    const broken = done(draft, replace(range(0, 12, 2, 8), '\n'));
    expect(shown(broken.draft)).toEqual(['1. Giao Sở Y tế', '2. báo cáo Sở Y tế', '3. Thống nhất']);
    expect(broken.past).toHaveLength(1);
  });

  it('leave a part that they empty a paragraph to type in, no task any more', () => {
    const emptied = done(draft, replace(range(0, 0, 3, 10))).draft;
    expect(shown(emptied)).toEqual(['1.']);
    expect(conclusions(emptied)[0]).toMatchObject({ task: 'no', marks: [] });
  });

  it('that cross from one part to another leave both their own', () => {
    const opening = { block: draft.blocks[0]?.id ?? '', offset: 7 };
    const cut = done(draft, replace({ from: opening, to: { block: idOf(1), offset: 7 } })).draft;
    expect(cut.blocks[0]).toMatchObject({ section: 'opening', text: 'Mở đầu ' });
    expect(shown(cut)[0]).toBe('a) kinh phí');
    expect(cut.blocks.map(({ section }) => section)).toEqual(
      expect.arrayContaining(['opening', 'results', 'shortcomings', 'conclusions', 'closing']),
    );
  });

  it('take the marks on them away and leave those on the rest at their words', () => {
    const over = range(0, 12, 2, 8);
    expect(leads(done(marked(0, 5, 12), replace(over)).draft)).toEqual(['Sở Y tế']);
    expect(leads(done(marked(2, 16, 23), replace(over)).draft)).toEqual(['Sở Y tế']);
    // The same words stand before and behind: the mark is that of the words which went.
    expect(leads(done(marked(2, 0, 7), replace(over)).draft)).toEqual([]);
    const behind = done(marked(2, 16, 23), replace(over)).draft.blocks.find(({ marks }) => marks.length > 0);
    expect(behind?.text).toBe('Giao Sở Y tếbáo cáo Sở Y tế');
    expect(behind?.marks[0]?.start).toBe(20);
  });

  it('make what is left a task where its words were one', () => {
    const cut = done(draft, replace(range(0, 0, 2, 8))).draft;
    expect(conclusions(cut)[0]).toMatchObject({ text: 'báo cáo Sở Y tế', level: 2, task: 'yes' });
  });

  it('go a level down and up together, each as far as it can, where the part has points', () => {
    const down = done(draft, { kind: 'shift-all', range: range(0, 3, 2, 1), by: 1 });
    expect(shown(down.draft)).toEqual([
      ...['a) Giao Sở Y tế mở rộng', '- Bố trí kinh phí', '- Sở Y tế báo cáo Sở Y tế', '1. Thống nhất'],
    ]);
    const up = done(draft, { kind: 'shift-all', range: range(0, 3, 2, 1), by: -1 });
    expect(shown(up.draft)).toEqual([
      ...['Giao Sở Y tế mở rộng', '1. Bố trí kinh phí', '2. Sở Y tế báo cáo Sở Y tế', '3. Thống nhất'],
    ]);
    const opening = { block: draft.blocks[0]?.id ?? '', offset: 0 };
    expect(done(draft, { kind: 'shift-all', range: { from: opening, to: opening }, by: 1 }).past).toEqual([]);
  });

  it('are copied with their numbers, and pasted elsewhere have their levels again', () => {
    const lines = copiedLines(draft, range(0, 0, 2, 7));
    expect(lines).toEqual(['1. Giao Sở Y tế mở rộng', 'a) Bố trí kinh phí', 'b) Sở Y tế']);
    expect(copiedLines(draft, range(0, 5, 1, 6))).toEqual(['Sở Y tế mở rộng', 'a) Bố trí']);
    const end = { block: idOf(3), offset: 0 };
    const over: DraftRange = { from: end, to: { ...end, offset: 10 } };
    const pasted = done(draft, {
      ...{ kind: 'paste-over', range: over },
      lines: pastedLines(lines.map((text) => ({ text, depth: null }))),
    });
    expect(shown(pasted.draft).slice(3)).toEqual([
      ...['2. Giao Sở Y tế mở rộng', 'a) Bố trí kinh phí', 'b) Sở Y tế'],
    ]);
    expect(shown(editingReducer(pasted, { kind: 'undo' }).draft)).toEqual(shown(draft));
  });
});

describe('a range made tasks', () => {
  const all = () => {
    const [opening, ...rest] = draft.blocks;
    const last = rest.filter(({ section }) => section === 'conclusions').at(-1);
    const [from, to] = [opening, last].map((block) => ({ block: block?.id ?? '', offset: 0 }));
    return from && to ? rangeBetween(draft, from, to) : null;
  };
  const tasksAfter = (times: number) => {
    const range = all();
    let editing = startEditing(draft);
    for (let time = 0; time < times; time += 1) {
      if (range) editing = editingReducer(editing, { kind: 'set-task-all', range });
    }
    return editing.draft.blocks.flatMap(({ text, task }) => (task === 'yes' ? [text] : []));
  };

  it('holds for its conclusions alone, and is taken back where all of them are', () => {
    expect(tasksAfter(1)).toEqual([
      'Giao Sở Y tế mở rộng',
      'Bố trí kinh phí',
      'Sở Y tế báo cáo Sở Y tế',
      'Thống nhất',
    ]);
    expect(tasksAfter(2)).toEqual([]);
  });
});
