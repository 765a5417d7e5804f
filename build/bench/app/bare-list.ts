import { useVirtualizer } from '@tanstack/react-virtual';
import { createElement, useRef } from 'react';
import { createRoot } from 'react-dom/client';

const ROW_PX = 32;

/** The library's list and nothing else: what stands in each row, in cells of text. */
function BareList({ lines }: { readonly lines: readonly (readonly string[])[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
  });
  const rows = virtual.getVirtualItems().map(({ key, index, start }) =>
    createElement(
      'div',
      {
        key,
        className: 'bare-row',
        style: { position: 'absolute', top: start, height: ROW_PX, display: 'flex', gap: 8 },
      },
      ...(lines[index] ?? []).map((text) => createElement('span', { key: text }, text)),
    ),
  );
  return createElement(
    'div',
    {
      id: 'bare-list',
      ref: scroller,
      style: { position: 'fixed', inset: 0, zIndex: 1000, overflow: 'auto', background: 'white' },
    },
    createElement('div', { style: { position: 'relative', height: virtual.getTotalSize() } }, ...rows),
  );
}

declare global {
  var benchBareList: ((host: Element, lines: readonly (readonly string[])[]) => void) | undefined;
}

globalThis.benchBareList = (host, lines) => createRoot(host).render(createElement(BareList, { lines }));
