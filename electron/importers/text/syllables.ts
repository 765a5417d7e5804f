const LONGEST_WORD = 40;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const stopTones = /[\u0301\u0323]/u;
const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const rhyme =
  '(?:iêu|yêu|oai|oay|oeo|oao|uây|uôi|uya|uyê|uyu|ươi|ươu|iê|yê|oa|oă|oe|oo|uâ|uê|uô|uơ|uy|ươ|' +
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu|[aăâeêioôơuưy])';
const syllable = new RegExp(`^${onset}${rhyme}(?:ng|nh|ch|[cmnpt])?$`, 'u');

/** Whether a word may be a Vietnamese syllable: onset, rhyme, at most one tone, a stop only under sắc or nặng. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const marks = parts.match(tones) ?? [];
  if (marks.length > 1) return false;
  const plain = parts.replace(tones, '').normalize('NFC');
  const hasStop = /(?:ch|[cpt])$/u.test(plain);
  return syllable.test(plain) && (!hasStop || stopTones.test(marks[0] ?? ''));
}

/** How Vietnamese a text looks: words with letters beyond ASCII that are syllables, and that are not. */
export interface SyllableCount {
  readonly good: number;
  readonly bad: number;
}

/** Counts over the words that hold letters beyond ASCII; the others tell nothing about an encoding. */
export function countSyllables(text: string): SyllableCount {
  let good = 0;
  let bad = 0;
  for (const token of text.split(/[\s!-/:-@[-`{-~\u00a0\u2000-\u206f]+/u)) {
    const word = token.length > LONGEST_WORD ? token : token.replace(/^[\d«°§·]+|[\d»°²³]+$/gu, '');
    if (!/[\u0080-\uffff]/.test(word)) continue;
    if (word.length <= LONGEST_WORD && isSyllable(word)) good += 1;
    else bad += 1;
  }
  return { good, bad };
}
