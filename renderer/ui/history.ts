/** Something under correction, with the way back and forth. */
export interface History<Content> {
  readonly past: readonly Content[];
  readonly present: Content;
  readonly future: readonly Content[];
  /** Field that the last step typed into; typing on there is the same step. */
  readonly typing: string | null;
}

/** Steps that can be taken back. */
const depth = 200;

/** The start of a history: nothing to take back. */
export function startHistory<Content>(present: Content): History<Content> {
  return { past: [], present, future: [], typing: null };
}

/** One step on; typing in one field (`typing` names it, null is a step by itself) is one step. */
export function stepHistory<Content>(
  history: History<Content>,
  present: Content,
  typing: string | null,
): History<Content> {
  if (present === history.present) return history;
  const sameStep = typing !== null && typing === history.typing;
  const past = sameStep ? history.past : [...history.past, history.present].slice(-depth);
  return { past, present, future: [], typing };
}

/** One step back, where there is one. */
export function undoHistory<Content>(history: History<Content>): History<Content> {
  const former = history.past.at(-1);
  if (former === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: former, future, typing: null };
}

/** The step that was taken back, again. */
export function redoHistory<Content>(history: History<Content>): History<Content> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, typing: null };
}
