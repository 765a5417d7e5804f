import type { NumberStyle } from './numbers.ts';

/** A cell of a file: words, a number, a day (ISO), or nothing. */
export type FileCell = string | number | { readonly day: string } | null;

/** What of a figure's place a row, a head or a constant can say. */
export const placeParts = ['indicator', 'area', 'period'] as const;
/** One of them. */
export type PlacePart = (typeof placeParts)[number];

/** What a column of names is for; "skip" is not read. */
export const plainUses = ['skip', 'indicator', 'area', 'period', 'year', 'unit', 'note'] as const;

/** What one column of a file is read as. */
export type ColumnUse =
  | { readonly use: (typeof plainUses)[number] }
  | {
      readonly use: 'value';
      /** What the head of the column names; null where the head says nothing of the place. */
      readonly head: PlacePart | null;
      /** How its numbers are written where they are text; null until the clerk has said it. */
      readonly numbers: NumberStyle | null;
      /** What every value is multiplied by. */
      readonly factor: number;
    };

/** The code that a name of the file stands for; null where it is left out. */
export interface ChosenName {
  readonly key: string;
  readonly code: string | null;
}

/** What values in a unit of the file are multiplied by; null where they are left out. */
export interface ChosenFactor {
  readonly key: string;
  readonly factor: number | null;
}

/** How a file is read into figures. */
export interface FigureMapping {
  /** Number of the row of heads, from 1; 0 where there is none. */
  readonly head: number;
  readonly columns: readonly ColumnUse[];
  /** What holds for the whole file where no column says it, and a year for periods named without one. */
  readonly fixed: {
    readonly indicator: string | null;
    readonly area: string | null;
    /** In words ("Quý I/2018") or by its code. */
    readonly period: string | null;
    readonly year: string | null;
  };
  /** Whether an empty name is that of the row above, as in merged cells. */
  readonly fillDown: boolean;
  readonly provisional: boolean;
  /** What the clerk said of names that were not found, by their keys; null is left out. */
  readonly chosen: {
    readonly areas: readonly ChosenName[];
    readonly indicators: readonly ChosenName[];
    /** By "key of the file's unit>key of the indicator's": the factor. */
    readonly units: readonly ChosenFactor[];
  };
}

const partWords: Readonly<Record<PlacePart, string>> = {
  indicator: 'chỉ tiêu',
  area: 'địa bàn',
  period: 'kỳ báo cáo',
};

/** Columns of values with their places. */
export function valueColumns({ columns }: FigureMapping) {
  return columns.flatMap((column, at) => (column.use === 'value' ? [{ ...column, at }] : []));
}

function doubled({ columns }: FigureMapping): string[] {
  return [...placeParts, 'year', 'unit', 'note']
    .filter((use) => columns.filter((column) => column.use === use).length > 1)
    .map((use) => `Có hơn một cột cùng là “${useWords[use as keyof typeof useWords]}”. Chỉ để lại một cột.`);
}

/** What a column is for, as it is shown. */
export const useWords = {
  skip: 'Bỏ qua',
  indicator: 'Tên chỉ tiêu',
  area: 'Tên địa bàn',
  period: 'Kỳ báo cáo',
  year: 'Năm',
  unit: 'Đơn vị tính',
  note: 'Ghi chú',
  value: 'Số liệu',
} as const;

/** Why a file cannot be read by a mapping yet, a sentence each. */
export function mappingFaults(mapping: FigureMapping): string[] {
  const values = valueColumns(mapping);
  if (values.length === 0) return ['Chưa chọn cột nào là “Số liệu”.'];
  const faults = doubled(mapping);
  for (const part of placeParts) {
    const isRow = mapping.columns.some(({ use }) => use === part);
    const lacking = values.filter(({ head }) => head !== part);
    if (isRow || mapping.fixed[part] !== null || lacking.length === 0) continue;
    faults.push(
      `Chưa biết ${partWords[part]} của số liệu: chọn một cột, hoặc chọn ${partWords[part]} chung cho cả tệp.`,
    );
  }
  if (mapping.head === 0 && values.some(({ head }) => head !== null)) {
    faults.push('Cột số liệu lấy tên ở dòng tiêu đề, nhưng tệp được đặt là không có dòng tiêu đề.');
  }
  const unsaid = values.filter(({ numbers }) => numbers === null).length;
  if (unsaid > 0)
    faults.push(`Còn ${unsaid} cột chưa chọn cách đọc dấu chấm, dấu phẩy trong số (77.897 hay 77,897).`);
  return faults;
}
