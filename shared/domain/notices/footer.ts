import { isOrnament } from './paragraphs.ts';
import { rank } from './ranks.ts';
import type { SignerReading } from './reading.ts';
import { keyPattern, keySameLength, type Line, matchAt, tidy } from './text.ts';

/** What stands below the body, and where it begins among the lines. */
export interface Footer {
  readonly from: number;
  readonly signer: SignerReading;
  readonly recipients: readonly string[];
}

const noSigner: SignerReading = { authority: null, position: null, rank: null, name: null };
const LINES_OF_SIGNATURE = 14;

const recipientsHead = keyPattern(
  '[*_]*nơi (?:nhận|gửi)\\s*(?::|$|(?=\\())(?:\\s*\\([^)]*\\)\\s*:?)?[*_\\s]*',
  'uy',
);
const authority = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|T\/UQ|TUN|Q)(?:\.|\s|\/)\s*\p{Lu}/u;
const officers = keyPattern(
  '^(?:quyền\\s+)?(?:chánh|phó chánh|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng|phó trưởng|bí thư|phó bí thư|ủy viên|thường trực|người ghi|thư ký|chủ nhiệm|cục trưởng|chi cục trưởng|chỉ huy)(?![\\p{L}])',
);
const mark = /^(?:[-–—+*•]|\d{1,2}[.)])\s*/u;
const signed = /^[([]?\s*(?:đã\s+k[ýí]|k[ýí]\s+tên|k[ýí],?\s+đóng\s+dấu)[^:]*$/iu;
/** "Đã ký: Đỗ Văn An". */
const signedBy = /^[([]?\s*(?:đã\s+)?k[ýí]\s*\)?\s*:\s*(?=\p{Lu})/iu;
const personName = /^\p{Lu}[\p{Ll}'’]*(?:\s+\p{Lu}[\p{Ll}'’]*){1,5}$/u;
const annexHead = keyPattern(
  '^(?:phụ lục|danh sách|danh mục|biểu (?:mẫu|số|tổng hợp)|bảng phân công)(?![\\p{L}])',
);
const endMark = /[;.,]+$/;

const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
const isOffice = (text: string): boolean =>
  isUpper(text) && (authority.test(text) || officers.test(keySameLength(text)));

/** Line at which the footer begins; the number of lines where there is none. */
function footerStart(lines: readonly Line[]): number {
  const head = lines.findIndex(({ segments }) =>
    segments.some(({ text }) => matchAt(recipientsHead, keySameLength(text), 0) !== null),
  );
  const until = head < 0 ? lines.length : head;
  const near = Math.max(0, until - LINES_OF_SIGNATURE);
  const office = lines.findIndex(
    ({ segments }, at) => at >= near && at < until && segments.some(({ text }) => isOffice(text)),
  );
  return office < 0 ? until : office;
}

function recipientOf(text: string): string {
  return tidy(text.replace(mark, '')).replace(endMark, '').trim();
}

/** Offices of one line or table cell: "KT. BỘ TRƯỞNG PHÓ CHÁNH VĂN PHÒNG" are two. */
function officesIn(text: string): string[] {
  return text.split(
    /(?<!\.)\s+(?=(?:TM|KT|TL|TUQ|Q)\.)|(?<!\.)\s+(?=PHÓ\s)|(?<!\.|PHÓ|QUYỀN)\s+(?=CHÁNH\s)/u,
  );
}

/** Lines up to an annex that follows the signature. */
function withoutAnnex(lines: readonly Line[]): readonly Line[] {
  const annex = lines.findIndex(({ text }) => isUpper(text) && annexHead.test(keySameLength(text)));
  return annex < 0 ? lines : lines.slice(0, annex);
}

const jointBehind = (text: string): ' ' | ', ' | null =>
  /[;.]$/.test(text) ? null : text.endsWith(',') ? ', ' : ' ';

/** Gathers recipients and the lines of the signature from segments in any order of columns. */
class Gathering {
  readonly recipients: string[] = [];
  readonly offices: string[] = [];
  person: string | null = null;
  private listing = false;
  /** What joins the next line to the last recipient; null where that one is whole. */
  private joint: ' ' | ', ' | null = null;

  take(text: string): void {
    const head = matchAt(recipientsHead, keySameLength(text), 0);
    if (head) {
      this.listing = true;
      this.list(text.slice(head[0].length));
      return;
    }
    if (this.listing && mark.test(text)) this.list(text);
    else if (isUpper(text)) this.offices.push(...officesIn(tidy(text)));
    else if (!signed.test(text) && !isOrnament(text)) this.nameOrMore(text.replace(signedBy, ''));
  }

  private list(text: string): void {
    for (const one of text.split(/;\s*(?=\S)/u)) this.add(one);
    this.joint = jointBehind(text);
  }

  private add(text: string): void {
    const recipient = recipientOf(text);
    if (recipient !== '') this.recipients.push(recipient);
  }

  private nameOrMore(text: string): void {
    const name = tidy(text);
    const more = this.listing && this.joint !== null && !personName.test(name.replace(rank, ''));
    const last = this.recipients.pop();
    if (last === undefined) this.named(name);
    else if (more) this.recipients.push(recipientOf(`${last}${this.joint}${name}`));
    else {
      this.recipients.push(last);
      this.named(name);
    }
    if (more) this.joint = jointBehind(name);
  }

  private named(name: string): void {
    if (personName.test(name.replace(rank, ''))) this.person = name;
    else if (this.listing && this.offices.length === 0) this.add(name);
  }
}

function signerOf(offices: readonly string[], person: string | null): SignerReading {
  if (offices.length === 0 && person === null) return noSigner;
  const given = offices.filter((office) => authority.test(office));
  const own = offices.filter((office) => !authority.test(office));
  const title = person === null ? null : (rank.exec(person)?.[0] ?? null);
  return {
    authority: given.length > 0 ? given.join(' ') : null,
    position: own.length > 0 ? own.join(' ') : null,
    rank: title === null ? null : title.replace(/[\s,]+$/, ''),
    name: person === null ? null : person.slice(title?.length ?? 0),
  };
}

/** Reads recipients and signature below the body, one above the other or side by side. */
export function readFooter(lines: readonly Line[]): Footer {
  const from = footerStart(lines);
  const gathering = new Gathering();
  for (const { segments } of withoutAnnex(lines.slice(from))) {
    for (const { text } of segments) gathering.take(text.replace(/^[*_\s]+|[*_\s]+$/g, ''));
  }
  return { from, signer: signerOf(gathering.offices, gathering.person), recipients: gathering.recipients };
}
