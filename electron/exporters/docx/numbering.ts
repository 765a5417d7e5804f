import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphOptions,
  LevelFormat,
  LevelSuffix,
} from 'docx';

type Numbering = Exclude<IParagraphOptions['numbering'], undefined>;
type Format = (typeof LevelFormat)[keyof typeof LevelFormat];

/** A list mark as Word counts it: what stands around the number, how it is written, where it begins. */
interface Counted {
  readonly format: Format;
  /** Word's pattern: "%1." for "1.", "%1)" for "a)". */
  readonly pattern: string;
  /** null for a mark that Word cannot count up to: it stands as it is. */
  readonly value: number | null;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number {
  const digits = [...text].map((letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

const letterValue = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 96;

/** Word has no đ among its letters, and a dash is no number: such a mark is printed as it is. */
function counted(marker: string): Counted {
  const [, before = '', last = '', after = ''] =
    /^((?:\d+\.)*)(\d+|[IVX]+|[a-zA-Z])([.)])$/.exec(marker) ?? [];
  const pattern = `${before}%1${after}`;
  if (/^\d/.test(last)) return { format: LevelFormat.DECIMAL, pattern, value: Number(last) };
  if (/^[IVX]/.test(last)) return { format: LevelFormat.UPPER_ROMAN, pattern, value: romanValue(last) };
  if (/^[a-z]/.test(last)) return { format: LevelFormat.LOWER_LETTER, pattern, value: letterValue(last) };
  if (/^[A-Z]/.test(last)) return { format: LevelFormat.UPPER_LETTER, pattern, value: letterValue(last) };
  const dash = /^[-–+]$/.test(marker);
  return { format: dash ? LevelFormat.BULLET : LevelFormat.DECIMAL, pattern: marker, value: null };
}

/** Numbers of Word's own for the list marks of a paper, given in the order of the page. */
export interface ListNumbers {
  /** The number of a paragraph whose mark that is. */
  of(marker: string): Numbering;
  /** The lists that were needed. */
  lists(): INumberingOptions;
}

/**
 * Gives every list mark a number that Word counts: marks that follow each other ("1." and "2.", "a)" and "b)") are of one
 * list, so that a paragraph put between them renumbers the rest; any other mark begins a list of its own at its value.
 */
export function listNumbers(): ListNumbers {
  const configs = new Map<string, INumberingOptions['config'][number]>();
  const open = new Map<string, { numbering: Numbering; value: number | null }>();
  let instance = 0;

  function begin(shape: string, { format, pattern, value }: Counted): Numbering {
    const reference = `${shape} ${value ?? ''}`;
    configs.set(reference, {
      reference,
      levels: [
        {
          level: 0,
          format,
          text: pattern,
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          ...(value === null ? {} : { start: value }),
        },
      ],
    });
    instance += 1;
    return { reference, level: 0, instance };
  }

  return {
    of(marker) {
      const mark = counted(marker);
      const shape = `${mark.format} ${mark.pattern}`;
      const last = open.get(shape);
      const goesOn = last !== undefined && (mark.value === null || mark.value === (last.value ?? 0) + 1);
      const numbering = goesOn ? last.numbering : begin(shape, mark);
      open.set(shape, { numbering, value: mark.value });
      return numbering;
    },
    lists: () => ({ config: [...configs.values()] }),
  };
}
