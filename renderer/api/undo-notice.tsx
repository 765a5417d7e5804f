import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** Says that something was done, and offers for ten seconds to take it back. */
export function offerUndo(message: string, words: string, undo: () => void): void {
  const id = notifications.show({
    autoClose: 10_000,
    message: (
      <Group gap="sm">
        <span>{message}</span>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {words}
        </Button>
      </Group>
    ),
  });
}
