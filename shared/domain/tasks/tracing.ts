/** A sentence of a conclusion with the tasks made of it; it stands between two places of its paragraph. */
interface TracedSentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly taskIds: readonly number[];
  /** Whether the office settled that no task comes of it. */
  readonly unassigned: boolean;
  /** Whether it only leads in to the points below it ("Sở Y tế:"), so that their tasks are its own. */
  readonly leadsIn: boolean;
}

/** A task as far as its words go; null where they do not stand in the paragraph unchanged. */
interface PlacedTask {
  readonly id: number;
  readonly start: number | null;
  readonly end: number | null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What became of each sentence of a paragraph: a task belongs to every sentence that its words reach into, one whose words
 * changed to the first. `settled` are the words of sentences that make no task; `hasPoints` tells whether points of the same
 * conclusion stand below.
 */
export function tracedSentences(
  sentences: readonly Stretch[],
  tasks: readonly PlacedTask[],
  settled: ReadonlySet<string>,
  hasPoints: boolean,
): readonly TracedSentence[] {
  return sentences.map(({ start, end, text }, at) => {
    const taskIds = tasks
      .filter((task) =>
        task.start === null || task.end === null ? at === 0 : task.start < end && task.end > start,
      )
      .map(({ id }) => id);
    const isFree = taskIds.length === 0;
    const unassigned = isFree && settled.has(text);
    const leadsIn = isFree && !unassigned && hasPoints && text.endsWith(':');
    return { start, end, words: text, taskIds, unassigned, leadsIn };
  });
}
