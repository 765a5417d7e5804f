import { notifications } from '@mantine/notifications';
import { errorSentence } from './bridge.ts';

/** Says in the queue of notices what went wrong; it stays until it is closed. */
export function complain(error: unknown): void {
  notifications.show({ title: 'Chưa xong', message: errorSentence(error), color: 'gray', autoClose: false });
}
