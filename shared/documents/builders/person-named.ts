const honorific = /^(?:ông|bà|đồng chí|đ\/c)\s+/iu;
const office = /^(?:Trưởng|Phó|Chánh|Chủ|Giám|Bí|Thường|Ủy|Uỷ|Ban|Sở|Công|Văn)\s/u;
const nameWords = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}$/u;

/** The person's name in "đồng chí Giàng A Mẫu, Phó Chủ tịch UBND tỉnh"; null where only an office is told. */
export function personNamed(words: string | null): string | null {
  const [first = ''] = (words ?? '').split(/\s*[,;(–-]\s*/u);
  const name = first.trim().replace(honorific, '');
  return nameWords.test(name) && !office.test(name) ? name : null;
}
