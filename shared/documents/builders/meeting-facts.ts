import type { Attendance, OutcomeKind, SpeechKind } from '../../domain/meetings/index.ts';
import type { SignerReading } from '../../domain/notices/index.ts';
import { formatDateLong } from '../../format/index.ts';
import { dots, profileIdFor } from '../layout/index.ts';
import type { Block, DocumentModel } from '../model/index.ts';
import { pageMark } from './page-mark.ts';
import type { Paragraph } from './paragraphs.ts';

/** The agency in whose name a paper goes out. */
export interface PaperIssuer {
  readonly superior: string | null;
  readonly name: string;
  readonly abbreviation: string;
  readonly letterUnit: string | null;
  readonly place: string | null;
}

/** One who is asked to a meeting. */
export interface PaperAttendee {
  readonly siteId: number | null;
  readonly site: string | null;
  readonly agency: string | null;
  readonly title: string | null;
  readonly name: string;
  readonly attendance: Attendance | null;
  readonly substitute: string | null;
}

/** What the papers of a meeting are printed from; absent parts are null or empty. Days are ISO, times "14:30". */
export interface MeetingPaperInput {
  readonly id: number;
  readonly name: string | null;
  readonly heldOn: string | null;
  readonly startsAt: string | null;
  readonly endsOn: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly sites: readonly { readonly id: number; readonly name: string; readonly place: string | null }[];
  readonly attendees: readonly PaperAttendee[];
  readonly agenda: readonly {
    readonly id: number;
    readonly title: string;
    readonly presenter: string | null;
  }[];
  readonly speeches: readonly {
    readonly agendaItemId: number | null;
    readonly kind: SpeechKind;
    readonly who: string;
    readonly gist: string | null;
  }[];
  readonly outcomes: readonly {
    readonly agendaItemId: number;
    readonly kind: OutcomeKind;
    readonly text: string;
  }[];
  readonly issuer: PaperIssuer | null;
  readonly signer: SignerReading;
  /** Standard recipients of the issuer, its archive line last. */
  readonly recipients: readonly string[];
  readonly isSample: boolean;
  /** Its place in a number book; left out for a paper that takes no number. Number and day are null until it is issued. */
  readonly numbered?: {
    readonly number: string | null;
    readonly symbol: string;
    readonly issuedOn: string | null;
  };
}

type Letterhead = Extract<Block, { kind: 'letterhead' }>;

/** Most people or agencies that a paper names one by one; more are in the list of attendees. */
export const namedAtMost = 40;

/** The symbol of a type of paper: "BB-BCĐ"; null where the issuer is not known. */
function symbolOf(type: string, issuer: PaperIssuer | null): string | null {
  return issuer === null ? null : `${type}-${issuer.abbreviation}`;
}

/** The letterhead of a paper with what it has of number, symbol and day. */
export function numberedLetterhead(
  { issuer, numbered }: Pick<MeetingPaperInput, 'issuer' | 'numbered'>,
  type: string,
  more: Pick<Letterhead, 'about' | 'lines'> = {},
): Letterhead {
  const head = openLetterhead(issuer, numbered?.symbol ?? symbolOf(type, issuer), more);
  return { ...head, number: numbered?.number ?? null, issuedOn: numbered?.issuedOn ?? null };
}

/** Letterhead of a paper that has no number and no day yet. */
export function openLetterhead(
  issuer: PaperIssuer | null,
  symbol: string | null,
  more: Pick<Letterhead, 'about' | 'lines'> = {},
): Letterhead {
  return {
    kind: 'letterhead',
    superior: issuer?.superior ?? null,
    issuer: issuer?.name ?? null,
    number: null,
    symbol,
    place: issuer?.place ?? null,
    issuedOn: null,
    ...more,
  };
}

/** A paper of a meeting: by the rules in force on the meeting's day, marked where it is made-up. */
export function meetingDocument(
  { heldOn, isSample, numbered }: Pick<MeetingPaperInput, 'heldOn' | 'isSample' | 'numbered'>,
  title: readonly (string | null)[],
  blocks: readonly Block[],
): DocumentModel {
  return {
    title: title.filter((part) => part !== null).join(' - '),
    orientation: 'portrait',
    profile: profileIdFor({ issuedOn: numbered?.issuedOn ?? null, heldOn }),
    sampleMark: pageMark({ isSample }),
    blocks,
  };
}

/** "14 giờ 30 phút, ngày 05 tháng 02 năm 2018"; dotted places for what is not known. */
export function momentWords(time: string | null, day: string | null): string {
  const [hour, minute] = time?.split(':') ?? [];
  const clock = hour === undefined || minute === undefined ? '…… giờ ……' : `${hour} giờ ${minute} phút`;
  return `${clock}, ${day === null ? 'ngày …… tháng …… năm ………' : formatDateLong(day)}`;
}

