import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeNumber } from '../../../electron/services/books/index.ts';
import { undoChange } from '../../../electron/services/changes/index.ts';
import {
  getIssuer,
  listIssuers,
  removeIssuer,
  saveIssuer,
} from '../../../electron/services/directory/index.ts';
import { aWriteContext } from '../../support/contexts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

type Sent = Parameters<typeof saveIssuer>[1];
const aSigner = (over: Partial<Sent['signers'][number]> = {}): Sent['signers'][number] => ({
  id: null,
  personId: null,
  name: 'Nguyễn Văn Mẫu',
  rank: null,
  authority: 'KT.',
  authorityOf: 'Trưởng ban',
  position: 'Phó Trưởng ban',
  hostPosition: 'Phó Chủ tịch UBND tỉnh',
  validFrom: '2016-06-01',
  validTo: null,
  ...over,
});
const anIssuer = (over: Partial<Sent> = {}): Sent => ({
  id: null,
  superior: 'UBND TỈNH LAI CHÂU',
  name: 'BAN CHỈ ĐẠO MẪU',
  abbreviation: 'BCĐM',
  letterUnit: null,
  place: 'Lai Châu',
  seal: 'host',
  archiveLine: 'Lưu: VT',
  validFrom: null,
  validTo: null,
  recipients: ['Thường trực Tỉnh ủy (b/c)', ' ', 'Thành viên Ban Chỉ đạo'],
  signers: [aSigner()],
  ...over,
});
const save = (over: Partial<Sent> = {}) => saveIssuer(opened.context, anIssuer(over));

describe('issuers', () => {
  it('are the province, its office and the committee in a new database, without any person', () => {
    expect(
      listIssuers(opened.context, {}).rows.map(({ abbreviation, seal, signers }) => [
        abbreviation,
        seal,
        signers,
      ]),
    ).toEqual([
      ['UBND', 'own', 0],
      ['VPUBND', 'own', 0],
      ['BCĐ', 'host', 0],
    ]);
  });

  it('are saved with who signs for them and whom papers go to', () => {
    const { id } = save();
    const { issuer, signers, recipients } = getIssuer(opened.context, { id });
    expect(issuer).toMatchObject({ name: 'BAN CHỈ ĐẠO MẪU', isSample: false });
    expect(recipients).toEqual(['Thường trực Tỉnh ủy (b/c)', 'Thành viên Ban Chỉ đạo']);
    expect(signers).toMatchObject([{ name: 'Nguyễn Văn Mẫu', authority: 'KT.' }]);
    save({ id, signers: [{ ...aSigner(), id: signers[0]?.id ?? null, name: 'Trần Mẫu' }], recipients: [] });
    const changed = getIssuer(opened.context, { id });
    expect(changed.signers).toMatchObject([{ id: signers[0]?.id, name: 'Trần Mẫu' }]);
    expect(changed.recipients).toEqual([]);
  });

  it('are refused with the field that is wrong', () => {
    expect(() => save({ signers: [aSigner({ position: '' })] })).toThrowError(
      expect.objectContaining({ code: 'invalid-request', details: { field: 'signers.0.position' } }),
    );
    expect(() => save({ id: 99 })).toThrowError(expect.objectContaining({ code: 'not-found' }));
  });

  it('keep a signer who has signed, and let go of another', () => {
    const { id } = save({ signers: [aSigner(), aSigner({ name: 'Trần Mẫu' })] });
    const [first, second] = getIssuer(opened.context, { id }).signers;
    opened.context.db.run("INSERT INTO notice (source_text, signer_id) VALUES ('x', :id)", {
      id: first?.id ?? 0,
    });
    expect(() => save({ id, signers: second ? [second] : [] })).toThrowError(
      expect.objectContaining({
        code: 'conflict',
        message: expect.stringContaining('Nguyễn Văn Mẫu đã ký văn bản'),
      }),
    );
    save({ id, signers: first ? [first] : [] });
    expect(getIssuer(opened.context, { id }).signers).toHaveLength(1);
  });

  it('are taken out only while nothing went out in their name, and come back whole', () => {
    const { id } = save();
    const before = getIssuer(opened.context, { id });
    const { change } = removeIssuer(opened.context, { id });
    undoChange(opened.context, change);
    expect(getIssuer(opened.context, { id })).toEqual(before);
    takeNumber(opened.context, {
      ...{ issuerId: id, document: 'notice', on: '2018-04-20' },
      ...{ number: 1, suffix: '', abstract: null, noticeId: null },
    });
    expect(() => removeIssuer(opened.context, { id })).toThrowError(
      expect.objectContaining({ code: 'conflict' }),
    );
  });
});
