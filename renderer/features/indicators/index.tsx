import { CatalogueScreen } from './catalogue-screen.tsx';
import { ChecksScreen } from './checks-screen.tsx';
import { ClosingsScreen } from './closings-screen.tsx';
import { FilesScreen } from './files/files-screen.tsx';
import { IndicatorScreen } from './indicator-screen.tsx';
import { PeriodsScreen } from './periods-screen.tsx';
import { TargetsScreen } from './targets-screen.tsx';

export { IndicatorTabs } from './indicator-tabs.tsx';

/** "Số liệu": the grid of the figures and what stands around it. */
export function IndicatorPage({ part }: { readonly part: string | undefined }) {
  switch (part) {
    case 'nhap-tep':
      return <FilesScreen />;
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
      return <IndicatorScreen />;
  }
}
