import { useQueryClient } from '@tanstack/react-query';
import { type Dispatch, useEffect, useReducer, useState, useSyncExternalStore } from 'react';
import { startHistory } from '../../../ui/history.ts';
import { draftOf, type MeetingRecord } from './draft.ts';
import { type DraftAction, type DraftHistory, draftReducer } from './draft-reducer.ts';
import { RecordSaver } from './record-saver.ts';
import type { Part } from './requests.ts';

/** What a section needs to be worked on. */
export interface Work {
  readonly dispatch: Dispatch<DraftAction>;
  readonly readOnly: boolean;
}

/** Records that were left with something not stored: they are found again as they were. */
const unfinished = new Map<number, { readonly saver: RecordSaver; readonly history: DraftHistory }>();

/** Takes the stored record for the truth again: what was typed is stored, and something else has changed it since. */
export function forgetWork(id: number): void {
  unfinished.delete(id);
}

/** A record under work: its rows, the way back, and the saving behind it. */
export function useWork(record: MeetingRecord) {
  const client = useQueryClient();
  const { id } = record.meeting;
  const [saver] = useState(() => {
    const onStored = (part: Part) => {
      void client.invalidateQueries({ queryKey: ['meetings'], exact: true });
      if (part === 'details') {
        for (const queryKey of [['today'], ['notices']]) void client.invalidateQueries({ queryKey });
      }
      if (part === 'agenda') void client.invalidateQueries({ queryKey: ['attachments', 'meeting', id] });
    };
    return unfinished.get(id)?.saver ?? new RecordSaver(record, draftOf(record), onStored);
  });
  const [history, dispatch] = useReducer(
    draftReducer,
    null,
    () => unfinished.get(id)?.history ?? startHistory(saver.present()),
  );
  const status = useSyncExternalStore(saver.subscribe, saver.status);
  useEffect(() => saver.change(history.present), [saver, history.present]);
  useEffect(() => {
    unfinished.set(id, { saver, history });
  }, [id, saver, history]);
  useEffect(() => {
    const flush = () => void saver.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      void saver.flush().then((whole) => {
        if (whole) unfinished.delete(id);
      });
    };
  }, [id, saver]);
  return { draft: history.present, history, dispatch, saver, status };
}
