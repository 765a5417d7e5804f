import { type ReactNode, useEffect, useRef, useState } from 'react';

/** How far outside the view a part is already drawn. */
const margin = '900px';

/** Draws its content once it comes near the view, and keeps it from then on; till then the room is held. */
export function Lazy({ height, children }: { readonly height: number; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  // Where nothing tells what is in view, everything is.
  const [near, setNear] = useState(!('IntersectionObserver' in globalThis));
  useEffect(() => {
    const element = place.current;
    if (near || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { root: element.closest('[data-scrolls]'), rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  return near ? children : <div ref={place} style={{ height }} />;
}
