/** Half-open range of UTF-16 offsets into the reading's `source`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a meeting was held; null where the notice does not tell. */
export type MeetingForm = 'in-person' | 'online';

/** Head of the notice; each part null (or empty) where the paper does not carry it. Days are ISO "2018-02-05". */
export interface NoticeHeader {
  readonly issuer: readonly string[];
  /** The whole, "07/TB-BCĐ". */
  readonly number: string | null;
  /** The part behind the slash, "TB-BCĐ". */
  readonly symbol: string | null;
  readonly place: string | null;
  readonly issuedOn: string | null;
  /** Month of issue where the day was left open, "2026-04". */
  readonly issuedPartial: string | null;
  readonly kind: string | null;
  readonly title: string | null;
}

/** Those who attended, as one phrase of the notice; site is "cấp tỉnh" and the like. */
export interface AttendeeReading {
  readonly site: string | null;
  readonly text: string;
  readonly textStart: string;
}

/** What the notice tells of its meeting. */
export interface MeetingReading {
  readonly heldOn: string | null;
  readonly chair: string | null;
  readonly form: MeetingForm | null;
  readonly name: string | null;
  readonly place: string | null;
  readonly attendees: readonly AttendeeReading[];
}

/** One numbered conclusion with all its paragraphs; n as printed ("1", "2"). */
export interface ConclusionReading {
  readonly n: string;
  readonly paragraphs: readonly string[];
  /** One span a paragraph, in the same order. */
  readonly spans: readonly Span[];
}

/** Words that stand over a part or lead in to it, mark included: "I. ĐÁNH GIÁ CHUNG", "Đề nghị các cấp ... như sau:". */
export interface HeadingReading {
  readonly text: string;
  readonly part: 'results' | 'shortcomings' | 'conclusions' | 'closing';
  /** Which paragraph of the part, or which conclusion, it stands before; counted from 0. */
  readonly before: number;
}

/** Deadline that comes again: "định kỳ hằng quý báo cáo trước ngày 20 của tháng cuối quý". */
export interface RecurringRule {
  readonly every: 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  /** Month within the period, where one is named. */
  readonly month?: 'first' | 'last' | number;
  readonly day?: number;
}

/** Deadline counted from the issue: "trong 15 ngày làm việc kể từ ngày ban hành". */
export interface WorkingDayRule {
  readonly days: number;
  readonly working: boolean;
}

/** One task as read, with where each part of it stands. */
export interface TaskReading {
  readonly n: string | null;
  /** `paragraph` is what a clerk gets; `sentence` and `clause` are finer splits that may be asked for. */
  readonly level: 'paragraph' | 'sentence' | 'clause';
  readonly text: string;
  readonly textStart: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  /** Last day named, that day included; null where none is. */
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  /** Hour of the last day where one is named, "17:00". */
  readonly deadlineTime: string | null;
  readonly recurring: RecurringRule | null;
  readonly workingDays: WorkingDayRule | null;
  /** Whole numbers of the documents named in it. */
  readonly refs: readonly string[];
  readonly areas: readonly string[];
  readonly span: Span;
  readonly leadSpans: readonly Span[];
  readonly coordinateSpans: readonly Span[];
  readonly deadlineSpan: Span | null;
  readonly refSpans: readonly Span[];
}

/** A paragraph that settles something without ordering anything. */
export interface DecisionReading {
  readonly n: string | null;
  readonly text: string;
  readonly textStart: string;
  readonly span: Span;
}

/** A document that the notice names. */
export interface LegalRefReading {
  readonly number: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly span: Span;
}

/** A number with its unit, in its own words. */
export interface FigureReading {
  readonly raw: string;
  readonly value: number;
  readonly unit: string;
  /** The sentence it stands in: the source that is stored with it. */
  readonly sentence: string;
  /** Words of the period it is of ("Năm 2013"), null where none is named. */
  readonly periodText: string | null;
  readonly span: Span;
}

/** Who signed; every part null where the paper has none. */
export interface SignerReading {
  readonly authority: string | null;
  readonly position: string | null;
  readonly rank: string | null;
  readonly name: string | null;
}

/** Everything a careful clerk reads out of a notice of conclusions. */
export interface NoticeReading {
  /** The text that all spans count in: NFC. */
  readonly source: string;
  readonly header: NoticeHeader;
  readonly meeting: MeetingReading;
  readonly sections: {
    readonly opening: readonly string[];
    readonly results: readonly string[];
    readonly shortcomings: readonly string[];
    readonly conclusions: readonly ConclusionReading[];
    readonly closing: readonly string[];
    readonly headings: readonly HeadingReading[];
  };
  readonly tasks: readonly TaskReading[];
  readonly decisions: readonly DecisionReading[];
  readonly legalRefs: readonly LegalRefReading[];
  readonly figures: readonly FigureReading[];
  readonly areas: readonly string[];
  readonly signer: SignerReading;
  readonly recipients: readonly string[];
}

/** Names that the grammar knows before it splits any list; arguments, so that the grammar stays pure. */
export interface NoticeDictionary {
  /** Agency names and other spellings, as written in papers. */
  readonly agencies: readonly string[];
  /** Districts and communes: `name` without its kind ("Phong Thổ"), kind word as printed ("huyện"). */
  readonly areas: readonly { readonly name: string; readonly kind: string }[];
}

/** Outcome of reading: the notice, or why it is none. */
export type NoticeResult =
  | { readonly ok: true; readonly reading: NoticeReading }
  | {
      readonly ok: false;
      readonly code: 'not-a-notice' | 'empty-file';
      /** A Vietnamese sentence. */
      readonly message: string;
    };

/** The grammar with the names of bodies and areas in it already: reads the text of a notice. */
export type NoticeReader = (text: string) => NoticeResult;
