import type { NoticeDictionary } from '../../../shared/domain/notices/reading.ts';
import type { Parameters } from '../connection/handles.ts';
import { agencyRows } from './agencies.ts';
import { areaRows } from './areas.ts';
import { indicatorRows } from './indicators.ts';

const kindAndName = /^(Thành phố|Thị xã|Thị trấn|Huyện|Phường|Xã) (.+)$/u;

/** Names of the province's bodies, districts and communes of all times, as the notice grammar wants them. */
export function noticeDictionary(): NoticeDictionary {
  const agencies = agencyRows.flatMap(({ name, aliases }) => [name, ...aliases]);
  const areas = new Map<string, { readonly name: string; readonly kind: string }>();
  for (const row of areaRows) {
    const [whole, kind = '', name = ''] = kindAndName.exec(row.name) ?? [];
    if (whole !== undefined) areas.set(whole, { name, kind: kind.toLowerCase() });
  }
  return { agencies: [...new Set(agencies)], areas: [...areas.values()] };
}

/** One statement with the rows it is to write. */
export interface Seed {
  readonly sql: string;
  readonly rows: readonly Parameters[];
}

/** Everything a new database starts with: areas, agencies, indicators, all dated. */
export function referenceData(): readonly Seed[] {
  const areas = areaRows.map((row, at) => ({ id: at + 1, ...row }));
  const agencies = agencyRows.map((row, at) => ({ id: at + 1, ...row }));
  return [
    {
      sql: `INSERT INTO area (id, code, kind, name, parent_code, valid_from, valid_to, note)
        VALUES (:id, :code, :kind, :name, :parentCode, :validFrom, :validTo, :note)`,
      rows: areas.map(({ predecessors: _, ...row }) => row),
    },
    {
      sql: 'INSERT INTO area_predecessor (area_id, code) VALUES (:id, :code)',
      rows: areas.flatMap(({ id, predecessors }) => predecessors.map((code) => ({ id, code }))),
    },
    {
      sql: `INSERT INTO agency (id, code, kind, name, valid_from, valid_to, successor_code, note)
        VALUES (:id, :code, :kind, :name, :validFrom, :validTo, :successor, :note)`,
      rows: agencies.map(({ aliases: _, ...row }) => row),
    },
    {
      sql: 'INSERT INTO agency_alias (agency_id, alias) VALUES (:id, :alias)',
      rows: agencies.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias }))),
    },
    {
      sql: `INSERT INTO indicator
          (code, domain, name, unit, frequency, aggregation, numerator, denominator, better, decimals, note)
        VALUES (:code, :domain, :name, :unit, :frequency, :aggregation, :numerator, :denominator, :better, :decimals, :note)`,
      rows: indicatorRows.map((row) => ({ ...row })),
    },
  ];
}
