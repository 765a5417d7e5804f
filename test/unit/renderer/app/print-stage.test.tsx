import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PrintStage } from '../../../../renderer/app/print-stage.tsx';
import type { ChartSpec } from '../../../../shared/charts/index.ts';
import type { DocumentModel } from '../../../../shared/documents/model/index.ts';

const paper: DocumentModel = {
  title: 'Bản in',
  orientation: 'portrait',
  profile: 'nd30-2020',
  sampleMark: null,
  blocks: [{ kind: 'paragraph', style: 'body', runs: [{ text: 'Đoạn thứ nhất.' }] }],
};
const chart: ChartSpec = {
  kind: 'trend',
  title: 'Diện tích phá nhổ',
  unit: 'm²',
  decimals: 0,
  xLabels: ['2017', '2018'],
  series: [{ id: 'a', name: 'Phong Thổ', points: [{ value: 5, provisional: false }] }],
  sampleMark: 'SỐ LIỆU MẪU',
  sourceNote: null,
};

async function stage() {
  const fonts = Object.assign(new Set(), { ready: Promise.resolve() });
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
  render(<PrintStage nonce="" />);
  await waitFor(() => expect(globalThis.soKetLuanPrint).toBeDefined());
  const { soKetLuanPrint } = globalThis;
  if (!soKetLuanPrint) throw new Error('no stage');
  return soKetLuanPrint;
}

afterEach(cleanup);

describe('the print page', () => {
  it('tells when a paper stands, one after the other', async () => {
    const { show } = await stage();
    expect(await show({ kind: 'paper', model: paper })).toBeNull();
    expect(document.body.textContent).toContain('Đoạn thứ nhất.');
    const blocks = [{ kind: 'paragraph', style: 'body', runs: [{ text: 'Bản khác.' }] }] as const;
    await show({ kind: 'paper', model: { ...paper, blocks } });
    expect(document.body.textContent).not.toContain('Đoạn thứ nhất.');
  });

  it('gives a chart as SVG that stands by itself, with the mark of made-up figures in it', async () => {
    const { show } = await stage();
    const shown = await show({ kind: 'chart', spec: chart });
    const drawing = new DOMParser().parseFromString(shown?.svg ?? '', 'image/svg+xml').documentElement;
    expect(drawing.getAttribute('width')).toBe('960');
    expect(drawing.getAttribute('tabindex')).toBeNull();
    expect(drawing.textContent).toContain('SỐ LIỆU MẪU');
  });

  it('leaves nothing to ask once the page is gone', async () => {
    await stage();
    cleanup();
    expect(globalThis.soKetLuanPrint).toBeUndefined();
  });
});
