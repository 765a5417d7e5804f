import { keySameLength } from './text.ts';

/**
 * Fields that departments, ministries and bureaux were named after from 2004 to 2026; "~" stands for the ", - và &" between
 * their parts, which papers write in every way.
 */
const fields = `lao động~thương binh~xã hội|lao động~tb~xh|lđtb~xh|lđ~tb~xh|lđtbxh|văn hóa~thể thao~du lịch|vh~tt~dl|vhtt~dl|vhttdl|văn hóa~thể thao|
văn hóa~thông tin~thể thao|văn hóa~thông tin~du lịch|văn hóa~thông tin|văn hóa~xã hội|văn hóa~khoa học~thông tin|văn hóa~du lịch|vh~tt|vhtt|thể dục~thể thao|du lịch|
thương mại~du lịch|thương mại~công nghiệp|thương mại|công nghiệp~xây dựng|công nghiệp|công thương|bưu chính~viễn thông|thông tin~truyền thông|
tt~tt|tttt|giao thông~vận tải~xây dựng|giao thông~vận tải|giao thông~công chính|gtvt|gt~vt|xây dựng|kiến trúc~quy hoạch|quy hoạch~kiến trúc|tài nguyên~môi trường~nhà đất|tài nguyên~môi trường|tn~mt|tnmt|
nông nghiệp~phát triển nông thôn|nông nghiệp~môi trường|nông nghiệp~ptnt|nn~ptnt|nnptnt|nn~mt|nnmt|nông nghiệp|thủy sản|lâm nghiệp|thủy lợi|kế hoạch~đầu tư|kh~đt|khđt|tài chính~vật giá|tài chính~kế hoạch|tài chính|
nội vụ|tư pháp|y tế|giáo dục~đào tạo|gd~đt|gdđt|giáo dục|khoa học~công nghệ~môi trường|khoa học~công nghệ|kh~cn|khcn|ngoại vụ|ngoại giao|dân tộc~tôn giáo|dân tộc~miền núi|dân tộc|tôn giáo|quốc phòng|công an|
kinh tế~hạ tầng~đô thị|kinh tế~hạ tầng|kinh tế~ngân sách|kinh tế|quản lý đô thị|văn hóa xã hội|pháp chế|tôn giáo~dân tộc|dân số~gia đình~trẻ em|gia đình~trẻ em|địa chính|nhà đất`;

const separator = '\\s*(?:,|-|–|&|(?<=\\s)và(?=\\s))?\\s*';

/** One field name, longest first, as the source of a pattern for keyed text. */
export const fieldSource = fields
  .split(/[|\n]+/)
  .map((field) => keySameLength(field.trim().normalize('NFC')))
  .filter((field) => field !== '')
  .sort((a, b) => b.length - a.length)
  .map((field) => field.replaceAll(' ', '\\s+').replaceAll('~', keySameLength(separator)))
  .join('|');
