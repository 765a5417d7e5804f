import { Button, Progress } from '@mantine/core';
import { formatNumber, formatTimeLeft } from '../../../shared/format/index.ts';
import type { Running } from './runner.ts';

/** ", còn khoảng 2 phút", once a few files tell how fast it goes. */
function timeLeft({ done, total, elapsed }: Running): string {
  return done < 3 ? '' : `, ${formatTimeLeft(elapsed, done / total)}`;
}

interface ProgressLineProps {
  readonly running: Running;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
}

/** How far the batch is, how long it will take, and the way to stop it or go on. */
export function ProgressLine({ running, onStop, onGoOn }: ProgressLineProps) {
  const { done, total, state, path } = running;
  if (state === 'ended') return null;
  const count = `${formatNumber(done)} / ${formatNumber(total)} tệp`;
  return (
    <div className="import-progress">
      <Progress value={total === 0 ? 100 : (done / total) * 100} aria-label="Tiến độ nhập" />
      <output>{state === 'stopped' ? `Đã dừng ở ${count}.` : `${count}${timeLeft(running)}`}</output>
      {state === 'running' ? <span className="count import-path">{path}</span> : null}
      {state === 'running' ? (
        <Button variant="default" onClick={onStop}>
          Dừng
        </Button>
      ) : (
        <Button onClick={onGoOn}>Nhập tiếp</Button>
      )}
    </div>
  );
}
