/** A run of text inside a paragraph; marks add to what the style gives. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Names of paragraph styles; size, weight, alignment and spacing come from the layout profile. */
export type StyleName =
  | 'nationalTitle'
  | 'motto'
  | 'superiorAgency'
  | 'issuingAgency'
  | 'number'
  | 'letterAbout'
  | 'placeDate'
  | 'typeName'
  | 'abstract'
  | 'addressHead'
  | 'addressee'
  | 'basis'
  | 'body'
  | 'heading'
  | 'item'
  | 'authority'
  | 'signerName'
  | 'recipientsHead'
  | 'recipient'
  | 'tableHead'
  | 'tableCell'
  | 'note'
  | 'code'
  | 'annexName'
  | 'annexTitle'
  | 'annexOf';

/** One column of a table: share of the width in percent. */
export interface TableColumn {
  readonly title: string;
  readonly widthPercent: number;
  readonly align: 'left' | 'center' | 'right';
}

/** Where on screen a part of the paper is fed from, for a click in the preview. */
export interface FieldRef {
  readonly entity: 'notice' | 'conclusion' | 'task' | 'meeting' | 'indicator';
  readonly id: number;
  readonly field: string;
}

/** One of two who sign: "THƯ KÝ", "CHỦ TỌA"; a name that is null prints dotted places. */
export interface CoSigner {
  readonly role: string;
  readonly name: string | null;
}

/** A block of a printed document, in the order of the page. */
export type Block =
  | {
      readonly kind: 'letterhead';
      readonly superior: string | null;
      readonly issuer: string | null;
      /** "07/TB-BCĐ"; null prints dotted places. */
      readonly number: string | null;
      /** Symbol known while the number is not: "Số:      /TB-UBND". */
      readonly symbol: string | null;
      readonly place: string | null;
      /** ISO day; null prints dotted places. */
      readonly issuedOn: string | null;
      /** What an official letter is about, under its number: "V/v mời dự hội nghị". */
      readonly about?: string;
      /** Which lines stand under agencies and motto; both where it is not said. */
      readonly lines?: readonly ('number' | 'placeDate')[];
    }
  | {
      /** "Kính gửi:" and to whom; a dotted place where nobody is named. */
      readonly kind: 'addressees';
      readonly names: readonly string[];
    }
  | { readonly kind: 'title'; readonly typeName: string; readonly abstract: string | null }
  | {
      readonly kind: 'paragraph';
      readonly style: StyleName;
      /** Mark of a list, printed before the words: "II.", "1.", "a)", "-"; a number of Word's own in DOCX. */
      readonly marker?: string;
      /** Stands over what follows, as a heading does; so does, without it, what ends in a colon. */
      readonly leadsIn?: true;
      readonly runs: readonly Run[];
      readonly from?: FieldRef;
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
      /** Row shown in the table where there is none. */
      readonly empty: string;
      /** Least height of a row, for what is written into it by hand. */
      readonly rowMm?: number;
    }
  | {
      readonly kind: 'signature';
      readonly recipients: readonly string[];
      /** "TL. CHỦ TỊCH"; null leaves it out. */
      readonly authority: string | null;
      readonly position: string | null;
      /** Rank and name as printed; null prints dotted places. */
      readonly name: string | null;
    }
  | {
      /** Two who sign side by side, the recipients below. */
      readonly kind: 'coSignature';
      readonly left: CoSigner;
      readonly right: CoSigner;
      readonly recipients: readonly string[];
    }
  | { readonly kind: 'chart'; readonly spec: import('../../charts/index.ts').ChartSpec }
  | {
      /** A code to type or to scan, as words beside its QR picture. */
      readonly kind: 'code';
      readonly text: string;
      /** What it is for. */
      readonly note: string;
    }
  | { readonly kind: 'pageBreak' };

/** One paper: what screen preview, print, PDF and DOCX are all made from. */
export interface DocumentModel {
  readonly title: string;
  /** "half" is half of a portrait page: A5 laid across. */
  readonly orientation: 'portrait' | 'landscape' | 'half';
  /** Id of the layout profile: "nd30-2020" or "tt01-2011". */
  readonly profile: 'nd30-2020' | 'tt01-2011';
  /** Printed on every page: "DỰ THẢO" before the issue, "SỐ LIỆU MẪU" or "VĂN BẢN MẪU" where made-up content is in it. */
  readonly sampleMark: string | null;
  readonly blocks: readonly Block[];
}

/** Services ask for pictures and PDF through this; the shell answers from a hidden window on the renderer's print entry. */
export interface RenderPort {
  /** PDF bytes of a paper: tagged, with title and outline. */
  pdf(model: DocumentModel): Promise<Uint8Array>;
  /** Bytes of a chart picture: UTF-8 SVG text or PNG. */
  picture(spec: import('../../charts/index.ts').ChartSpec, format: 'svg' | 'png'): Promise<Uint8Array>;
}
