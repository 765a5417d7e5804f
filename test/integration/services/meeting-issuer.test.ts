import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  getIssuer,
  listIssuers,
  removeIssuer,
  saveIssuer,
} from '../../../electron/services/directory/index.ts';
import { createDraft, getDraft } from '../../../electron/services/drafts/index.ts';
import { createMeeting, getMeeting, saveDetails } from '../../../electron/services/meetings/index.ts';
import { paperModel } from '../../../electron/services/papers/index.ts';
import { copyMeeting } from '../../../electron/services/planning/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { someDetails } from '../../support/meetings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const create = (over = {}) => createMeeting(opened.context, { details: someDetails(over) }).id;
const symbol = (kind: 'minutes' | 'invitation' | 'letter', id: number) =>
  paperModel(opened.context, { paper: { kind, id } }).blocks[0];
const issuerOfDraft = (meetingId: number) => {
  const { id } = createDraft(opened.context, { meetingId, correctsId: null });
  return getDraft(opened.context, { id }).draft.header.issuerId;
};

describe('the issuer of a meeting', () => {
  it('is the steering committee where none is chosen, on every paper and for the draft', () => {
    const id = create();
    expect(getMeeting(opened.context, { id }).meeting.issuerId).toBeNull();
    expect(symbol('invitation', id)).toMatchObject({ symbol: 'GM-BCĐ' });
    expect(symbol('minutes', id)).toMatchObject({ symbol: 'BB-BCĐ' });
    expect(issuerOfDraft(id)).toBe(3);
  });

  it('is the one that was chosen, on every paper, for the draft and for a copy', () => {
    const id = create();
    saveDetails(opened.context, { id, details: someDetails({ issuerId: 2 }) });
    expect(symbol('invitation', id)).toMatchObject({ symbol: 'GM-VPUBND', issuer: 'Văn phòng' });
    expect(symbol('letter', id)).toMatchObject({ symbol: 'VPUBND' });
    expect(issuerOfDraft(id)).toBe(2);
    const copy = copyMeeting(opened.context, { id, as: 'meeting', name: 'Lần hai', heldOn: '2018-05-05' });
    expect(getMeeting(opened.context, copy).meeting.issuerId).toBe(2);
  });

  it('is another where the committee did not stand on the day', () => {
    const { issuer, signers, recipients } = getIssuer(opened.context, { id: 3 });
    const { isSample: _, ...fields } = issuer;
    saveIssuer(opened.context, { ...fields, signers, recipients, validFrom: '2020-01-01' });
    expect(symbol('invitation', create())).toMatchObject({ symbol: 'GM-UBND' });
    expect(symbol('invitation', create({ heldOn: '2020-02-01' }))).toMatchObject({ symbol: 'GM-BCĐ' });
  });

  it('is refused where the directory has none of that id', () => {
    const refusal = expect.objectContaining({ code: 'invalid-request' });
    expect(() => create({ issuerId: 99 })).toThrowError(refusal);
    const id = create();
    expect(() => saveDetails(opened.context, { id, details: someDetails({ issuerId: 99 }) })).toThrowError(
      refusal,
    );
  });
});

describe('issuers of a database', () => {
  const names = () => listIssuers(opened.context, {}).rows.map(({ abbreviation }) => abbreviation);

  it('are given to one that never had any, as to a new one', async () => {
    const before = names();
    const file = join(opened.context.folders.dataDir, 'so-ket-luan.db');
    opened.context.db.run('DELETE FROM issuer', {});
    opened.context.db.close();
    const older = new Database(file);
    older.exec("DELETE FROM change_log WHERE table_name = 'issuer'");
    older.close();
    await opened.openAgain();
    expect(names()).toEqual(before);
  });

  it('stay away where the office took them out', async () => {
    for (const { id } of listIssuers(opened.context, {}).rows) removeIssuer(opened.context, { id });
    await opened.openAgain();
    expect(names()).toEqual([]);
  });
});
