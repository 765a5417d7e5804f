import { Button } from '@mantine/core';

interface RunningLineProps {
  readonly words: string;
  readonly running: { stop(): void };
}

/** That something long goes on, and how to give it up. */
export function RunningLine({ words, running }: RunningLineProps) {
  return (
    <div className="files-running">
      <output>{words}…</output>
      <Button variant="default" onClick={running.stop}>
        Dừng
      </Button>
    </div>
  );
}
