import { Button, Progress } from '@mantine/core';
import { formatNumber } from '../../../shared/format/index.ts';
import { ErrorNote } from '../../ui/states.tsx';
import type { Running } from './runner.ts';

interface RunLineProps {
  readonly running: Running;
  readonly onStop: () => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

function saidOf({ done, total, state }: Running): string {
  const count = `${formatNumber(done.length)} / ${formatNumber(total)} công văn`;
  if (state === 'running') return `Đang ban hành ${count}`;
  if (state === 'ended') return `Đã ban hành ${count}.`;
  return `Đã dừng: ban hành được ${count}. Công văn đã ban hành giữ nguyên.`;
}

/** How far the issuing is; once it ends, the way to print all that were issued. */
export function RunLine({ running, onStop, onPrint, onClose }: RunLineProps) {
  const { done, total, agency, state, problem } = running;
  return (
    <div className="reminder-run">
      <Progress value={total === 0 ? 100 : (done.length / total) * 100} aria-label="Tiến độ ban hành" />
      <output>{saidOf(running)}</output>
      {agency === null ? null : <span className="count">{agency}</span>}
      {problem === null ? null : <ErrorNote message={problem} />}
      {state === 'running' ? (
        <Button variant="default" onClick={onStop}>
          Dừng
        </Button>
      ) : (
        <>
          {done.length === 0 ? null : (
            <Button variant="default" onClick={onPrint}>
              In tất cả
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            Đóng
          </Button>
        </>
      )}
    </div>
  );
}
