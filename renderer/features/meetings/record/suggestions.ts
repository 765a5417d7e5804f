import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../../api/bridge.ts';
import type { Suggestion } from '../../../pickers/suggest-input.tsx';

/** A person of an earlier meeting, proposed with title and agency. */
export interface PersonSuggestion extends Suggestion {
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

/** What the fields propose: the agencies of that day, and the words of earlier meetings. */
export function useSuggestions(on: string): Suggestions {
  const agencies = useQuery({
    queryKey: ['agencies', on],
    queryFn: () => call('agencies.list', { on }),
    placeholderData: (former) => former,
  }).data?.rows;
  const words = useQuery({
    queryKey: ['meeting-suggestions'],
    queryFn: () => call('meetings.suggestions', {}),
    staleTime: 0,
  }).data;
  return useMemo(() => {
    const people = words?.people ?? [];
    const known = (agencies ?? []).map(({ name }) => name);
    const met = people.map(({ agency }) => agency);
    return {
      agencies: once([...known, ...met]),
      people: people.map(({ name, title, agency }) => ({
        ...{ value: name, title, agency },
        hint: [title, agency].filter(Boolean).join(', '),
      })),
      titles: once(people.map(({ title }) => title)),
      places: once(words?.places ?? []),
      chairs: once([...(words?.chairs ?? []), ...people.map(({ name }) => name)]),
      secretaries: once([...(words?.secretaries ?? []), ...people.map(({ name }) => name)]),
      presenters: once([...(words?.presenters ?? []), ...known, ...people.map(({ name }) => name)]),
    };
  }, [agencies, words]);
}

/** The administrative units that stood on that day. */
export function useAreasOn(on: string) {
  return useQuery({ queryKey: ['areas', on], queryFn: () => call('areas.list', { on }) }).data?.rows;
}
