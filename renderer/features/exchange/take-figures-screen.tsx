import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';
import { links } from '../../ui/router.ts';
import { useAcceptFigureForms } from './mutations.ts';
import type { FormKind } from './returned.ts';
import { TakeForms } from './take-forms.tsx';

type ToldFigure = ParsedRequestOf<'exchange.acceptFigures'>['forms'][number]['rows'][number]['told'];

const figureForms: FormKind<ToldFigure> = {
  id: 'figures',
  title: 'Nhận phiếu của địa bàn',
  give: { name: 'Gửi phiếu', href: links.giveFigureForms },
  row: 'chỉ tiêu',
  heads: ['Chỉ tiêu', 'Đang ghi trong sổ → Địa bàn báo'],
  read: (bytes, signal) => call('exchange.readFigures', { bytes }, signal),
};

/** Takes forms in that areas gave back. */
export function TakeFigureFormsPage() {
  return <TakeForms kind={figureForms} accept={useAcceptFigureForms()} />;
}
