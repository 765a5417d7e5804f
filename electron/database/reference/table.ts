/** A written-out table: a head line of column names, then one row a line, cells parted by "|"; an empty cell is absent. */
type Cells<Column extends string> = Readonly<Record<Column, string | null>>;

function cellsOf(line: string): (string | null)[] {
  return line.split('|').map((cell) => cell.trim() || null);
}

/**
 * Rows of a written-out table, by the names of its columns.
 * @throws {Error} where its head differs from `columns` or a row has another number of cells.
 */
export function tableRows<Column extends string>(
  table: string,
  columns: readonly Column[],
): readonly Cells<Column>[] {
  const [head = '', ...lines] = table.trim().split('\n');
  if (cellsOf(head).join() !== columns.join()) throw new Error(`table has the head: ${head}`);
  return lines.map((line) => {
    const cells = cellsOf(line);
    if (cells.length !== columns.length) throw new Error(`row has ${cells.length} cells: ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])) as Cells<Column>;
  });
}

/** A cell that must be there. @throws {Error} where it is absent. */
export function given(cell: string | null): string {
  if (cell === null) throw new Error('a cell of the reference tables is empty');
  return cell;
}

/** A cell that is one of a closed list. @throws {Error} where it is another. */
export function oneOf<Choice extends string>(cell: string | null, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === cell);
  if (found === undefined) throw new Error(`"${cell}" is none of ${choices.join(', ')}`);
  return found;
}

/** The parts of a cell that holds a list, parted by ";". */
export function listOf(cell: string | null): readonly string[] {
  return cell === null ? [] : cell.split(';').map((part) => part.trim());
}
