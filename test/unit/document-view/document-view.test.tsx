import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DocumentView } from '../../../renderer/document-view/index.ts';
import { profileCss } from '../../../renderer/document-view/profile-css.ts';
import { buildNoticePaper } from '../../../shared/documents/builders/index.ts';
import { layoutProfile } from '../../../shared/documents/layout/index.ts';
import { aDraft, aNotice } from '../documents/aNotice.ts';
import { aRegister, aTaskRow } from '../documents/aTaskRow.ts';

afterEach(cleanup);

const notice = buildNoticePaper(aNotice({ issuedOn: '2026-04-12', heldOn: '2026-04-02' }));

function classOf(text: string): string {
  const part = screen.getByText(text);
  return part.closest('p, h1, h2, th, td')?.classList[0] ?? '';
}

describe('A notice on screen', () => {
  it('sets every component in its own style', () => {
    render(<DocumentView model={notice} />);
    expect(classOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe('paper-nationalTitle');
    expect(classOf('Độc lập - Tự do - Hạnh phúc')).toBe('paper-motto');
    expect(classOf('UBND TỈNH LAI CHÂU')).toBe('paper-superiorAgency');
    expect(classOf('BAN CHỈ ĐẠO PCTP, AIDS, MT, MD')).toBe('paper-issuingAgency');
    expect(classOf('Số: 07/TB-BCĐ')).toBe('paper-number');
    expect(classOf('Lai Châu, ngày 12 tháng 4 năm 2026')).toBe('paper-placeDate');
    expect(classOf('THÔNG BÁO')).toBe('paper-typeName');
    expect(classOf('1. Giao Công an tỉnh chủ trì.')).toBe('paper-item');
    expect(classOf('ỦY VIÊN THƯỜNG TRỰC')).toBe('paper-authority');
    expect(classOf('Đại tá Trần Minh Khôi')).toBe('paper-signerName');
    expect(classOf('Nơi nhận:')).toBe('paper-recipientsHead');
    expect(classOf('- Lưu: VT, CAT.')).toBe('paper-recipient');
  });

  it('is outlined by its title and its headings', () => {
    render(<DocumentView model={notice} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('THÔNG BÁO');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('I. ĐÁNH GIÁ CHUNG');
  });

  it('leads from a paragraph to the field that feeds it', () => {
    const onField = vi.fn();
    render(<DocumentView model={notice} onField={onField} />);
    fireEvent.click(screen.getByText('2. Giao Sở Y tế báo cáo.'));
    expect(onField).toHaveBeenCalledExactlyOnceWith({ entity: 'conclusion', id: 12, field: 'text' });
  });

  it('holds no links where nothing listens, so that none come into the PDF', () => {
    render(<DocumentView model={notice} />);
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  it('shows dotted places for what a draft lacks', () => {
    render(<DocumentView model={buildNoticePaper(aDraft())} />);
    expect(classOf('Số: …………/…………')).toBe('paper-number');
    expect(screen.getAllByText('……………………')).toHaveLength(3);
  });

  it('lends the window its title while it is printed, and no longer', () => {
    document.title = 'Sổ Kết Luận';
    const { unmount } = render(<DocumentView model={notice} />);
    expect(document.title).toBe('Sổ Kết Luận');
    fireEvent(window, new Event('beforeprint'));
    expect(document.title).toBe(notice.title);
    fireEvent(window, new Event('afterprint'));
    expect(document.title).toBe('Sổ Kết Luận');
    unmount();
    fireEvent(window, new Event('beforeprint'));
    expect(document.title).toBe('Sổ Kết Luận');
  });

  it('shows the mark of a made-up notice on its pages', () => {
    render(<DocumentView model={buildNoticePaper(aNotice({ isSample: true }))} />);
    expect(screen.getByText('VĂN BẢN MẪU').className).toBe('paper-sheet-mark');
  });
});

describe('The register on screen', () => {
  it('is a table with heads for its columns', () => {
    render(<DocumentView model={aRegister([aTaskRow()])} />);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toContain('Chủ trì');
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });

  it('says that there are no tasks', () => {
    render(<DocumentView model={aRegister([])} />);
    const cell = screen.getByText('Không có nhiệm vụ nào.').closest('td');
    expect(cell?.colSpan).toBe(7);
  });
});

describe('The CSS of a paper', () => {
  const nd30 = layoutProfile('nd30-2020');
  const css = profileCss(nd30, notice);

  it('gives the printer the size of the decree and its margins, on whole pixels, never under it', () => {
    expect(css).toContain('size: 210mm 297mm;');
    const margins = /margin: (\d+)px (\d+)px (\d+)px (\d+)px;/.exec(css)?.slice(1).map(Number) ?? [];
    for (const [at, mm] of [20, 15, 20, 30].entries()) {
      expect((margins[at] ?? 0) * (25.4 / 96)).toBeGreaterThanOrEqual(mm);
      expect((margins[at] ?? 0) * (25.4 / 96)).toBeLessThan(mm + 0.3);
    }
  });

  it('numbers pages at the top centre, the first one not', () => {
    expect(css).toMatch(/@top-center \{ content: counter\(page\);[^}]* font-size: 14pt; \}/);
    expect(css).toContain('@page :first { @top-center { content: none; } }');
  });

  it('numbers the pages of an older notice at the bottom right', () => {
    const older = profileCss(layoutProfile('tt01-2011'), buildNoticePaper(aNotice()));
    expect(older).toMatch(/@bottom-right \{ content: counter\(page\);/);
    expect(older).not.toContain('@top-center');
  });

  it('lays a register across the page', () => {
    const register = aRegister([], { isSample: true });
    const wide = profileCss(nd30, register);
    expect(wide).toContain('size: 297mm 210mm;');
    expect(wide).toContain('@top-right { content: "SỐ LIỆU MẪU";');
  });

  it('lets no mark break out of its quotes', () => {
    expect(profileCss(nd30, { ...notice, sampleMark: 'a" } b\n\\' })).toContain(
      'content: "a\\22  } b\\a \\5c ";',
    );
  });

  it('has a rule for each style, of its size and spacing', () => {
    for (const [name, { fontPt }] of Object.entries(nd30.styles)) {
      expect(css).toMatch(new RegExp(`\\.paper-${name} \\{\\n  font-size: ${fontPt}pt;`));
    }
  });

  it('is put to work with the paper and taken back with it', () => {
    const before = document.adoptedStyleSheets.length;
    const { unmount } = render(<DocumentView model={notice} />);
    expect(document.adoptedStyleSheets).toHaveLength(before + 1);
    unmount();
    expect(document.adoptedStyleSheets).toHaveLength(before);
  });
});
