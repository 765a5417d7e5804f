import { type RefObject, useLayoutEffect, useState } from 'react';

function pagesOf(flow: HTMLElement): number {
  const { columnHeight, rowGap } = measures(flow);
  if (columnHeight === 0) return 1;
  return Math.max(1, Math.round((innerHeight(flow) + rowGap) / (columnHeight + rowGap)));
}

function measures(flow: HTMLElement) {
  const style = getComputedStyle(flow);
  return {
    columnHeight: Number.parseFloat(style.getPropertyValue('column-height')) || 0,
    rowGap: Number.parseFloat(style.rowGap) || 0,
  };
}

function innerHeight(flow: HTMLElement): number {
  const { paddingTop, paddingBottom, height, boxSizing } = getComputedStyle(flow);
  const padding = Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
  return Number.parseFloat(height) - (boxSizing === 'border-box' ? padding : 0);
}

/** How many pages the flow takes on screen; 1 where the browser cannot lay columns below each other. */
export function usePageCount(flow: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(1);
  useLayoutEffect(() => {
    const element = flow.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setCount(pagesOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [flow]);
  return count;
}
