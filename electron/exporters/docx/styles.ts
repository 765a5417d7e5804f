import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { Alignment, LayoutProfile, StyleLayout } from '../../../shared/documents/layout/index.ts';
import type { StyleName } from '../../../shared/documents/model/index.ts';
import { twipsOfMm, twipsOfPt } from './units.ts';

/** Names as Word's list of styles shows them; a comma would split a name in two. */
const shownNames: Readonly<Record<StyleName, string>> = {
  nationalTitle: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  superiorAgency: 'Cơ quan chủ quản',
  issuingAgency: 'Cơ quan ban hành',
  number: 'Số ký hiệu',
  letterAbout: 'Trích yếu công văn',
  placeDate: 'Địa danh ngày tháng',
  typeName: 'Tên loại',
  abstract: 'Trích yếu',
  addressHead: 'Kính gửi',
  addressee: 'Dòng kính gửi',
  basis: 'Căn cứ ban hành',
  body: 'Nội dung',
  heading: 'Đề mục',
  item: 'Khoản',
  authority: 'Chức vụ người ký',
  signerName: 'Họ tên người ký',
  recipientsHead: 'Nơi nhận',
  recipient: 'Dòng nơi nhận',
  tableHead: 'Đầu bảng',
  tableCell: 'Ô bảng',
  note: 'Ghi chú',
  code: 'Mã tra cứu',
  annexName: 'Phụ lục',
  annexTitle: 'Tên phụ lục',
  annexOf: 'Kèm theo văn bản',
};

const alignments: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
};

/** Word's word for an alignment. */
export function wordAlignment(align: Alignment) {
  return alignments[align];
}

const outlineLevels: Partial<Readonly<Record<StyleName, number>>> = {
  typeName: 0,
  letterAbout: 0,
  heading: 1,
};

function paragraphOf(name: StyleName, style: StyleLayout) {
  const hanging = Math.max(0, -style.firstLineMm);
  const outlineLevel = outlineLevels[name];
  return {
    alignment: wordAlignment(style.align),
    keepNext: style.keepWithNext,
    widowControl: true,
    indent: {
      left: twipsOfMm(style.sideMm + hanging),
      right: twipsOfMm(style.sideMm),
      ...(hanging > 0 ? { hanging: twipsOfMm(hanging) } : { firstLine: twipsOfMm(style.firstLineMm) }),
    },
    spacing: {
      before: twipsOfPt(style.spaceBeforePt),
      after: twipsOfPt(style.spaceAfterPt),
      line: Math.round(style.lines * 240),
      lineRule: LineRuleType.AUTO,
    },
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
  };
}

/** Word styles with the sizes, weights and spacing of the profile; the text's language is Vietnamese. */
export function wordStyles(profile: LayoutProfile): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: profile.font,
          size: profile.styles.body.fontPt * 2,
          color: '000000',
          language: { value: 'vi-VN', eastAsia: 'vi-VN' },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: Object.entries(profile.styles).map(([id, style]) => ({
      id,
      name: shownNames[id as StyleName],
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: style.fontPt * 2, bold: style.bold, italics: style.italic },
      paragraph: paragraphOf(id as StyleName, style),
    })),
  };
}
