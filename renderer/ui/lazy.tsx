import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';

/** How far outside the view a part is already drawn. */
const margin = '900px';

/** Whether an element has come near the view, once and for all; `eager` says so wherever it stands. */
export function useNear(place: RefObject<Element | null>, eager = false): boolean {
  // Where nothing tells what is in view, everything is.
  const [near, setNear] = useState(!('IntersectionObserver' in globalThis));
  const isNear = near || eager;
  useEffect(() => {
    const element = place.current;
    if (isNear || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { root: element.closest('[data-scrolls]'), rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, isNear]);
  return isNear;
}

/** Draws its content once it comes near the view, and keeps it from then on; till then the room is held. */
export function Lazy({ height, children }: { readonly height: number; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  return useNear(place) ? children : <div ref={place} style={{ height }} />;
}
