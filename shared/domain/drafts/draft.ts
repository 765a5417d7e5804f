/** Parts of a notice's body, in the order of the paper. */
export type DraftSection = 'opening' | 'results' | 'shortcomings' | 'conclusions' | 'closing';

/** Every part, in the order of the paper. */
export const draftSections: readonly DraftSection[] = [
  'opening',
  'results',
  'shortcomings',
  'conclusions',
  'closing',
];

/** How deep a block stands: a plain paragraph, "1.", "a)" or "-". */
export type Level = 0 | 1 | 2 | 3;

/** What marked words say of the task. */
export type MarkKind = 'lead' | 'coordinate' | 'deadline' | 'reference';

/** Words of a block that say who, when or by what; offsets are UTF-16 in the block's text. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** `proposed` by the grammar and not yet taken or dismissed, or set by the `clerk`. */
  readonly by: 'clerk' | 'proposed';
}

/** Whether a block is a task: the clerk says so, the grammar proposes it, or neither. */
export type TaskMark = 'yes' | 'proposed' | 'no';

/** One paragraph of the notice. Its number is never part of its text. */
export interface Block {
  readonly id: string;
  readonly section: DraftSection;
  readonly level: Level;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly task: TaskMark;
  /** Keys of the proposals that the clerk does not want here again. */
  readonly dismissed: readonly string[];
}

/** Words over the parts that have a heading; empty leaves the heading out. */
export interface DraftHeadings {
  readonly results: string;
  readonly shortcomings: string;
  readonly conclusions: string;
}

/** Who issues, who signs, to whom, about what. Days are ISO. */
export interface DraftHeader {
  readonly meetingId: number | null;
  /** The issued or imported notice that this one corrects. */
  readonly correctsId: number | null;
  readonly issuerId: number | null;
  readonly signerId: number | null;
  readonly issuedOn: string | null;
  readonly title: string;
  readonly recipients: readonly string[];
  readonly headings: DraftHeadings;
}

/** A notice that is being written. Every part has at least one block, empty ones are not printed. */
export interface Draft {
  readonly header: DraftHeader;
  /** In the order of the paper, part after part. */
  readonly blocks: readonly Block[];
  /** Number of the next new block's id. */
  readonly nextId: number;
}

/** Where the caret stands. */
export interface Caret {
  readonly block: string;
  readonly offset: number;
}

/** Whether blocks of this part can be numbered and marked as points. */
export function hasPoints(section: DraftSection): boolean {
  return section !== 'opening' && section !== 'closing';
}

/** A block without marks. */
export function plainBlock(id: string, section: DraftSection, level: Level, text: string): Block {
  return { id, section, level, text, marks: [], task: 'no', dismissed: [] };
}

/** A draft of these paragraphs, with an empty block in every part that has none. */
export function draftOf(
  header: DraftHeader,
  paragraphs: readonly (Pick<Block, 'section' | 'text'> & { level?: Level; task?: TaskMark })[],
): Draft {
  let nextId = 1;
  const blocks = draftSections.flatMap((section) => {
    const own = paragraphs.filter((paragraph) => paragraph.section === section);
    const filled =
      own.length === 0 ? [{ section, text: '', level: section === 'conclusions' ? 1 : 0 } as const] : own;
    return filled.map(({ text, level = 0, task = 'no' }: (typeof own)[number]): Block => {
      const block = plainBlock(`b${nextId}`, section, level, text.normalize('NFC'));
      nextId += 1;
      return { ...block, task };
    });
  });
  return { header, blocks, nextId };
}

/** Headings that a new draft starts with. */
export const usualHeadings: DraftHeadings = {
  results: 'KẾT QUẢ ĐẠT ĐƯỢC',
  shortcomings: 'TỒN TẠI, HẠN CHẾ',
  conclusions: 'NHIỆM VỤ TRỌNG TÂM',
};
