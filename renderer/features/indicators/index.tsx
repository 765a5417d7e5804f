import { parsePeriod } from '../../../shared/domain/indicators/index.ts';
import { idOf, useRoute } from '../../ui/router.ts';
import { CatalogueScreen } from './catalogue-screen.tsx';
import { ChecksScreen } from './checks-screen.tsx';
import { ClosingsScreen } from './closings-screen.tsx';
import { FilesScreen } from './files/files-screen.tsx';
import { IndicatorScreen } from './indicator-screen.tsx';
import { PeriodsScreen } from './periods-screen.tsx';
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
