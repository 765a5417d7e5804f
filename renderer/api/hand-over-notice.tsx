import { Button, Group, Progress } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { formatNumber, formatTimeLeft } from '../../shared/format/index.ts';

/** The notice about a long file while it is handed over. */
interface HandOverNotice {
  /** Raised once the clerk stops it. */
  readonly signal: AbortSignal;
  /** Says how many bytes have come. */
  tell(received: number): void;
  hide(): void;
}

/** Shows in the queue of notices how far a file of `size` bytes has come, how long it will take, and the way to stop it. */
export function showHandOver(name: string, size: number): HandOverNotice {
  const stopping = new AbortController();
  const start = performance.now();
  const content = (received: number) => ({
    autoClose: false,
    withCloseButton: false,
    message: (
      <Progressing
        name={name}
        part={received / size}
        left={formatTimeLeft(performance.now() - start, received / size)}
        onStop={() => stopping.abort()}
      />
    ),
  });
  const id = notifications.show(content(0));
  return {
    signal: stopping.signal,
    tell: (received) => notifications.update({ ...content(received), id }),
    hide: () => notifications.hide(id),
  };
}

interface ProgressingProps {
  readonly name: string;
  /** From 0 to 1; 1 while the app reads the whole once more. */
  readonly part: number;
  readonly left: string;
  readonly onStop: () => void;
}

function Progressing({ name, part, left, onStop }: ProgressingProps) {
  const words =
    part < 1 ? `${formatNumber(100 * part, 0)}%${left === '' ? '' : `, ${left}`}` : 'đang ghi vào sổ';
  return (
    <>
      <span>
        Đang đính kèm “{name}”: {words}
      </span>
      <Progress value={100 * part} aria-label={`Tiến độ đính kèm ${name}`} my={4} />
      <Group justify="flex-end">
        <Button size="compact-xs" variant="default" onClick={onStop}>
          Dừng
        </Button>
      </Group>
    </>
  );
}
