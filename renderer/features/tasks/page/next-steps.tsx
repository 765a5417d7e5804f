import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { complain } from '../../../api/complain.ts';
import { links, navigate } from '../../../ui/router.ts';
import { Section } from '../../../ui/section.tsx';
import { useMoveTasks } from '../mutations.ts';
import type { TaskData } from '../task-data.ts';
import { ExtendForm } from './extend-form.tsx';
import { MoveForm } from './move-form.tsx';
import { ReportForm } from './report-form.tsx';
import { needsOf, type Offer, offersOf } from './steps.ts';

interface NextStepsProps {
  readonly data: TaskData;
  readonly asOf: string;
  readonly reporting: boolean;
}

/** What may be done next: a button and a key for each way on, and the form of the one that wants something said. */
export function NextSteps({ data, asOf, reporting }: NextStepsProps) {
  const { id, state } = data.task;
  const offers = offersOf(data);
  const report = offers.find(({ step }) => step === 'report');
  const [chosen, setChosen] = useState<Offer | null>(reporting ? (report ?? null) : null);
  const move = useMoveTasks();
  const close = () => {
    setChosen(null);
    if (reporting) navigate(links.task(id));
  };
  const take = (offer: Offer) => {
    const { step } = offer;
    if (typeof step === 'string' || step.needs.length > 0) setChosen(offer);
    else {
      const plain = { doneOn: null, product: null, reason: null, document: null };
      move.mutate({ ids: [id], to: step.to, on: asOf, ...plain }, { onError: complain });
    }
  };
  useStepKeys(id, offers, take);
  return (
    <Section title="Bước tiếp theo">
      <div className="next-steps">
        {offers.map((offer, at) => (
          <Button
            key={offer.key}
            variant={
              at === 0 && chosen === null && state !== 'done' && state !== 'cancelled' ? 'filled' : 'default'
            }
            loading={
              move.isPending && move.variables?.to === (typeof offer.step === 'string' ? null : offer.step.to)
            }
            aria-expanded={
              typeof offer.step === 'string' || offer.step.needs.length > 0
                ? chosen?.key === offer.key
                : undefined
            }
            title={`Alt+${offer.key.toUpperCase()}${needsOf(offer.step)}`}
            onClick={() => take(offer)}
          >
            {offer.words}
          </Button>
        ))}
      </div>
      {chosen === null ? null : (
        <StepForm key={chosen.key} offer={chosen} data={data} asOf={asOf} onClose={close} />
      )}
    </Section>
  );
}

interface StepFormProps {
  readonly offer: Offer;
  readonly data: TaskData;
  readonly asOf: string;
  readonly onClose: () => void;
}

function StepForm({ offer, data, asOf, onClose }: StepFormProps) {
  const { step, words } = offer;
  if (step === 'report') return <ReportForm id={data.task.id} asOf={asOf} onClose={onClose} />;
  if (step === 'extend') return <ExtendForm data={data} asOf={asOf} onClose={onClose} />;
  return <MoveForm title={words} way={step} data={data} asOf={asOf} onClose={onClose} />;
}

/** Alt with a figure or a letter takes a step; Alt+S edits. */
function useStepKeys(id: number, offers: readonly Offer[], take: (offer: Offer) => void): void {
  const latest = useRef({ id, offers, take });
  latest.current = { id, offers, take };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.shiftKey || document.querySelector('[role="dialog"]'))
        return;
      const key = event.key.toLowerCase();
      const { id: task, offers: all, take: choose } = latest.current;
      const offer = all.find((one) => one.key === key);
      if (offer === undefined && key !== 's') return;
      event.preventDefault();
      if (offer === undefined) navigate(links.taskEdit(task));
      else choose(offer);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
