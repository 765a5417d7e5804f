import { Button, Progress } from '@mantine/core';
import { formatNumber } from '../../../../shared/format/index.ts';
import type { CallProgress } from '../../../api/bridge.ts';

interface RunningLineProps {
  /** What goes on once the rows of the file have been read. */
  readonly words: string;
  readonly running: { readonly progress: CallProgress | null; stop(): void };
}

function saidOf(words: string, progress: CallProgress | null): string {
  if (progress === null) return 'Đang đọc tệp…';
  const { done, total } = progress;
  return total === null
    ? `Đang đọc tệp: ${formatNumber(done)} dòng`
    : `${words}: ${formatNumber(done)} / ${formatNumber(total)} số liệu`;
}

/** How far something long is, and how to give it up. */
export function RunningLine({ words, running }: RunningLineProps) {
  const { progress } = running;
  const share = progress?.total ? (progress.done / progress.total) * 100 : 0;
  return (
    <div className="files-running">
      <Progress value={share} aria-label="Tiến độ" />
      <output>{saidOf(words, progress)}</output>
      <Button variant="default" onClick={running.stop}>
        Dừng
      </Button>
    </div>
  );
}
