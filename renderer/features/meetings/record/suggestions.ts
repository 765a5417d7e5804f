import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../../api/bridge.ts';
import { usePeople } from '../../../api/directory.ts';
import type { Suggestion } from '../../../pickers/suggest-input.tsx';

/** A person of the directory or of an earlier meeting, proposed with title and agency. */
export interface PersonSuggestion extends Suggestion {
  /** Id in the directory; null for one who is only known from an earlier meeting. */
  readonly personId: number | null;
  readonly title: string | null;
  readonly agency: string | null;
}

/** Words that the fields of a record propose. */
export interface Suggestions {
  readonly agencies: readonly Suggestion[];
  readonly people: readonly PersonSuggestion[];
  readonly titles: readonly Suggestion[];
  readonly places: readonly Suggestion[];
  readonly chairs: readonly Suggestion[];
  readonly secretaries: readonly Suggestion[];
  readonly presenters: readonly Suggestion[];
}

function once(words: readonly (string | null)[]): readonly Suggestion[] {
  const known = new Set(words.filter((word): word is string => word !== null && word !== ''));
  return [...known].map((value) => ({ value }));
}

interface Met {
  readonly name: string;
  readonly title: string | null;
  readonly agency: string | null;
}

/** People to propose, each once: those of the directory with the post held on the day, then those of earlier meetings. */
function peopleOf(
  directory: readonly {
    readonly id: number;
    readonly name: string;
    readonly position: string | null;
    readonly agency: string | null;
  }[],
  met: readonly Met[],
): readonly PersonSuggestion[] {
  const known = directory.map(({ id, position, ...person }) => ({
    ...person,
    title: position,
    personId: id,
  }));
  const proposed = new Map<string, PersonSuggestion>();
  for (const { name, title, agency, personId } of [
    ...known,
    ...met.map((one) => ({ ...one, personId: null })),
  ]) {
    const hint = [title, agency].filter(Boolean).join(', ');
    const key = `${name}\n${hint}`;
    if (!proposed.has(key)) proposed.set(key, { value: name, title, agency, personId, hint });
  }
  return [...proposed.values()];
}

/** What the fields propose: agencies and people of the directory as on that day, then the words of earlier meetings. */
export function useSuggestions(on: string): Suggestions {
  const agencies = useQuery({
    queryKey: ['agencies', on],
    queryFn: () => call('agencies.list', { on }),
    placeholderData: (former) => former,
  }).data?.rows;
  const directory = usePeople(on).data?.rows;
  const words = useQuery({
    queryKey: ['meeting-suggestions'],
    queryFn: () => call('meetings.suggestions', {}),
    staleTime: 0,
  }).data;
  return useMemo(() => {
    const met = words?.people ?? [];
    const people = peopleOf(directory ?? [], met);
    const known = (agencies ?? []).map(({ name }) => name);
    return {
      agencies: once([...known, ...met.map(({ agency }) => agency)]),
      people,
      titles: once(people.map(({ title }) => title)),
      places: once(words?.places ?? []),
      chairs: once([...(words?.chairs ?? []), ...people.map(({ value }) => value)]),
      secretaries: once([...(words?.secretaries ?? []), ...people.map(({ value }) => value)]),
      presenters: once([...(words?.presenters ?? []), ...known, ...people.map(({ value }) => value)]),
    };
  }, [agencies, directory, words]);
}

/** The administrative units that stood on that day. */
export function useAreasOn(on: string) {
  return useQuery({ queryKey: ['areas', on], queryFn: () => call('areas.list', { on }) }).data?.rows;
}
