import { notifications } from '@mantine/notifications';
import { errorSentence, isCancelled } from './bridge.ts';

/** Says a sentence on what went wrong in the queue of notices; it stays until it is closed. */
export function complainOf(message: string): void {
  notifications.show({ title: 'Chưa xong', message, color: 'gray', autoClose: false });
}

/** Says in the queue of notices what went wrong; what the clerk gave up needs no word. */
export function complain(error: unknown): void {
  if (!isCancelled(error)) complainOf(errorSentence(error));
}
