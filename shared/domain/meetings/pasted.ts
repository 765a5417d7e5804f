import { foldLoose } from '../../format/index.ts';

/** One who is asked to a meeting, as a pasted list tells; empty where it does not. */
export interface PastedAttendee {
  readonly agency: string;
  readonly title: string;
  readonly name: string;
}

type Field = keyof PastedAttendee;

const headWords: readonly (readonly [Field, RegExp])[] = [
  ['name', /^(?:ho (?:va )?ten|ho, ten|ten|dai bieu)/],
  ['title', /^(?:chuc (?:vu|danh)|chuc$)/],
  ['agency', /^(?:co quan|don vi|noi cong tac|ten co quan|ten don vi|dia phuong)/],
];
const agencyWords =
  /^(?:so|ban|ubnd|uy ban|cong an|bo chi huy|bo tu lenh|bo doi|van phong|hoi|huyen uy|thanh uy|tinh uy|dang uy|toa an|vien|cuc|chi cuc|trung tam|benh vien|bao|dai|phong|ubmttq|mat tran|lien doan|tinh doan|thanh tra|truong (?:dai hoc|cao dang|thpt)|co so|xa|phuong|huyen|thanh pho)(?: |$)/;
const titleWords =
  /^(?:giam doc|pho|chu tich|truong (?!thi|van)|bi thu|chanh|chu nhiem|vien truong|uy vien|chi huy|tham muu|thu ky|chuyen vien|cuc truong|tong bien tap|hieu truong|thanh vien|can bo|tp|pgd|gd|pct|ct)(?: |$|,)/;
const honorific = /^(?:ông|bà|đồng chí|đ\/c|đc|bs|ths|ts)\.?\s+(?=\p{Lu})/iu;

/** Cells of tab-separated text; a cell in quotes may hold line ends, as a spreadsheet copies it. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy;
  for (const [, quoted, plain = '', end] of text.matchAll(cell)) {
    const value = (quoted === undefined ? plain : quoted.replaceAll('""', '"')).replace(/\s+/g, ' ').trim();
    rows.at(-1)?.push(value.normalize('NFC'));
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.some((value) => value !== ''));
}

/** Parts of a line without tabs: by semicolon, by a dash between spaces, else by comma. */
function partsOf(line: string): string[] {
  const separator = [/\s*;\s*/, /\s+[-–—]\s+/, /\s*,\s*/].find((candidate) => candidate.test(line));
  return separator ? line.split(separator) : [line];
}

/** A running number before the words ("1", "1.", "- ") is no word of them. */
function withoutNumber(parts: readonly string[]): string[] {
  const [first = '', ...others] = parts;
  if (others.length > 0 && /^\d{1,4}[.)]?$/.test(first)) return others;
  return [first.replace(/^(?:\d{1,4}[.)]|[-+*•])\s+/, ''), ...others];
}

function headOf(row: readonly string[]): readonly (Field | null)[] | null {
  const fields = row.map((cell) => {
    const folded = foldLoose(cell);
    return headWords.find(([, words]) => words.test(folded))?.[0] ?? null;
  });
  return new Set(fields.filter((field) => field !== null)).size >= 2 ? fields : null;
}

function byHead(row: readonly string[], head: readonly (Field | null)[]): PastedAttendee {
  const of = (field: Field) => row[head.indexOf(field)] ?? '';
  return { agency: of('agency'), title: of('title'), name: of('name') };
}

/** What a part is by its own words; null where they do not tell. */
function roleOf(part: string, agencies: ReadonlySet<string>): Field | null {
  const folded = foldLoose(part);
  if (agencies.has(folded)) return 'agency';
  if (honorific.test(part)) return 'name';
  if (titleWords.test(folded)) return 'title';
  return agencyWords.test(folded) ? 'agency' : null;
}

function byWords(row: readonly string[], agencies: ReadonlySet<string>): PastedAttendee {
  const found: Record<Field, string> = { agency: '', title: '', name: '' };
  const untold: string[] = [];
  for (const part of row.filter((value) => value !== '')) {
    const role = roleOf(part, agencies);
    if (role !== null && found[role] === '') found[role] = part;
    else untold.push(part);
  }
  // What no word tells comes in the order of the office's lists, the name last and first of all.
  const free = (['name', 'agency', 'title'] as const).filter((field) => found[field] === '');
  const fields = untold.length === 1 ? free.slice(0, 1) : (['agency', 'title', 'name'] as const);
  const open = fields.filter((field) => found[field] === '');
  for (const [at, part] of untold.entries()) {
    const field = open[at] ?? 'name';
    found[field] = found[field] === '' ? part : `${found[field]}, ${part}`;
  }
  return found;
}

/**
 * Attendees out of a list pasted from a spreadsheet, a Word table or plain lines: agency, title and name, in any order
 * that a row of heads or their own words tell. `agencies` are names that are known.
 */
export function pastedAttendees(text: string, agencies: readonly string[]): PastedAttendee[] {
  const known = new Set(agencies.map(foldLoose));
  const table = text.includes('\t');
  const rows = cellsOf(text).map((row) => (table ? row : partsOf(row[0] ?? '')));
  const head = rows[0] ? headOf(rows[0]) : null;
  if (head) return rows.slice(1).map((row) => byHead(row, head));
  return rows.map((row) => {
    const { agency, title, name } = byWords(withoutNumber(row), known);
    return { agency, title, name: name.replace(honorific, '') };
  });
}
