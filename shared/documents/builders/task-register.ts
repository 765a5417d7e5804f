import {
  type RegisterColumn,
  type RegisterEntry,
  registerColumn,
  registerText,
} from '../../domain/task-register/index.ts';
import { formatDate, formatNumber } from '../../format/index.ts';
import { profileIdFor } from '../layout/index.ts';
import type { Block, DocumentModel, TableColumn } from '../model/index.ts';

/** A stretch of the register under one head; a closed group has its head alone. */
export interface RegisterPaperGroup {
  /** Null where the register is not grouped. */
  readonly title: string | null;
  readonly count: number;
  readonly rows: readonly RegisterEntry[];
}

/** What the register of tasks is printed from; `asOf` is an ISO day. */
export interface TaskRegisterInput {
  readonly asOf: string;
  /** What the register was narrowed to, in words; null where it is whole. */
  readonly filter: string | null;
  /** What it holds, in words. */
  readonly totals: string;
  readonly columns: readonly RegisterColumn[];
  readonly groups: readonly RegisterPaperGroup[];
  readonly isSample: boolean;
}

const numberWidth = 5;

/** Widths in percent that fill the page, shared out by weight. */
function tableColumns(columns: readonly RegisterColumn[]): readonly TableColumn[] {
  const weights = columns.map((id) => registerColumn(id).weight);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / whole) * (100 - numberWidth)));
  const left = 100 - numberWidth - widths.reduce((sum, width) => sum + width, 0);
  const widest = weights.indexOf(Math.max(...weights));
  return [
    { title: 'STT', widthPercent: numberWidth, align: 'center' },
    ...columns.map((id, at) => {
      const { title, align = 'left' as const } = registerColumn(id);
      return { title, widthPercent: (widths[at] ?? 0) + (at === widest ? left : 0), align };
    }),
  ];
}

const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

function line(style: 'heading' | 'note', text: string, marker?: string): Block {
  return { kind: 'paragraph', style, ...(marker === undefined ? {} : { marker }), runs: [{ text }] };
}

function groupBlocks({ columns, groups }: TaskRegisterInput): Block[] {
  const heads = tableColumns(columns);
  let number = 0;
  return groups.flatMap(({ title, count, rows }, at): Block[] => {
    const cells = rows.map((row) => {
      number += 1;
      return [
        String(number),
        ...columns.map((id) => registerText(id, row) ?? sentence(registerColumn(id).absent)),
      ];
    });
    const table: Block = { kind: 'table', columns: heads, rows: cells, empty: 'Không có nhiệm vụ nào.' };
    if (title === null) return [table];
    const head = line(
      'heading',
      `${title.toLocaleUpperCase('vi')} (${formatNumber(count)} nhiệm vụ)`,
      `${at + 1}.`,
    );
    return rows.length === 0 ? [head] : [head, table];
  });
}

/** The register of tasks, landscape, as it is seen: its columns, its groups, what it was narrowed to. */
export function buildTaskRegister(input: TaskRegisterInput): DocumentModel {
  const { asOf, filter, totals, isSample } = input;
  const day = formatDate(asOf);
  const isEmpty = input.groups.length === 0;
  return {
    title: `Sổ theo dõi nhiệm vụ, tính đến ngày ${day}`,
    orientation: 'landscape',
    // Printed today, whatever day it looks back on.
    profile: profileIdFor({ issuedOn: null, heldOn: null }),
    sampleMark: isSample ? 'SỐ LIỆU MẪU' : null,
    blocks: [
      {
        kind: 'title',
        typeName: 'SỔ THEO DÕI NHIỆM VỤ',
        abstract: `Nhiệm vụ được giao, tính đến ngày ${day}`,
      },
      ...(filter === null ? [] : [line('note', `Lọc theo: ${filter}.`)]),
      ...(isEmpty ? [] : [line('note', totals)]),
      ...groupBlocks(isEmpty ? { ...input, groups: [{ title: null, count: 0, rows: [] }] } : input),
    ],
  };
}
