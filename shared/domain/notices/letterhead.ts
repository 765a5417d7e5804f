import { isoDayOf } from './days.ts';
import type { NoticeHeader } from './reading.ts';
import { keySameLength, type Line, tidy } from './text.ts';

/** What stands above the kind of paper; `year` is known also where the day was left open. */
export interface Letterhead
  extends Pick<NoticeHeader, 'issuer' | 'number' | 'symbol' | 'place' | 'issuedOn' | 'issuedPartial'> {
  readonly year: number | null;
}

const dots = '[.…_\\s]*';
const motto =
  /c[ôộ]ng\s+h(?:òa|oà)\s+x[ãa]\s+h[ộo]i\s+ch[ủu]\s+ngh[ĩi]a\s+vi[ệe]t\s+nam|[đd][ảa]ng\s+c[ộo]ng\s+s[ảa]n\s+vi[ệe]t\s+nam|đ[ộo]c\s+l[ậa]p\s*[-–—]?\s*t[ựu]\s+do\s*[-–—]?\s*h[ạa]nh\s+ph[úu]c/giu;
const placeAndDay = new RegExp(
  `(?:(?<place>(?:(?:TP|Tp|Thành phố)\\.?[ ]?)?\\p{Lu}[\\p{L}'’]*(?:[ -]\\p{Lu}[\\p{L}'’]*){0,5})\\s*,?\\s*)?[Nn]gày${dots}(?<d>\\d{0,2})${dots}tháng${dots}(?<m>\\d{0,2})${dots}năm${dots}(?<Y>\\d{4})?`,
  'u',
);
const numericDay =
  /(?<place>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4})\s*,\s*ngày\s+(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<Y>\d{4})/u;
const numberLine = /(?:^|\n)[ *]*Số\s*[:.]?\s*(?<rest>[^\n]*)/iu;
const stateNumber =
  /^(?<digits>\d*\s?[a-z]?)[.…_\s]*\/\s*(?<symbol>(?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}&]*\d*(?:\s*[-–/.]\s*\p{Lu}[\p{L}&]*\d*)*)/u;
const partyNumber = /^(?<digits>\d*)[.…_\s]*[-–]\s*(?<symbol>\p{Lu}[\p{L}]*\s*\/\s*\p{Lu}[\p{L}]*)/u;
const stamp =
  /^(?:hỏa tốc|hoả tốc|thượng khẩn|khẩn|tối mật|tuyệt mật|mật|dự thảo|bản sao|sao y.*|bản chính|\(.*\))$/iu;
const issuerHead =
  /^(?:ủy ban|uỷ ban|ubnd|hội đồng|hđnd|văn phòng|vp|ban|sở|bộ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|thị ủy|thị uỷ|quận ủy|quận uỷ|đảng ủy|đảng uỷ|đảng bộ|đảng đoàn|tiểu ban|bcđ|bch|tổ |cục|chi cục|công an|cơ quan|thường trực|đoàn|mặt trận|trung tâm|hội |chính phủ|thủ tướng)/iu;

const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

interface Found {
  readonly issuer: string[];
  number: string | null;
  symbol: string | null;
  day: Readonly<Record<string, string | undefined>> | null;
}

function takeDay(text: string, found: Found): string {
  const match = numericDay.exec(text) ?? placeAndDay.exec(text);
  if (!match || found.day !== null) return text;
  found.day = match.groups ?? {};
  return text.replace(match[0], ' ');
}

function takeNumber(text: string, found: Found): string {
  const line = numberLine.exec(text);
  const rest = line?.groups?.rest;
  if (!line || rest === undefined || found.symbol !== null) return text;
  const party = partyNumber.exec(rest);
  const groups = (party ?? stateNumber.exec(rest))?.groups;
  const left = text.replace(line[0], '\n');
  if (!groups) return left;
  const digits = (groups.digits ?? '').replace(/\s/g, '');
  found.symbol = (groups.symbol ?? '').replace(/\s/g, '').replaceAll('–', '-');
  found.number = digits === '' ? null : `${digits}${party ? '-' : '/'}${found.symbol}`;
  return left;
}

function takeIssuer(text: string, { issuer }: Found): void {
  const name = tidy(
    text
      .replace(/[-–—_=*.]{2,}/g, ' ')
      .replace(/^[*\s]+|[*\s]+$/g, '')
      .replaceAll('*', ' '),
  );
  if (!isUpper(name) || stamp.test(name) || (/\d{3,}/.test(name) && !issuerHead.test(name))) return;
  const last = issuer.at(-1);
  const starts = issuerHead.test(name) && !/^(?:VÀ|,)/.test(name);
  if (last !== undefined && (!starts || /[,–-]$|\sVÀ$/.test(last))) {
    issuer[issuer.length - 1] = `${last} ${name}`;
  } else issuer.push(name);
}

function monthOnly(day: Found['day']): string | null {
  if (!day || day.d || !day.m || !day.Y) return null;
  return isoDayOf(Number(day.Y), Number(day.m), 1)?.slice(0, 7) ?? null;
}

function issuedOn(day: Found['day']): string | null {
  if (!day?.d || !day.m || !day.Y) return null;
  return isoDayOf(Number(day.Y), Number(day.m), Number(day.d));
}

/** Reads the lines above the kind of paper: issuing bodies, number, place and day; mottoes and rules are passed over. */
export function readLetterhead(lines: readonly Line[]): Letterhead {
  const found: Found = { issuer: [], number: null, symbol: null, day: null };
  const columns = [0, 1].map((column) =>
    lines.flatMap(({ segments }) => segments.filter((_, at) => Math.min(at, 1) === column)),
  );
  const words = columns.flat().map(({ text }) => text);
  const rest = takeNumber(takeDay(words.join('\n').replace(motto, '\n'), found), found);
  for (const line of rest.split('\n')) takeIssuer(line, found);
  const { issuer, number, symbol, day } = found;
  const year = day?.Y ? Number(day.Y) : null;
  return {
    issuer,
    number,
    symbol,
    place: day?.place ?? null,
    issuedOn: issuedOn(day),
    issuedPartial: monthOnly(day),
    year,
  };
}

/** Whether a line can stand only above the body: motto, number, place and day. */
export function isLetterheadLine({ text }: Line): boolean {
  const rest = text.replace(motto, '').trim();
  if (rest === '' || /^Số\s*:?\s*[\d.…_\s]*[/-]\s*\p{Lu}/u.test(rest)) return true;
  return rest.length < 90 && isUpper(rest) && issuerHead.test(rest);
}

/** Key of a line for comparing, its letters drawn together where they were spaced out ("T H Ô N G"). */
export function lineKey(text: string): string {
  const spaced = /^(?:\p{L}\s){3,}/u.test(text) ? text.replace(/(?<=\p{L})\s(?=\p{L}(?:\s|$))/gu, '') : text;
  return tidy(keySameLength(spaced)).replace(/[.:*\s]+$/, '');
}
