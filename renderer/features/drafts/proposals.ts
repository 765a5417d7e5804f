import { type Dispatch, useEffect, useRef, useState } from 'react';
import { type Draft, type EditingAction, groupsOf } from '../../../shared/domain/drafts/index.ts';
import { call } from '../../api/bridge.ts';

/** Pause in typing after which the grammar reads what has changed, in milliseconds. */
const pause = 350;
/** Conclusions that are read in one go. */
const most = 40;

type Group = ReturnType<typeof groupsOf<Draft['blocks'][number]>>[number];
type ReadBlocks = {
  id: string;
  section: Group[number]['section'];
  level: Group[number]['level'];
  text: string;
  marks: Group[number]['marks'][number][];
}[];

function keyOf(group: Group, on: string | null): string {
  const words = group.map(({ id, level, text, marks }) => [
    ...[id, level, text],
    ...marks
      .filter(({ kind, by }) => kind === 'deadline' && by === 'clerk')
      .map(({ start, end }) => text.slice(start, end)),
  ]);
  return JSON.stringify([on, words]);
}

function sent(group: Group): ReadBlocks {
  return group.map(({ id, section, level, text, marks }) => ({
    id,
    section,
    level,
    text,
    marks: [...marks],
  }));
}

/** What the words of deadlines mean, for what the draft says now. */
export type Deadlines = ReadonlyMap<string, string | null>;

/** Has the grammar read, off the typing, every conclusion whose words have changed; gives what deadlines mean. */
export function useProposals(draft: Draft, dispatch: Dispatch<EditingAction>): Deadlines {
  const [deadlines, setDeadlines] = useState<Deadlines>(new Map());
  const read = useRef<ReadonlySet<string>>(new Set());
  const { blocks, header } = draft;
  const on = header.issuedOn;
  useEffect(() => {
    let stopped = false;
    const readChanged = async () => {
      const all = groupsOf(blocks).map((group) => ({ group, key: keyOf(group, on) }));
      const changed = all.filter(({ key }) => !read.current.has(key));
      // What no longer stands in the draft is forgotten: a day's typing is many texts.
      read.current = new Set(all.map(({ key }) => key).filter((key) => read.current.has(key)));
      for (let at = 0; at < changed.length && !stopped; at += most) {
        const groups = changed.slice(at, at + most);
        const reply = await call('drafts.propose', { on, groups: groups.map(({ group }) => sent(group)) });
        if (stopped) return;
        read.current = new Set([...read.current, ...groups.map(({ key }) => key)]);
        dispatch({ kind: 'propose', proposals: reply.groups.flatMap(({ proposals }) => proposals) });
        const found = reply.groups.flatMap((group) => group.deadlines);
        if (found.length > 0) {
          setDeadlines((old) => new Map([...old, ...found.map(({ words, day }) => [words, day] as const)]));
        }
      }
    };
    // A reading that fails proposes nothing; the clerk goes on without it.
    const timer = setTimeout(() => readChanged().catch(() => undefined), pause);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [blocks, on, dispatch]);
  return deadlines;
}
