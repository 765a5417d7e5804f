import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';
import { useRecorded } from '../../api/recorded.ts';

/** Makes a task of a sentence. */
export function useAssignSentence() {
  return useRecorded(
    (place: ParsedRequestOf<'notices.assignSentence'>) => call('notices.assignSentence', place),
    'Đã tạo nhiệm vụ từ câu này. Ghi chủ trì và thời hạn.',
  );
}

/** Settles that no task comes of a sentence, or lets that go. */
export function useSettleSentence() {
  return useRecorded(
    (asked: ParsedRequestOf<'notices.settleSentence'>) => call('notices.settleSentence', asked),
    ({ settled }) => (settled ? 'Đã đánh dấu “không giao việc”.' : 'Đã bỏ dấu “không giao việc”.'),
  );
}
