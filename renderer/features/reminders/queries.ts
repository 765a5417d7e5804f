import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PaperRef, ParsedRequestOf, ReplyOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';
import { loadPaperFonts } from '../../document-view/index.ts';

/** What the letters are written for. */
export type Wanted = ParsedRequestOf<'reminders.propose'>;
/** Whom to remind of what. */
export type Proposal = ReplyOf<'reminders.propose'>;
/** One agency with what it owes. */
export type Owing = Proposal['agencies'][number];
/** A letter that was issued. */
export type PastLetter = ReplyOf<'reminders.list'>['rows'][number];

/** Whom to remind of what, for the day and tasks wanted. */
export function useProposal(wanted: Wanted) {
  return useQuery({
    queryKey: ['reminders', 'proposal', wanted],
    queryFn: () => call('reminders.propose', wanted),
    placeholderData: keepPreviousData,
  });
}

/** Letters that were issued. */
export function useLetters() {
  return useQuery({ queryKey: ['reminders', 'list'], queryFn: () => call('reminders.list', {}) });
}

/** A letter as a paper. */
export function useLetterPaper(paper: PaperRef) {
  return useQuery({
    queryKey: ['reminders', 'paper', paper],
    queryFn: async () => {
      const [{ model }] = await Promise.all([call('papers.model', { paper }), loadPaperFonts()]);
      return model;
    },
  });
}
