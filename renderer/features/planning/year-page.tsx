import { useMemo, useState } from 'react';
import { type MeetingKind, regularKinds, yearPlan } from '../../../shared/domain/meetings/index.ts';
import { todayIso } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { usePlanYear } from './mutations.ts';
import { useMeetings, useTemplates } from './queries.ts';
import { type Proposal, YearView } from './year-view.tsx';

type Changes = Readonly<Record<string, Partial<Proposal>>>;

/** Plans the meetings of a year. */
export function YearPage() {
  const meetings = useMeetings();
  const templates = useTemplates();
  const plan = usePlanYear();
  const today = todayIso();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [changes, setChanges] = useState<Changes>({});
  const [templateOf, setTemplateOf] = useState<Readonly<Partial<Record<MeetingKind, number>>>>({});
  const rows = meetings.data?.rows;
  const standing = useMemo(
    () =>
      (rows ?? [])
        .filter(({ heldOn }) => heldOn?.startsWith(`${year}-`))
        .sort((a, b) => (a.heldOn ?? '').localeCompare(b.heldOn ?? '')),
    [rows, year],
  );
  const proposals = yearPlan(year, regularKinds, standing).map((planned): Proposal => {
    const key = `${planned.kind} ${planned.heldOn}`;
    // Days gone by are shown, and planned only where the clerk asks for it.
    return { key, ...planned, chosen: planned.heldOn >= today, ...changes[key] };
  });
  const change = (key: string, part: Partial<Proposal>) =>
    setChanges((before) => ({ ...before, [key]: { ...before[key], ...part } }));
  if (meetings.isPending || templates.isPending) return <Loading />;
  const failed = meetings.error ?? templates.error;
  if (failed) return <ErrorNote message={errorSentence(failed)} onRetry={() => void meetings.refetch()} />;
  return (
    <YearView
      year={year}
      meetings={standing}
      proposals={proposals}
      templates={templates.data?.rows ?? []}
      templateOf={templateOf}
      today={today}
      planning={plan.isPending}
      onYear={setYear}
      onChange={change}
      onChooseAll={(chosen) => {
        for (const { key } of proposals) change(key, { chosen });
      }}
      onTemplate={(kind, id) =>
        setTemplateOf(({ [kind]: _, ...others }) => (id === null ? others : { ...others, [kind]: id }))
      }
      onPlan={() =>
        plan.mutate({
          rows: proposals
            .filter(({ chosen }) => chosen)
            .map(({ kind, name, heldOn }) => ({ kind, name, heldOn, templateId: templateOf[kind] ?? null })),
        })
      }
    />
  );
}
