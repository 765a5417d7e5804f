import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';
import { links } from '../../ui/router.ts';
import { useAcceptForms } from './mutations.ts';
import type { FormKind } from './returned.ts';
import { TakeForms } from './take-forms.tsx';

type ToldTask = ParsedRequestOf<'exchange.accept'>['forms'][number]['rows'][number]['told'];

const taskForms: FormKind<ToldTask> = {
  id: 'tasks',
  title: 'Nhận phiếu của cơ quan',
  give: { name: 'Gửi phiếu', href: links.giveForms },
  row: 'việc',
  heads: ['Nhiệm vụ', 'Đang ghi trong sổ → Cơ quan báo'],
  read: (bytes, signal) => call('exchange.read', { bytes }, signal),
};

/** Takes forms in that agencies gave back. */
export function TakeFormsPage() {
  return <TakeForms kind={taskForms} accept={useAcceptForms()} />;
}
