import { PlaceTabs } from '../../ui/place-tabs.tsx';
import { links } from '../../ui/router.ts';

const tabs = [
  { id: 'values', name: 'Nhập số liệu', href: links.values },
  { id: 'files', name: 'Nhập từ tệp', href: links.figureFiles },
  { id: 'forms', name: 'Phiếu địa bàn', href: links.giveFigureForms },
  { id: 'reporting', name: 'Tình hình báo cáo', href: links.reporting },
  { id: 'checks', name: 'Cảnh báo', href: links.valueChecks },
  { id: 'closings', name: 'Khóa sổ', href: links.closings },
  { id: 'targets', name: 'Chỉ tiêu giao', href: links.targets },
  { id: 'catalogue', name: 'Danh mục chỉ tiêu', href: links.catalogue },
  { id: 'periods', name: 'Kỳ báo cáo', href: links.periods },
] as const;

/** The parts of "Số liệu", over each one's page. */
export function IndicatorTabs({ here }: { readonly here: (typeof tabs)[number]['id'] }) {
  return <PlaceTabs label="Các phần của số liệu" tabs={tabs} here={here} />;
}
