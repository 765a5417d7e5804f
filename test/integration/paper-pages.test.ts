import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildNoticePaper } from '../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../shared/documents/model/index.ts';
import { openPaperPage, type Shown } from '../support/paper-page/pages.ts';
import { aNotice } from '../unit/documents/aNotice.ts';
import { aRegister, aTaskRow } from '../unit/documents/aTaskRow.ts';

let paper: Awaited<ReturnType<typeof openPaperPage>>;
beforeAll(async () => {
  paper = await openPaperPage();
}, 120_000);
afterAll(() => paper.close());

const sentence = 'Tăng cường công tác điều tra, truy tố, xét xử nghiêm minh các vụ việc vi phạm pháp luật.';

/** A notice over several pages; `sentences` lengthens its opening, so that breaks fall elsewhere. */
function longNotice(sentences: number, issuedOn = '2026-04-12'): DocumentModel {
  const opening = Array.from({ length: sentences }, () => sentence).join(' ');
  const conclusions = Array.from({ length: 18 }, (_, at) => ({
    id: at,
    n: String(at + 1),
    paragraphs: [`Việc thứ ${at + 1}. ${Array.from({ length: 1 + (at % 5) }, () => sentence).join(' ')}`],
  }));
  return buildNoticePaper(
    aNotice({ issuedOn, heldOn: null, opening: [opening], conclusions, isSample: true }),
  );
}

const register = aRegister(
  Array.from({ length: 60 }, (_, id) =>
    aTaskRow({
      content: `Nhiệm vụ ${id + 1}: ${Array.from({ length: 1 + (id % 9) }, () => sentence).join(' ')}`,
      term: id < 30 ? 'late' : 'in-term',
      daysLate: id + 1,
    }),
  ),
  { isSample: true },
);

function expectSameBreaks({ sheets, starts, printed }: Shown, parts: RegExp): void {
  expect(printed).toHaveLength(sheets);
  const told = starts.filter(({ text }) => parts.test(text));
  expect(told.length).toBeGreaterThan(10);
  for (const { text, sheet } of told) {
    const page = printed.findIndex((one) => one.text.includes(text)) + 1;
    expect([text, page]).toEqual([text, sheet]);
  }
}

describe('The preview', () => {
  it.each([1, 4, 7, 11])(
    'breaks a notice where the printed pages break (%d sentences)',
    async (sentences) => {
      const shown = await paper.show(longNotice(sentences));
      expect(shown.sheets).toBeGreaterThan(2);
      expectSameBreaks(shown, /^\d+\.Việc/);
    },
  );

  it('breaks a register where the printed pages break', async () => {
    const shown = await paper.show(register);
    expect(shown.sheets).toBeGreaterThan(5);
    expectSameBreaks(shown, /^Nhiệmvụ\d/);
  });

  it('keeps to a content security policy without unsafe-inline', async () => {
    const { complaints } = await paper.show(longNotice(1));
    expect(complaints).toEqual([]);
  });
});

describe('The printed pages', () => {
  it('of a notice are A4 upright, of a register A4 across', async () => {
    const [upright] = (await paper.show(longNotice(1))).printed;
    expect([upright?.widthMm, upright?.heightMm].map((side) => Math.round(side ?? 0))).toEqual([210, 297]);
    const [across] = (await paper.show(register)).printed;
    expect([across?.widthMm, across?.heightMm].map((side) => Math.round(side ?? 0))).toEqual([297, 210]);
  });

  it('bear the mark of made-up content, each of them', async () => {
    const { printed } = await paper.show(longNotice(4));
    for (const { text } of printed) expect(text).toContain('VĂNBẢNMẪU');
  });

  it('bear their number from page 2, in the middle of the top margin', async () => {
    const { printed } = await paper.show(longNotice(4));
    const numbers = printed.map(({ pieces }) =>
      pieces.filter(({ topMm, leftMm }) => topMm < 20 && leftMm < 150),
    );
    expect(numbers.map((found) => found.map(({ text }) => text).join(''))).toEqual(
      printed.map((_, at) => (at === 0 ? '' : String(at + 1))),
    );
    // The text is 165 mm wide and starts 30 mm from the left; a digit of 14 pt is 2,5 mm wide.
    expect(numbers[1]?.[0]?.leftMm).toBeCloseTo(30 + 165 / 2 - 1.25, 0);
  });

  it('of an older notice bear it from page 2 at the bottom right', async () => {
    const { printed } = await paper.show(longNotice(4, '2018-02-05'));
    const numbers = printed.map(({ pieces }) => pieces.filter(({ topMm }) => topMm > 297 - 20));
    expect(numbers.map((found) => found.map(({ text }) => text).join(''))).toEqual(
      printed.map((_, at) => (at === 0 ? '' : String(at + 1))),
    );
    expect(numbers[1]?.[0]?.leftMm).toBeCloseTo(195 - 2.5, 0);
  });

  it('keep the text within the margins of the decree', async () => {
    const { printed } = await paper.show(longNotice(4));
    const body = printed.flatMap(({ pieces }) => pieces.filter(({ topMm }) => topMm > 20));
    expect(Math.min(...body.map(({ leftMm }) => leftMm))).toBeCloseTo(30, 0);
    expect(Math.max(...body.map(({ topMm }) => topMm))).toBeLessThan(297 - 20);
  });

  it('repeat the head row of a register', async () => {
    const { printed } = await paper.show(register);
    for (const { text } of printed) expect(text).toContain('STTTiếnđộNhiệmvụChủtrìThờihạn');
  });
});