/** A paragraph out of the meeting's record, with a list mark where one is given. */
export function recorded(
  { id }: Pick<MeetingPaperInput, 'id'>,
  field: string,
  text: string,
  marker?: string,
): Paragraph {
  return {
    kind: 'paragraph',
    style: marker === undefined ? 'body' : 'item',
    ...(marker === undefined ? {} : { marker }),
    runs: [{ text }],
    from: { entity: 'meeting', id, field },
  };
}

/** "Địa điểm: Phòng họp tầng 2."; a dotted place where nothing is known. */
export function labelled(
  input: Pick<MeetingPaperInput, 'id'>,
  field: string,
  label: string,
  value: string | null,
): Paragraph {
  return recorded(input, field, `${label}: ${value === null ? dots.repeat(3) : sentence(value)}`);
}

/** The words with one full stop at their end. */
export function sentence(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words.replace(/[;,:\s]+$/u, '')}.`;
}

const gathering = /^(?:hội nghị|hội thảo|cuộc họp|phiên họp|buổi|lễ|đại hội|kỳ họp)(?=\s|$)/iu;
const lowered = /^(?:Họp|Giao ban|Tổng kết|Sơ kết|Triển khai|Đánh giá|Rà soát|Kiểm điểm)(?=\s)/u;

/** The meeting in a sentence: "Hội nghị tổng kết …", "cuộc họp giao ban …"; a dotted place where it has no name. */
export function meetingWords(name: string | null): string {
  if (name === null) return dots.repeat(3);
  if (gathering.test(name)) return name;
  const words = name.replace(/^Họp\s+/u, '');
  const [first] = lowered.exec(words) ?? [];
  return `cuộc họp ${first === undefined ? words : `${first.toLocaleLowerCase('vi')}${words.slice(first.length)}`}`;
}

/** "Hội nghị" or what the meeting's own name calls it, else "Cuộc họp". */
export function gatheringNoun(name: string | null): string {
  const [noun] = gathering.exec(name ?? '') ?? [];
  return noun === undefined ? 'Cuộc họp' : `${noun.charAt(0).toLocaleUpperCase('vi')}${noun.slice(1)}`;
}

/** "Nguyễn Văn Mẫu, Giám đốc Sở Y tế (Lò Thị Mẫu dự thay)"; parts not known are left out. */
export function attendeeWords({ name, title, agency, substitute, attendance }: PaperAttendee): string {
  const post = [title, agency].filter((part) => part !== null).join(' ');
  const words = [name, post].filter((part) => part !== '').join(', ');
  if (attendance !== 'substituted') return words;
  return `${words} (${substitute === null ? 'có người' : substitute} dự thay)`;
}

/** Attendees of one site. */
export interface SiteGroup {
  /** null where the meeting has no sites, or it is not told to which one they came. */
  readonly site: string | null;
  readonly attendees: readonly PaperAttendee[];
}

/** Attendees by their sites, in the order of the sites; those of none first. */
export function bySite({ sites, attendees }: MeetingPaperInput): readonly SiteGroup[] {
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  const groups = new Map<string | null, PaperAttendee[]>([
    [null, []],
    ...sites.map(({ name }): [string, PaperAttendee[]] => [name, []]),
  ]);
  for (const attendee of attendees) {
    const site = (attendee.siteId === null ? null : names.get(attendee.siteId)) ?? attendee.site;
    groups.set(site, [...(groups.get(site) ?? []), attendee]);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([site, members]) => ({ site, attendees: members }));
}

/** "- …;" lines, the last one ending in a full stop. */
export function dashLines(
  input: Pick<MeetingPaperInput, 'id'>,
  field: string,
  words: readonly string[],
): Paragraph[] {
  return words.map((text, at) =>
    recorded(input, field, `${text.replace(/[.;,\s]+$/u, '')}${at === words.length - 1 ? '.' : ';'}`, '-'),
  );
}

/** "1. Báo cáo kết quả quý I (Công an tỉnh trình bày)"; a number typed before the title is not printed twice. */
export function agendaLine(
  input: Pick<MeetingPaperInput, 'id'>,
  { title, presenter }: MeetingPaperInput['agenda'][number],
  at: number,
): Paragraph {
  const words = title.replace(/^\d+[.)]\s*/u, '').replace(/[.;,\s]+$/u, '') || dots.repeat(2);
  const by = presenter === null ? '' : ` (${presenter} trình bày)`;
  return recorded(input, 'agenda', `${words}${by}.`, `${at + 1}.`);
}
