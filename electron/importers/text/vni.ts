/** Marks behind a base letter; the same places hold for both cases of the mark (code 0x20 apart). */
const vowelMarks: Readonly<Record<string, string>> = {
  a: 'ùáøàûảõãïạêăéắèằúẳüẵëặââáấàầåẩãẫäậ',
  e: 'ùéøèûẻõẽïẹâêáếàềåểãễäệ',
  o: 'ùóøòûỏõõïọâôáốàồåổãỗäộ',
  ô: 'ùớøờûởõỡïợ',
  u: 'ùúøùûủõũïụ',
  ö: 'ùứøừûửõữïự',
  y: 'ùýøỳûỷõỹ',
};
/** Letters that stand alone. */
const single = 'ñđæỉóĩòịôơöưîỵ';

function pairsOf(base: string, row: string): [string, string][] {
  const symbols = [...row];
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < symbols.length; at += 2) {
    pairs.push([base + (symbols[at] ?? ''), symbols[at + 1] ?? '']);
  }
  return pairs;
}

function buildTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [base, row] of Object.entries(vowelMarks)) {
    for (const [code, letter] of pairsOf(base, row)) {
      const mark = code.slice(1);
      table.set(code, letter);
      for (const upper of [base.toUpperCase() + mark.toUpperCase(), base.toUpperCase() + mark]) {
        table.set(upper, letter.toUpperCase());
      }
    }
  }
  for (const [code, letter] of pairsOf('', single)) {
    table.set(code, letter);
    table.set(code.toUpperCase(), letter.toUpperCase());
  }
  return table;
}

const table = buildTable();
// Longest first: "ôù" is ớ, never ơ followed by a stray mark.
const codes = new RegExp([...table.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Unicode (NFC) of VNI-Windows text whose bytes are given as Latin-1 code points. */
export function decodeVni(latin1: string): string {
  return latin1.replace(codes, (code) => table.get(code) ?? code).normalize('NFC');
}
