import { readFileSync } from 'node:fs';
import type { NoticeDictionary } from '../../../shared/domain/notices/reading.ts';

const field = /(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/y;

function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  field.lastIndex = 0;
  while (field.lastIndex < line.length) {
    const [, quoted, plain] = field.exec(line) ?? [];
    fields.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
  }
  return fields;
}

function rowsOf(file: string): ReadonlyMap<string, string>[] {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8').normalize('NFC');
  const [head = '', ...lines] = source.split(/\r?\n/).filter((line) => line !== '');
  const names = fieldsOf(head);
  return lines.map((line) => new Map(fieldsOf(line).map((value, at) => [names[at] ?? '', value])));
}

const kindAndName = /^(Thành phố|Thị xã|Thị trấn|Huyện|Phường|Xã) (.+)$/u;

/** Names of the province's bodies, districts and communes of all times, as the notice grammar wants them. */
export function noticeDictionary(): NoticeDictionary {
  const agencies = rowsOf('./agencies.csv').flatMap((row) => [
    row.get('name') ?? '',
    ...(row.get('aliases') ?? '').split(';'),
  ]);
  const areas = new Map<string, { readonly name: string; readonly kind: string }>();
  for (const row of rowsOf('./areas-lai-chau.csv')) {
    const [whole, kind = '', name = ''] = kindAndName.exec(row.get('name') ?? '') ?? [];
    if (whole !== undefined) areas.set(whole, { name, kind: kind.toLowerCase() });
  }
  return { agencies: [...new Set(agencies)].filter((name) => name !== ''), areas: [...areas.values()] };
}
