/** An issuer as its letterhead is set: in capitals, most of the time. */
interface PrintedIssuer {
  readonly superior: string | null;
  readonly name: string;
  readonly place: string | null;
}

const initial = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?';
const final = '(?:ch|ng|nh|[cmnpt])?';
const syllable = new RegExp(`^${initial}[aăâeêioôơuưy]{1,3}${final}$`, 'u');

/** Whether letters can be read as one syllable; those of an abbreviation ("HIV", "UBND", "PCTP") cannot. */
function isSyllable(letters: string): boolean {
  const toneless = letters
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
  return syllable.test(toneless);
}

/** Names and titles that keep their capitals inside a sentence. */
const kept = ['Ban Chỉ đạo', 'Tổ quốc', 'Việt Nam', 'Chính phủ', 'Nhà nước'];

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);

/** Capitals of what bears a name of its own: the unit behind "tỉnh", "huyện" or "xã", the fields of a "Sở". */
function withNames(lower: string): string {
  return lower
    .replace(/(?<!\p{L})(?:tỉnh|huyện|thị xã|thành phố|thị trấn|phường|xã(?! hội))(?: \p{L}+)+/gu, (unit) =>
      unit.replace(/(?<= )(?!xã |phố |trấn )\p{L}+/gu, capital),
    )
    .replace(/^sở [^,;]+/u, (office) => office.replace(/(?<=^sở |- |, | và )\p{L}+/gu, capital));
}

function inLowerCase(name: string, place: string | null): string {
  const lower = name.replace(/\p{L}+/gu, (letters) =>
    isSyllable(letters) ? letters.toLocaleLowerCase('vi') : letters,
  );
  const names = place === null || place.trim() === '' ? kept : [...kept, place.trim()];
  const named = names.reduce(
    (words, known) => words.replaceAll(known.toLocaleLowerCase('vi'), known.normalize('NFC')),
    withNames(lower),
  );
  return capital(named);
}

function words(name: string, place: string | null): string {
  const composed = name.normalize('NFC').trim();
  const isInCapitals = composed === composed.toLocaleUpperCase('vi');
  return isInCapitals ? inLowerCase(composed, place) : composed;
}

/**
 * How an issuer is named in a sentence: "Ban Chỉ đạo phòng, chống ma túy" of "BAN CHỈ ĐẠO PHÒNG, CHỐNG MA TÚY"; an office,
 * whose own name says too little there, with whose it is. A name that is not in capitals stays as it was typed.
 */
export function issuerInText({ superior, name, place }: PrintedIssuer): string {
  const own = words(name, place);
  return superior !== null && /^văn phòng$/iu.test(own) ? `${own} ${words(superior, place)}` : own;
}
