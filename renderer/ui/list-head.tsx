import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { foldLoose, formatNumber } from '../../shared/format/index.ts';
import { enterList } from './data-rows.tsx';

interface ListHeadProps {
  readonly title: string;
  /** Rows shown, and rows there are. */
  readonly shown: number;
  readonly total: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Buttons beside the title. */
  readonly children?: ReactNode;
}

/** Title of a list, its count, the field that narrows it, and its actions. */
export function ListHead({ title, shown, total, query, onQuery, children }: ListHeadProps) {
  const count = shown === total ? formatNumber(total) : `${formatNumber(shown)} / ${formatNumber(total)}`;
  return (
    <div className="list-head">
      <h1>
        {title} <output className="count">{count}</output>
      </h1>
      <TextInput
        className="list-query"
        aria-label={`Lọc ${title.toLowerCase()}`}
        placeholder="Lọc"
        title="Gõ có dấu hoặc không dấu"
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            enterList(event.currentTarget.closest('.split-list'));
          }
          if (event.key !== 'Escape' || query === '') return;
          event.stopPropagation();
          onQuery('');
        }}
      />
      {children}
    </div>
  );
}

/** Whether every word of the query stands in one of the texts, diacritics or not. */
export function matchesQuery(query: string, texts: readonly (string | null)[]): boolean {
  const words = foldLoose(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const all = foldLoose(texts.join('\n'));
  return words.every((word) => all.includes(word));
}
