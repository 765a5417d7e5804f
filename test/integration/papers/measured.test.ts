import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/exporters/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { deviations } from '../../support/papers/deviations.ts';
import { recordedSamples } from '../../support/papers/examples.ts';
import { type PrintedPaper, readPdf } from '../../support/papers/marks.ts';
import { letterSamples, meetingSamples } from '../../support/papers/meeting-samples.ts';
import { countedAnew, laidOut, officeLacks } from '../../support/papers/office.ts';
import { printed } from '../../support/papers/printed.ts';
import { reminderSamples } from '../../support/papers/reminder-samples.ts';
import { noticeSamples, registerSamples } from '../../support/papers/samples.ts';
import { taskPaperSamples } from '../../support/papers/task-samples.ts';

const samples: Readonly<Record<string, DocumentModel>> = {
  ...noticeSamples(),
  ...registerSamples(),
  ...meetingSamples(),
  ...letterSamples(),
  ...reminderSamples(),
  ...taskPaperSamples(),
  ...(await recordedSamples()),
};
const names = Object.keys(samples);

/** Chromium sets lines on whole pixels of 0,26 mm; LibreOffice rounds elsewhere. */
const tolerance = { mm: 0.35, pt: 0.25 };

type Papers = ReadonlyMap<string, PrintedPaper>;

async function read(files: readonly Uint8Array[], of: readonly string[] = names): Promise<Papers> {
  const papers = new Map<string, PrintedPaper>();
  for (const [at, name] of of.entries()) papers.set(name, await readPdf(files[at] ?? new Uint8Array()));
  return papers;
}

function measured(papers: Papers, name: string) {
  const [model, paper] = [samples[name], papers.get(name)];
  if (!model || !paper) throw new Error(`no paper ${name}`);
  return { model, paper };
}

describe('The printed paper holds to its layout profile', () => {
  let papers: Papers;
  beforeAll(async () => {
    papers = await read(await printed(Object.values(samples)));
  }, 240_000);

  it.each(names)('%s', (name) => {
    const { model, paper } = measured(papers, name);
    expect(deviations(model, paper, tolerance)).toEqual([]);
  });

  it.each(names)('%s is a tagged PDF in Vietnamese with the title of the paper and an outline', (name) => {
    const { model, paper } = measured(papers, name);
    expect(paper).toMatchObject({ tagged: true, language: 'vi', title: model.title });
    expect(paper.outline.length).toBeGreaterThan(0);
  });

  it('has in its outline the paper and the heads of its parts', () => {
    expect(measured(papers, 'levels').paper.outline).toEqual([
      'THÔNG BÁO',
      'I. ĐÁNH GIÁ CHUNG',
      'II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI',
    ]);
  });

  it('has as many pages as its text needs', () => {
    const pages = (name: string) => measured(papers, name).paper.pages.length;
    expect([pages('plain'), pages('six-pages'), pages('twelve-pages')]).toEqual([1, 6, 12]);
  });
});

describe.skipIf(officeLacks !== null)(
  `The Word file as LibreOffice lays it out holds to its layout profile${officeLacks === null ? '' : `: ${officeLacks}`}`,
  () => {
    let papers: Papers;
    beforeAll(async () => {
      const files = new Map<string, Uint8Array>();
      for (const [name, model] of Object.entries(samples)) files.set(name, await writeDocx(model));
      const first = await read(await laidOut([...files.values()]));
      const torn = names.filter((name) => {
        const { model, paper } = measured(first, name);
        return deviations(model, paper, tolerance).some((one) => one.endsWith("stands at a page's foot"));
      });
      const anew = await Promise.all(torn.map((name) => countedAnew(files.get(name) ?? new Uint8Array())));
      papers = new Map([...first, ...(torn.length > 0 ? await read(await laidOut(anew), torn) : [])]);
    }, 240_000);

    it.each(names)('%s', (name) => {
      const { model, paper } = measured(papers, name);
      expect(deviations(model, paper, tolerance)).toEqual([]);
    });
  },
);
