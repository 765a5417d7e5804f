import { describe, expect, it } from 'vitest';
import { correct, tidied } from '../../../../renderer/features/import/corrections.ts';
import {
  emptyImport,
  type ImportState,
  importReducer,
} from '../../../../renderer/features/import/draft-reducer.ts';
import { keptDraft } from '../../../../renderer/features/import/draft-store.ts';
import { aReading } from './a-reading.ts';

const reading = aReading();

function underReview(): ImportState {
  const reply = { reading, hash: 'ab', known: null };
  return importReducer(emptyImport, { kind: 'read', name: 'tb.docx', bytes: null, reply });
}

describe('a notice under review', () => {
  it('starts with what was read and nothing to take back', () => {
    expect(underReview().draft?.history).toMatchObject({ past: [], present: reading });
  });

  it('comes back with its corrections after a reload, and keeps what was proposed', () => {
    const present = { ...reading, recipients: ['Lưu: VT'] };
    const kept = { name: 'tb.docx', bytes: null, known: null, proposed: reading, present };
    const { draft } = importReducer(emptyImport, { kind: 'restore', kept });
    expect(draft).toMatchObject({ proposed: reading, history: { present } });
  });

  it('leaves the text typed before it when it is discarded, and nothing when it was accepted', () => {
    const state = { ...underReview(), pasted: 'đang gõ dở' };
    expect(importReducer(state, { kind: 'discard' })).toEqual({ pasted: 'đang gõ dở', draft: null });
    expect(importReducer(state, { kind: 'accepted' })).toEqual(emptyImport);
  });

  it('is not replaced by a kept one', () => {
    const state = underReview();
    const kept = { name: 'cu.docx', bytes: null, known: null, proposed: reading, present: reading };
    expect(importReducer(state, { kind: 'restore', kept })).toBe(state);
  });

  it('is corrected only while there is one', () => {
    const correction = { kind: 'remove-task', index: 0 } as const;
    expect(importReducer(emptyImport, { kind: 'correct', correction })).toBe(emptyImport);
    const { draft } = importReducer(underReview(), { kind: 'correct', correction });
    expect(draft?.history.present.tasks).toHaveLength(1);
  });

  it('drops a heading that was emptied', () => {
    const headings = [{ text: 'I. ĐÁNH GIÁ CHUNG', part: 'results', before: 0 }] as const;
    const read = { ...reading, sections: { ...reading.sections, headings } };
    const emptied = correct(read, { kind: 'heading', index: 0, text: '' });
    expect(tidied(emptied).sections.headings).toEqual([]);
  });

  it('is handed over without the lines that were left empty while typing', () => {
    const typed = { ...reading, recipients: ['Thường trực Tỉnh ủy;', '', '  ', 'Lưu: VT. '] };
    expect(tidied(typed).recipients).toEqual(['Thường trực Tỉnh ủy;', 'Lưu: VT.']);
  });
});

describe('a draft kept on the PC', () => {
  const kept = {
    name: 'tb.docx',
    bytes: new Uint8Array([1, 2]),
    known: null,
    proposed: reading,
    present: { ...reading, recipients: ['Lưu: VT'] },
  };

  it('is taken up again with its file', async () => {
    expect(await keptDraft(kept)).toEqual(kept);
  });

  it('is left alone where another version kept it in another shape', async () => {
    expect(await keptDraft({ ...kept, present: { ...reading, header: { number: null } } })).toBeNull();
    expect(await keptDraft({ name: 'tb.docx' })).toBeNull();
    expect(await keptDraft(undefined)).toBeNull();
  });
});
