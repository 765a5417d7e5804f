interface PlaceTabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  readonly here: string;
}

/** The parts of a place, each a page of its own. */
export function PlaceTabs({ label, tabs, here }: PlaceTabsProps) {
  return (
    <nav className="place-tabs" aria-label={label}>
      {tabs.map(({ id, name, href }) => (
        <a key={id} href={href} aria-current={id === here ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
