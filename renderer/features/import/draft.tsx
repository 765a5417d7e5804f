import {
  createContext,
  type Dispatch,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useState,
} from 'react';
import { emptyImport, type ImportAction, type ImportState, importReducer } from './draft-reducer.ts';
import { dropDraft, keepDraft, keepPasted, loadDraft, loadPasted } from './draft-store.ts';

interface DraftContextValue {
  readonly state: ImportState;
  readonly dispatch: Dispatch<ImportAction>;
}

const DraftContext = createContext<DraftContextValue | null>(null);

/** Time without a change after which the text or the draft is kept, in milliseconds. */
const pause = 300;

/** Holds the text for reading and the notice under review above the screens, so that leaving the screen loses nothing. */
export function DraftProvider({ children }: { readonly children: ReactNode }) {
  const [state, dispatch] = useReducer(importReducer, emptyImport);
  const value = useMemo(() => ({ state, dispatch }), [state]);
  const { draft, pasted } = state;
  const [recalled, setRecalled] = useState(false);

  useEffect(() => {
    // Without a store the draft lives as long as the window, which is all that can be done.
    loadDraft().then(
      (kept) => kept && dispatch({ kind: 'restore', kept }),
      () => undefined,
    );
    loadPasted().then(
      (text) => {
        dispatch({ kind: 'recall', text });
        setRecalled(true);
      },
      () => undefined,
    );
  }, []);
  useEffect(() => {
    // Before the kept text is back, an empty field must not take its place.
    if (!recalled) return;
    const timer = setTimeout(() => {
      keepPasted(pasted).catch(() => undefined);
    }, pause);
    return () => clearTimeout(timer);
  }, [pasted, recalled]);
  useEffect(() => {
    if (!draft) return;
    const { history, ...rest } = draft;
    const timer = setTimeout(() => {
      keepDraft({ ...rest, present: history.present }).catch(() => undefined);
    }, pause);
    return () => clearTimeout(timer);
  }, [draft]);

  return <DraftContext value={value}>{children}</DraftContext>;
}

/** The notice under review, and how to change it. */
export function useDraft(): DraftContextValue {
  const value = useContext(DraftContext);
  if (!value) throw new Error('useDraft outside DraftProvider');
  return value;
}

/** Forgets the notice under review, here and in the store; what is typed for reading stays until one was accepted. */
export function forgetDraft(dispatch: Dispatch<ImportAction>, kind: 'discard' | 'accepted'): void {
  dispatch({ kind });
  dropDraft().catch(() => undefined);
}
