import { parsePeriod } from '../../../shared/domain/indicators/index.ts';
import { idOf, links, useRoute } from '../../ui/router.ts';
import { EmptyState } from '../../ui/states.tsx';
import { CatalogueScreen } from './catalogue-screen.tsx';
import { ChecksScreen } from './checks-screen.tsx';
import { ClosingsScreen } from './closings-screen.tsx';
import { FilesScreen } from './files/files-screen.tsx';
import { IndicatorScreen } from './indicator-screen.tsx';
import { NoticeFiguresScreen } from './notice-figures-screen.tsx';
import { PeriodsScreen } from './periods-screen.tsx';
import { ReportingLetter } from './reporting-letter.tsx';
import { ReportingPaper, ReportingScreen } from './reporting-screen.tsx';
import { TargetsScreen } from './targets-screen.tsx';

export { IndicatorTabs } from './indicator-tabs.tsx';

/** The area and period that an address names; null where it names none. */
function placeNamed(query: URLSearchParams) {
  const area = query.get('dia-ban');
  const period = parsePeriod(query.get('ky') ?? '');
  return area === null || period === null ? null : { area, period };
}

/** The year that an address names; null where it names none. */
const yearNamed = (query: URLSearchParams): number | null => idOf(query.get('nam') ?? undefined);

function NoticeFigures({ id }: { readonly id: number | null }) {
  if (id === null)
    return (
      <EmptyState title="Không có thông báo này" action={{ label: 'Về Kết luận', href: links.notices }} />
    );
  return <NoticeFiguresScreen key={id} id={id} />;
}

/** "Số liệu": the grid of the figures and what stands around it. */
export function IndicatorPage({ part }: { readonly part: string | undefined }) {
  const { query } = useRoute();
  switch (part) {
    case 'nhap-tep':
      return <FilesScreen />;
    case 'tinh-hinh-bao-cao':
      return <ReportingScreen year={yearNamed(query)} />;
    case 'tinh-hinh-bao-cao-in':
      return <ReportingPaper year={yearNamed(query)} />;
    case 'tu-thong-bao':
      return <NoticeFigures id={idOf(query.get('so') ?? undefined)} />;
    case 'don-doc-bao-cao':
      return <ReportingLetter year={yearNamed(query)} />;
    case 'canh-bao':
      return <ChecksScreen />;
    case 'khoa-so':
      return <ClosingsScreen />;
    case 'chi-tieu-giao':
      return <TargetsScreen />;
    case 'danh-muc':
      return <CatalogueScreen />;
    case 'ky-bao-cao':
      return <PeriodsScreen />;
    default:
      return <IndicatorScreen key={query.toString()} at={placeNamed(query)} />;
  }
}
