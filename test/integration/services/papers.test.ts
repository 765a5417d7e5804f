import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addSample } from '../../../electron/services/indicators/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { chartFile, paperFile, paperModel } from '../../../electron/services/papers/index.ts';
import type { RenderPort } from '../../../shared/documents/model/index.ts';
import { wholeView } from '../../../shared/domain/task-register/index.ts';
import { aChart } from '../../support/charts.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';

/** Draws nothing: gives back what it was asked to draw. */
const render: RenderPort = {
  pdf: async (model) => new TextEncoder().encode(`pdf ${model.blocks.length}`),
  picture: async (spec, format) => new TextEncoder().encode(`${format} ${spec.kind}`),
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
    const { name, bytes } = await chartFile(opened.context, { chart: aChart(), format: 'svg' });
    expect(name).toBe('bieu-do-hv01-xu-huong.svg');
    expect(text(bytes)).toBe('svg trend');
  });

  it('are refused for an indicator without any value', async () => {
    const asked = chartFile(opened.context, { chart: aChart(), format: 'svg' });
    await expect(asked).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are a page with their table too, in the words that the clerk chose', async () => {
    addSample(opened.context, {});
    const paper = { kind: 'chart', chart: aChart(), sentences: ['Lời của văn phòng.'] } as const;
    const { blocks, sampleMark } = paperModel(opened.context, { paper });
    expect(blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(['chart', 'paragraph', 'table']);
    expect(blocks[1]).toMatchObject({ runs: [{ text: 'Lời của văn phòng.' }] });
    expect(sampleMark).toBe('SỐ LIỆU MẪU');
  });
});
