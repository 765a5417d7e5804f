import type { Backend } from '../../electron/backend/client.ts';
import { ask } from '../backend-calls.ts';

const always = { validFrom: null, validTo: null };

/** People, a signer and a number book, all made up, for the pictures of their screens. */
export async function seedDirectory(backend: Backend): Promise<void> {
  const people = [
    { name: 'Nguyễn Văn Mẫu', rank: 'Đại tá', position: 'Giám đốc', agencyId: 3 },
    { name: 'Trần Thị Thí Dụ', rank: null, position: 'Phó Giám đốc', agencyId: 6 },
    { name: 'Lê Minh Ánh Mẫu', rank: null, position: 'Chánh Văn phòng', agencyId: 2 },
  ];
  for (const { name, rank, position, agencyId } of people) {
    const posts = [{ agencyId, agency: null, position, validFrom: '2016-06-01', validTo: null }];
    const former = rank === null ? [] : [{ name, rank: 'Thượng tá', validFrom: null, validTo: '2018-06-30' }];
    const person = { id: null, name, rank, note: 'VĂN BẢN MẪU', names: former, posts };
    await ask(backend, 'directory.savePerson', person);
  }
  const { issuer } = await ask(backend, 'issuers.get', { id: 3 });
  const { isSample: _, ...fields } = issuer;
  const signer = { id: null, personId: null, rank: null, hostPosition: null, ...always };
  await ask(backend, 'issuers.save', {
    ...fields,
    recipients: [
      'Thường trực Tỉnh ủy (b/c)',
      'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
      'Thành viên Ban Chỉ đạo',
    ],
    signers: [
      {
        ...signer,
        name: 'Hoàng Văn Mẫu',
        authority: null,
        authorityOf: null,
        position: 'Trưởng ban',
        hostPosition: 'Chủ tịch UBND tỉnh',
      },
      {
        ...signer,
        name: 'Trần Thị Thí Dụ',
        authority: 'KT.',
        authorityOf: 'Trưởng ban',
        position: 'Phó Trưởng ban',
        hostPosition: 'Phó Chủ tịch UBND tỉnh',
        validFrom: '2016-06-01',
        validTo: '2021-05-31',
      },
    ],
  });
  const { id: bookId } = await ask(backend, 'books.open', { issuerId: 3, document: 'notice', year: 2018 });
  const entries = [
    ['1', '2018-01-10'],
    ['2', '2018-01-18'],
    ['5', '2018-01-15'],
    ['6', '2018-02-02'],
    ['6a', '2018-02-02'],
  ] as const;
  for (const [number, datedOn] of entries) {
    await ask(backend, 'books.enter', {
      bookId,
      entryId: null,
      number,
      datedOn,
      abstract: 'Kết luận tại cuộc họp giao ban (VĂN BẢN MẪU)',
    });
  }
}
