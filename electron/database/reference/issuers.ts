import type { Seed } from './index.ts';

/** Agencies that a new database issues in the name of, as settings to edit; it knows no person. */
const rows = [
  { superior: null, name: 'UBND TỈNH LAI CHÂU', abbreviation: 'UBND', seal: 'own' },
  { superior: 'UBND TỈNH LAI CHÂU', name: 'VĂN PHÒNG', abbreviation: 'VPUBND', seal: 'own' },
  {
    superior: 'UBND TỈNH LAI CHÂU',
    name: 'BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM, HIV/AIDS, MA TÚY, MẠI DÂM',
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
