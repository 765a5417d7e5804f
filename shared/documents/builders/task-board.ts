import { formatDate } from '../../format/index.ts';
import { profileIdFor } from '../layout/index.ts';
import type { Block, DocumentModel, TableColumn } from '../model/index.ts';

/** One part of the board as printed: its title and the cells of its lines. */
export interface BoardPart {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** What the board is printed from; `asOf` is an ISO day. */
export interface TaskBoardInput {
  readonly asOf: string;
  readonly columns: readonly TableColumn[];
  readonly parts: readonly BoardPart[];
  /** What the rates count, in words. */
  readonly notes: readonly string[];
  readonly isSample: boolean;
}

const paragraph = (style: 'heading' | 'note', text: string): Block => ({
  kind: 'paragraph',
  style,
  runs: [{ text }],
});

/** How the leads and the areas stand with their tasks, landscape. */
export function buildTaskBoard({ asOf, columns, parts, notes, isSample }: TaskBoardInput): DocumentModel {
  const day = formatDate(asOf);
  return {
    title: `Bảng theo dõi thực hiện nhiệm vụ, tính đến ngày ${day}`,
    orientation: 'landscape',
    profile: profileIdFor({ issuedOn: null, heldOn: null }),
    sampleMark: isSample ? 'SỐ LIỆU MẪU' : null,
    blocks: [
      {
        kind: 'title',
        typeName: 'BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ',
        abstract: `Theo cơ quan chủ trì và địa bàn, tính đến ngày ${day}`,
      },
      ...parts.flatMap(({ title, rows }): Block[] => [
        paragraph('heading', title),
        { kind: 'table', columns, rows, empty: 'Chưa có nhiệm vụ nào.' },
      ]),
      ...notes.map((note) => paragraph('note', note)),
    ],
  };
}
