import type { Seed } from './index.ts';

/** Agencies that a new database issues in the name of, as a sentence writes them (a letterhead prints capitals); settings to edit. It knows no person. */
const rows = [
  { superior: null, name: 'UBND tỉnh Lai Châu', abbreviation: 'UBND', seal: 'own' },
  { superior: 'UBND tỉnh Lai Châu', name: 'Văn phòng', abbreviation: 'VPUBND', seal: 'own' },
  {
    superior: 'UBND tỉnh Lai Châu',
    name: 'Ban Chỉ đạo phòng, chống tội phạm, HIV/AIDS, ma túy, mại dâm',
    abbreviation: 'BCĐ',
    seal: 'host',
  },
];

/** The issuers that a new database starts with. */
export function firstIssuers(): Seed {
  return {
    sql: `INSERT INTO issuer (id, position, superior, name, abbreviation, place, seal, archive_line)
      VALUES (:id, :id, :superior, :name, :abbreviation, 'Lai Châu', :seal, 'Lưu: VT')`,
    rows: rows.map((row, at) => ({ id: at + 1, ...row })),
  };
}
