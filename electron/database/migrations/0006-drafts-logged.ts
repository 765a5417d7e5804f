import { dropLogTriggers, logTriggers } from './log-triggers.ts';

/**
 * A draft saves itself every second of typing: its writes are recorded by who, when and how long, not with its whole text twice. Frozen.
 */
export const draftsLogged = [
  dropLogTriggers('notice_draft'),
  logTriggers({ table: 'notice_draft', key: 'notice_id', columns: 'saved_at', blobs: 'content' }),
].join('\n');
