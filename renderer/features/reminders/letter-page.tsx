import { ShownPaper } from '../../pickers/shown-paper.tsx';
import { links } from '../../ui/router.ts';

/** A letter as it was issued. */
export function LetterPage({ id }: { readonly id: number }) {
  return <ShownPaper title="Công văn đôn đốc" back={links.reminders()} paper={{ kind: 'reminder', id }} />;
}
