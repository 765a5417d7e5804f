import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeGroups } from '../../../electron/backend/handlers/index.ts';
import { createRouter, handlerTable } from '../../../electron/backend/router.ts';
import { getDraft, saveDraft } from '../../../electron/services/drafts/index.ts';
import { channelNames, contract } from '../../../shared/contract/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { anIssuedNotice, aReadyDraft, countingRender } from '../../support/drafts.ts';
import { requestsAt } from '../../support/requests.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
let id: number;
beforeEach(async () => {
  opened = await aWriteContext({ render: countingRender() });
  id = await anIssuedNotice(opened.context);
});
afterEach(() => opened.remove());

const tables = [
  ['notice', 'id = :id'],
  ['notice_line', 'notice_id = :id'],
  ['notice_heading', 'notice_id = :id'],
  ['conclusion', 'notice_id = :id'],
  ['conclusion_paragraph', 'conclusion_id IN (SELECT id FROM conclusion WHERE notice_id = :id)'],
  ['legal_reference', 'notice_id = :id'],
  ['decision', 'notice_id = :id'],
  ['number_entry', 'notice_id = :id'],
  ['notice_issue', 'notice_id = :id'],
] as const;
/** Everything that was issued, down to the bytes of its PDF. */
const whole = () =>
  tables.map(([table, owner]) => opened.context.db.rows(`SELECT * FROM ${table} WHERE ${owner}`, { id }));

const writes = channelNames.filter((channel) => contract[channel].side === 'write');

describe('what was issued', () => {
  it('stays as it is whatever any channel is asked for', async () => {
    const before = whole();
    const silent = () => undefined;
    const route = createRouter(handlerTable('write', writeGroups), opened.context, silent);
    for (const channel of writes) {
      const requests = requestsAt(channel, id);
      expect(requests, channel).not.toEqual([]);
      for (const request of requests) {
        await route(channel, request);
        expect(whole(), `${channel} ${JSON.stringify(request)}`).toEqual(before);
      }
    }
  });

  it('is neither opened nor saved as a draft any more', () => {
    const refused = expect.objectContaining({
      code: 'conflict',
      message: expect.stringMatching(/đã ban hành/),
    });
    expect(() => getDraft(opened.context, { id })).toThrowError(refused);
    const draft = aReadyDraft({ issuerId: 3, signerId: 1 });
    expect(() => saveDraft(opened.context, { id, draft, savedAt: '2018-01-01' })).toThrowError(refused);
  });

  it.each(tables)('is refused by the database itself in %s, in a sentence', (table, owner) => {
    const { db } = opened.context;
    const column = Object.keys(db.row<object>(`SELECT * FROM ${table} WHERE ${owner}`, { id }) ?? {}).at(1);
    const refused = expect.objectContaining({
      code: 'issued-frozen',
      message: expect.stringMatching(/^Văn bản đã ban hành/),
    });
    expect(() => db.run(`UPDATE ${table} SET ${column} = ${column} WHERE ${owner}`, { id })).toThrowError(
      refused,
    );
    expect(() => db.run(`DELETE FROM ${table} WHERE ${owner}`, { id })).toThrowError(refused);
  });
});
