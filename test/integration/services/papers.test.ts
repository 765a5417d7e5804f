import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addSample } from '../../../electron/services/indicators/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { chartFile, paperFile, paperModel } from '../../../electron/services/papers/index.ts';
import type { RenderPort } from '../../../shared/documents/model/index.ts';
import { wholeView } from '../../../shared/domain/task-register/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';

/** Draws nothing: gives back what it was asked to draw. */
const render: RenderPort = {
  pdf: async (model) => new TextEncoder().encode(`pdf ${model.blocks.length}`),
  picture: async (spec, format) => new TextEncoder().encode(`${format} ${spec.series.length}`),
};

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext({ render });
});
afterEach(() => opened.remove());

const accept = (header: Partial<ReturnType<typeof aReading>['header']> = {}) => {
  const reading = aReading();
  const { noticeId } = acceptNotice(opened.context, {
    ...{ name: 'tb.txt', bytes: null, isSample: false },
    reading: { ...reading, header: { ...reading.header, ...header } },
  });
  return { kind: 'notice', id: noticeId } as const;
};
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('papers as files', () => {
  it('bear a name without marks, made of the number and the day of the notice', async () => {
    const paper = accept({ number: '07/TB-BCĐ', issuedOn: '2018-02-05' });
    const { name, bytes } = await paperFile(opened.context, { paper, format: 'pdf' });
    expect(name).toBe('thong-bao-07-tb-bcd-2018-02-05.pdf');
    expect(text(bytes)).toBe(`pdf ${paperModel(opened.context, { paper }).blocks.length}`);
  });

  it('make no number or day up for a notice that has none', async () => {
    const paper = accept({ number: null, issuedOn: null });
    const { name } = await paperFile(opened.context, { paper, format: 'docx' });
    expect(name).toMatch(/^thong-bao(-\d{4}-\d\d-\d\d)?\.docx$/);
  });

  it('are Word files where asked', async () => {
    const paper = {
      kind: 'task-register',
      asOf: '2018-04-20',
      view: wholeView,
      restrictedToo: false,
    } as const;
    const { name, bytes } = await paperFile(opened.context, { paper, format: 'docx' });
    expect(name).toBe('so-theo-doi-nhiem-vu-2018-04-20.docx');
    expect(text(bytes.subarray(0, 2))).toBe('PK');
  });

  it('are refused for a notice that is not there', async () => {
    const paper = { kind: 'notice', id: 77 } as const;
    await expect(paperFile(opened.context, { paper, format: 'pdf' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('charts as files', () => {
  it('bear the code of their indicator', async () => {
    addSample(opened.context, {});
    const { indicator } = opened.context.db.row<{ indicator: string }>(
      'SELECT indicator_code AS indicator FROM indicator_value LIMIT 1',
    ) ?? { indicator: '' };
    const trend = { indicator, areas: [] };
    const { name, bytes } = await chartFile(opened.context, { trend, format: 'svg' });
    expect(name).toBe(`bieu-do-${indicator.toLowerCase()}.svg`);
    expect(text(bytes)).toMatch(/^svg \d+$/);
  });
});
