const military = '(?:Đại|Thượng|Trung|Thiếu)\\s+(?:tướng|tá|úy|uý)';
const degree =
  '(?:PGS|GS|TSKH|TS|ThS|Ths|BS|DS|KS|CN|LS|BSCK|DSCK|CK|(?:Tiến|Thạc|Bác|Dược|Kỹ|Luật) sĩ|Kỹ sư|Luật sư|Cử nhân|Phó giáo sư|Giáo sư)';

/** Ranks and degrees before a person's name: "Đại tá", "TS.", "BS.CKII.", "Bác sĩ CKII". */
export const rank = new RegExp(
  `^(?:(?:${military}|${degree}(?:\\s?CK)?(?:\\s?I{1,2}|[12])?)(?:\\s*[.,]\\s*|\\s+|$))+`.normalize('NFC'),
  'u',
);
