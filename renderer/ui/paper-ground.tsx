import { type ReactNode, useEffect, useRef } from 'react';

/** The ground that a paper lies on; the arrow and page keys move it from the start. */
export function PaperGround({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const ground = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!ground.current) return;
    // What scrolls has to be within reach of Tab, also where nothing in it is.
    ground.current.tabIndex = 0;
    ground.current.focus({ preventScroll: true });
  }, []);
  return (
    <section ref={ground} className="paper-ground" aria-label={label}>
      {children}
    </section>
  );
}
