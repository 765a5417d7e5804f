import { links } from '../../ui/router.ts';

/** Address of one batch's report. */
export function batchAddress(id: number): string {
  return `${links.importMany}/${id}`;
}
