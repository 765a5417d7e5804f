import { PlaceTabs } from '../../ui/place-tabs.tsx';
import { links } from '../../ui/router.ts';

const tabs = [
  { id: 'agencies', name: 'Cơ quan', href: links.agencies },
  { id: 'people', name: 'Người', href: links.people },
  { id: 'issuers', name: 'Cơ quan ban hành', href: links.issuers },
] as const;

/** The parts of the directory, over each one's list. */
export function DirectoryTabs({ here }: { readonly here: (typeof tabs)[number]['id'] }) {
  return <PlaceTabs label="Các phần của danh bạ" tabs={tabs} here={here} />;
}
