import { useEffect } from 'react';
import { useRoute } from './router.ts';

/** Marks the place that the address names ("?cho=conclusion_paragraph-12") and brings it into view, once the page is there. */
export function useLitPlace(): void {
  const place = useRoute().query.get('cho');
  useEffect(() => {
    if (place === null) return;
    const found = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
    found?.setAttribute('data-lit', '');
    found?.scrollIntoView({ block: 'center' });
    return () => found?.removeAttribute('data-lit');
  }, [place]);
}
