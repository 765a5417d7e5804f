import type { KnownTask } from '../../../shared/domain/exchange/index.ts';
import { taskStateLabel } from '../../../shared/domain/tasks/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { type FormRowRecord, lastReportOf } from '../../database/queries/exchange.ts';
import { type WorkRecord, workOf } from '../../database/queries/task-work.ts';

function changedSince(given: FormRowRecord, task: WorkRecord, reportId: number | null): string | null {
  const changes: string[] = [];
  if (task.state !== given.state) changes.push(`tình trạng nay là “${taskStateLabel(task.state)}”`);
  if (reportId !== given.reportId) changes.push('đã có báo cáo khác');
  if (task.deadline !== given.deadline) {
    changes.push(task.deadline === null ? 'thời hạn đã bỏ' : `thời hạn nay là ${formatDate(task.deadline)}`);
  }
  return changes.length === 0 ? null : `Từ khi gửi phiếu, ${changes.join('; ')}. Xem lại rồi nhận từng việc.`;
}

/** The task of a row as it is known now, or the sentence on why nothing can be told of it any more. */
export function knownTask(
  db: ReadHandle,
  given: FormRowRecord,
): (KnownTask & { readonly id: number }) | string {
  const task = given.taskId === null ? undefined : workOf(db, given.taskId);
  if (!task || task.binnedAt !== null) return 'Nhiệm vụ này không còn trong sổ.';
  if (task.hasParts === 1) return 'Nhiệm vụ này đã tách thành nhiều phần việc. Ghi báo cáo ở từng phần việc.';
  const lastReport = lastReportOf(db, task.id);
  return {
    ...{ id: task.id, state: task.state, doneOn: task.doneOn, confirmedOn: task.confirmedOn },
    ...{ product: task.product, doneProduct: task.doneProduct, reportedDone: task.reportedDone },
    issuedOn: task.issuedOn,
    lastReport: lastReport ?? null,
    changed: changedSince(given, task, lastReport?.id ?? null),
  };
}
