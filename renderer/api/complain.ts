import { notifications } from '@mantine/notifications';
import { errorSentence } from './bridge.ts';

/** Says a sentence on what went wrong in the queue of notices; it stays until it is closed. */
export function complainOf(message: string): void {
  notifications.show({ title: 'Chưa xong', message, color: 'gray', autoClose: false });
}

/** Says in the queue of notices what went wrong. */
export function complain(error: unknown): void {
  complainOf(errorSentence(error));
}
