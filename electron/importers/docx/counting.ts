const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const LARGEST_ROMAN = 3999;
const ALPHABET = 26;

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** Word counts a ... z, then aa, bb: the same letter again. */
function letter(value: number): string {
  const at = (value - 1) % ALPHABET;
  return String.fromCharCode(97 + at).repeat(Math.min(10, Math.ceil(value / ALPHABET)));
}

/** A list number in Word's format of that name ("lowerLetter"); formats of other scripts come as digits. */
export function formatCount(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return value < 1 ? '' : letter(value);
    case 'upperLetter':
      return value < 1 ? '' : letter(value).toUpperCase();
    case 'lowerRoman':
      return value > LARGEST_ROMAN ? String(value) : roman(value);
    case 'upperRoman':
      return value > LARGEST_ROMAN ? String(value) : roman(value).toUpperCase();
    default:
      return String(value);
  }
}
