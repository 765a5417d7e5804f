import { describe, expect, it } from 'vitest';
import {
  issuerProblems,
  type Signer,
  signatureBlock,
  signersFor,
} from '../../../shared/domain/agencies/index.ts';

const signer = (over: Partial<Signer> = {}): Signer => ({
  name: 'Nguyễn Văn Mẫu',
  rank: null,
  authority: 'KT.',
  authorityOf: 'Trưởng ban',
  position: 'Phó Trưởng ban',
  hostPosition: 'Phó Chủ tịch UBND tỉnh',
  validFrom: '2016-06-01',
  validTo: '2021-05-31',
  ...over,
});
const lines = (over: Partial<Signer>, seal: 'own' | 'host' = 'own') => {
  const { authority, position } = signatureBlock(signer(over), seal);
  return [authority, position];
};

describe('a signature block', () => {
  it('names in capitals in whose place one signs, and as what', () => {
    expect(signatureBlock(signer({ rank: 'Đại tá' }), 'own')).toEqual({
      authority: 'KT. TRƯỞNG BAN',
      position: 'PHÓ TRƯỞNG BAN',
      rank: 'Đại tá',
      name: 'Nguyễn Văn Mẫu',
    });
  });

  it('names the position in the host too under the host’s seal, and only there', () => {
    expect(lines({}, 'host')).toEqual(['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH']);
    expect(lines({ hostPosition: null }, 'host')).toEqual(['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN']);
  });

  it.each([
    [{ authority: null, authorityOf: null, position: 'Trưởng ban' }, [null, 'TRƯỞNG BAN']],
    [
      { authority: 'TL.', authorityOf: 'Chủ tịch', position: 'Chánh Văn phòng' },
      ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    ],
    [
      { authority: 'TM.', authorityOf: 'Ủy ban nhân dân\nKT. Chủ tịch', position: 'Phó Chủ tịch' },
      ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [{ authority: 'TUQ.', authorityOf: 'Trưởng ban', position: 'Ủy viên' }, ['TUQ. TRƯỞNG BAN', 'ỦY VIÊN']],
    [{ authority: 'Q.', authorityOf: null, position: 'Chủ tịch' }, [null, 'Q. CHỦ TỊCH']],
  ] as const)('of %o', (over, expected) => {
    expect(lines(over)).toEqual(expected);
  });
});

describe('signers for a day', () => {
  const former = signer({ name: 'Trần Văn Trước', validFrom: null, validTo: '2016-05-31' });
  const now = signer();
  const later = signer({ name: 'Lê Văn Sau', validFrom: '2021-06-01', validTo: null });
  const on = (day: string) => signersFor([former, now, later], day);

  it('are those in office on it, the first and last day included, before all others', () => {
    const inOffice = (day: string) =>
      on(day)
        .filter(({ refusal }) => refusal === null)
        .map((judged) => judged.signer.name);
    expect(inOffice('2016-05-31')).toEqual(['Trần Văn Trước']);
    expect(inOffice('2016-06-01')).toEqual(['Nguyễn Văn Mẫu']);
    expect(inOffice('2021-05-31')).toEqual(['Nguyễn Văn Mẫu']);
    expect(on('2022-01-01').map((judged) => judged.signer.name)).toEqual([
      'Lê Văn Sau',
      'Trần Văn Trước',
      'Nguyễn Văn Mẫu',
    ]);
  });

  it('say of one out of office from or until when, and what to do', () => {
    const [, before, after] = on('2018-02-05');
    expect(before?.refusal).toBe(
      'Trần Văn Trước giữ chức Phó Trưởng ban đến hết ngày 31/05/2016, nên không ký văn bản ngày 05/02/2018. Chọn người ký khác, hoặc sửa thời gian giữ chức.',
    );
    expect(after?.refusal).toContain('Lê Văn Sau giữ chức Phó Trưởng ban từ ngày 01/06/2021');
  });
});

describe('an issuer', () => {
  const fields = (signers: readonly Signer[], over = {}) =>
    issuerProblems({
      name: 'BAN CHỈ ĐẠO',
      abbreviation: 'BCĐ',
      validFrom: null,
      validTo: null,
      signers,
      ...over,
    }).map(({ field }) => field);

  it('is refused without name or abbreviation', () => {
    expect(fields([], { name: '', abbreviation: ' ' })).toEqual(['name', 'abbreviation']);
  });

  it('is refused with a signer without name, position, or the one signed for', () => {
    expect(fields([signer()])).toEqual([]);
    expect(fields([signer({ name: '', position: '', authorityOf: null })])).toEqual([
      'signers.0.name',
      'signers.0.position',
      'signers.0.authorityOf',
    ]);
    expect(fields([signer({ authority: 'Q.', authorityOf: null })])).toEqual([]);
    expect(fields([signer({ validTo: '2010-01-01' })])).toEqual(['signers.0.validTo']);
  });
});
