// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { linesFrom } from '../../../../renderer/features/drafts/paste.ts';

const paste = (plain: string, html = '') =>
  linesFrom({ getData: (type) => (type === 'text/html' ? html : plain) }).map(({ level, text }) => [
    level,
    text,
  ]);

describe('what is pasted', () => {
  it('from Word keeps the structure that its text shows, and no styling', () => {
    const html =
      '<p class=MsoListParagraph style="color:red"><b><span style="mso-list:Ignore">1.</span>Giao Sở Y tế</b></p>';
    expect(paste('1.\tGiao Sở Y tế\r\na)\tRà soát\r\n-\tBáo cáo\r\nĐoạn sau', html)).toEqual([
      [1, 'Giao Sở Y tế'],
      [2, 'Rà soát'],
      [3, 'Báo cáo'],
      [null, 'Đoạn sau'],
    ]);
  });

  it('from a list whose numbers are drawn keeps its depths', () => {
    const html =
      '<p>Mở đầu</p><ol><li>Một<ol><li>Điểm</li></ol></li><li><p>Hai</p></li></ol><ul><li>Gạch</li></ul>';
    expect(paste('', html)).toEqual([
      [null, 'Mở đầu'],
      [1, 'Một'],
      [2, 'Điểm'],
      [1, 'Hai'],
      [3, 'Gạch'],
    ]);
  });

  it('is composed, with single blanks', () => {
    expect(paste('ho\u00e0\u00a0 bi\u0300nh'.normalize('NFD'))).toEqual([[null, 'hoà bình']]);
  });
});
