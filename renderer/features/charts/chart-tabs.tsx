import { links } from '../../ui/router.ts';

const tabs = [
  { id: 'charts', words: 'Biểu đồ', href: links.trends },
  { id: 'profile', words: 'Hồ sơ địa bàn', href: links.profile },
  { id: 'browse', words: 'Xem toàn màn hình', href: links.chartBrowse },
] as const;

/** The screens of the charts, beside each other. */
export function ChartTabs({ at }: { readonly at: (typeof tabs)[number]['id'] }) {
  return (
    <nav className="chart-tabs no-print" aria-label="Các màn hình biểu đồ">
      {tabs.map(({ id, words, href }) => (
        <a key={id} href={href} aria-current={id === at ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}
