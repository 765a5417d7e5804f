import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';
import { useRecorded } from '../../api/recorded.ts';

/** Saves an agency; a new one without an id. */
export function useSaveAgency() {
  return useRecorded(
    (agency: ParsedRequestOf<'directory.saveAgency'>) => call('directory.saveAgency', agency),
    'Đã lưu cơ quan.',
  );
}

/** Makes one agency of two. */
export function useMergeAgency() {
  return useRecorded(
    (merge: ParsedRequestOf<'directory.mergeAgency'>) => call('directory.mergeAgency', merge),
    'Đã gộp hai cơ quan.',
  );
}

/** Takes an agency out. */
export function useRemoveAgency() {
  return useRecorded((id: number) => call('directory.removeAgency', { id }), 'Đã xóa cơ quan.');
}

/** Saves a person; a new one without an id. */
export function useSavePerson() {
  return useRecorded(
    (person: ParsedRequestOf<'directory.savePerson'>) => call('directory.savePerson', person),
    'Đã lưu người trong danh bạ.',
  );
}

/** Takes a person out. */
export function useRemovePerson() {
  return useRecorded((id: number) => call('directory.removePerson', { id }), 'Đã xóa khỏi danh bạ.');
}

/** Saves an issuer; a new one without an id. */
export function useSaveIssuer() {
  return useRecorded(
    (issuer: ParsedRequestOf<'issuers.save'>) => call('issuers.save', issuer),
    'Đã lưu cơ quan ban hành.',
  );
}

/** Takes an issuer out. */
export function useRemoveIssuer() {
  return useRecorded((id: number) => call('issuers.remove', { id }), 'Đã xóa cơ quan ban hành.');
}

/** Gives the open tasks of an agency that ended to the one that follows it. */
export function useHandOver() {
  return useRecorded(
    (asked: ParsedRequestOf<'tasks.handOver'>) => call('tasks.handOver', asked),
    (_, { handed }) => `Đã bàn giao ${handed} nhiệm vụ cho cơ quan kế thừa.`,
  );
}
