import { fold } from '../../format/index.ts';
import { type CellContent, cellText, everyDecimal, readAbsence, readCell } from '../indicators/index.ts';
import { kindWords, reasonWords } from './figure-columns.ts';
import { type CameCell, wordsOf } from './told.ts';

/** What an area told of one indicator. */
export interface ToldFigure extends CellContent {
  readonly provisional: boolean;
  readonly note: string | null;
}

interface Wrong {
  readonly wrong: string;
}

const longestNote = 2000;

/** The number of a cell: as Excel keeps it, without the noise of its arithmetic, or typed as words. */
function numberTold(cell: CameCell): CellContent | null | Wrong {
  if (typeof cell === 'number') {
    return { value: Number(cell.toFixed(everyDecimal)), absence: null, isNil: false };
  }
  const words = wordsOf(cell);
  if (words === null) return null;
  const read = typeof cell === 'string' ? readCell(words) : null;
  return (
    read ?? { wrong: `Không đọc được số “${words}”. Ghi một con số như 77.897 hoặc 94,5, hoặc chọn lý do.` }
  );
}

function reasonTold(cell: CameCell): CellContent | null | Wrong {
  const words = wordsOf(cell);
  if (words === null) return null;
  return (
    readAbsence(words) ?? { wrong: `Không có lý do “${words}”. Ghi một trong: ${reasonWords.join('; ')}.` }
  );
}

function isProvisional(cell: CameCell): boolean | Wrong {
  const words = wordsOf(cell);
  if (words === null || fold(words) === fold(kindWords[0])) return false;
  if (fold(words) === fold(kindWords[1])) return true;
  return { wrong: `Không có loại số “${words}”. Ghi một trong: ${kindWords.join('; ')}.` };
}

const isWrong = (read: object | boolean | null): read is Wrong =>
  typeof read === 'object' && read !== null && 'wrong' in read;

function contentOf(number: CellContent | null, reason: CellContent | null): CellContent | null | Wrong {
  if (number === null || reason === null) return number ?? reason;
  // A 0 beside "không phát sinh" says the same twice.
  if (number.value === reason.value && number.absence === reason.absence) return reason;
  return {
    wrong: `Vừa ghi số ${cellText(number)} vừa ghi lý do “${cellText(reason)}”. Chỉ để lại một trong hai.`,
  };
}

/** Reads the four cells that an area fills; null where it told nothing, a sentence where one cannot be read. */
export function readToldFigure(cells: readonly CameCell[]): ToldFigure | null | Wrong {
  const [numberCell = null, reasonCell = null, kindCell = null, noteCell = null] = cells;
  const number = numberTold(numberCell);
  if (isWrong(number)) return number;
  const reason = reasonTold(reasonCell);
  if (isWrong(reason)) return reason;
  const provisional = isProvisional(kindCell);
  if (isWrong(provisional)) return provisional;
  const content = contentOf(number, reason);
  if (isWrong(content)) return content;
  const note = wordsOf(noteCell);
  if (note !== null && note.length > longestNote) {
    return { wrong: `Ghi chú dài quá ${longestNote} chữ cái. Rút gọn lại.` };
  }
  if (content === null) {
    return wordsOf(kindCell) === null && note === null
      ? null
      : { wrong: 'Chưa ghi số liệu. Ghi con số hoặc chọn lý do, hoặc để trống cả dòng.' };
  }
  return { ...content, provisional: provisional && content.value !== null, note };
}
