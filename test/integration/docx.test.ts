import JSZip from 'jszip';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../electron/exporters/index.ts';
import { parseXml, type XmlElement } from '../../electron/importers/docx/xml.ts';
import { readNoticeText } from '../../electron/importers/index.ts';
import { buildNoticePaper } from '../../shared/documents/builders/index.ts';
import { layoutProfile, paragraphText } from '../../shared/documents/layout/index.ts';
import type { DocumentModel, StyleName } from '../../shared/documents/model/index.ts';
import { aDraft, aNotice } from '../unit/documents/aNotice.ts';
import { aRegister, aTaskRow } from '../unit/documents/aTaskRow.ts';

type Elements = readonly XmlElement[];

function inside(element: XmlElement): Elements {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...inside(child)]));
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

class Part {
  private readonly root: XmlElement;
  constructor(xml: string) {
    this.root = parseXml(new TextEncoder().encode(xml));
  }
  all(name: string, within: XmlElement = this.root): Elements {
    return inside(within).filter((element) => element.name === name);
  }
  one(name: string, within: XmlElement = this.root): XmlElement | undefined {
    return this.all(name, within)[0];
  }
  paragraphs(style: string): Elements {
    return this.all('w:p').filter((p) => attribute(this.one('w:pStyle', p), 'w:val') === style);
  }
  style(id: string): XmlElement {
    const found = this.all('w:style').find((style) => attribute(style, 'w:styleId') === id);
    if (!found) throw new Error(`no style ${id}`);
    return found;
  }
}

const attribute = (element: XmlElement | undefined, name: string) => element?.attributes.get(name) ?? null;

const mm = (twips: string | null) => (Number(twips) / 1440) * 25.4;

async function opened(model: DocumentModel) {
  const bytes = await writeDocx(model);
  const zip = await JSZip.loadAsync(bytes);
  const xml = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const texts = await Promise.all(
    Object.keys(zip.files)
      .filter((path) => /^word\/(header|footer)\d+\.xml$/.test(path))
      .map(async (path) => ({ path, xml: await xml(path) })),
  );
  return {
    bytes,
    document: new Part(await xml('word/document.xml')),
    styles: new Part(await xml('word/styles.xml')),
    core: new Part(await xml('docProps/core.xml')),
    settings: new Part(await xml('word/settings.xml')),
    relations: new Part(await xml('word/_rels/document.xml.rels')),
    edges: texts,
  };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** XML of the header or footer that stands on the first page ("first") or on the others ("default"). */
function edge(file: Opened, kind: 'header' | 'footer', pages: 'first' | 'default'): string {
  const reference = file.document
    .all(`w:${kind}Reference`)
    .find((element) => attribute(element, 'w:type') === pages);
  const relation = file.relations
    .all('Relationship')
    .find((element) => attribute(element, 'Id') === attribute(reference, 'r:id'));
  return file.edges.find(({ path }) => path.endsWith(attribute(relation, 'Target') ?? '?'))?.xml ?? '';
}

const notice = buildNoticePaper(aNotice({ issuedOn: '2026-04-12', heldOn: '2026-04-02' }));

describe('The notice as a Word file', () => {
  it('reads back with every part in its place', async () => {
    const { bytes } = await opened(notice);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const lines = value.split('\n').filter((line) => line !== '');
    expect(lines.slice(0, 8)).toEqual([
      'UBND TỈNH LAI CHÂU',
      'BAN CHỈ ĐẠO PCTP, AIDS, MT, MD',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 07/TB-BCĐ',
      'Lai Châu, ngày 12 tháng 4 năm 2026',
      'THÔNG BÁO',
      'Kết luận tại cuộc họp đánh giá kết quả quý IV/2017 và triển khai nhiệm vụ quý I/2018',
    ]);
    expect(lines.slice(-7)).toEqual([
      'Nơi nhận:',
      '- Thường trực Tỉnh ủy (b/c);',
      '- UBND các huyện, thành phố;',
      '- Lưu: VT, CAT.',
      'TL. TRƯỞNG BAN',
      'ỦY VIÊN THƯỜNG TRỰC',
      'Đại tá Trần Minh Khôi',
    ]);
    expect(value.normalize('NFC')).toBe(value);
  });

  it('has the page and the margins of the decree', async () => {
    const { document } = await opened(notice);
    const size = document.one('w:pgSz');
    expect(mm(attribute(size, 'w:w'))).toBeCloseTo(210, 1);
    expect(mm(attribute(size, 'w:h'))).toBeCloseTo(297, 1);
    const margins = document.one('w:pgMar');
    for (const [side, value] of Object.entries(layoutProfile('nd30-2020').marginsMm)) {
      expect(mm(attribute(margins, `w:${side}`))).toBeCloseTo(Number(value), 1);
    }
  });

  const used: StyleName[] = [
    'nationalTitle',
    'motto',
    'superiorAgency',
    'issuingAgency',
    'number',
    'placeDate',
    'typeName',
    'abstract',
    'body',
    'heading',
    'item',
    'authority',
    'signerName',
    'recipientsHead',
    'recipient',
  ];
  it.each(used)('sets %s by a style of that size, weight and alignment', async (name) => {
    const { document, styles } = await opened(notice);
    expect(document.paragraphs(name).length).toBeGreaterThan(0);
    const style = styles.style(name);
    const expected = layoutProfile('nd30-2020').styles[name];
    const on = (tag: string) => {
      const element = styles.one(tag, style);
      return element !== undefined && !['0', 'false'].includes(attribute(element, 'w:val') ?? '');
    };
    expect(attribute(styles.one('w:sz', style), 'w:val')).toBe(String(expected.fontPt * 2));
    expect(on('w:b')).toBe(expected.bold);
    expect(on('w:i')).toBe(expected.italic);
    expect(attribute(styles.one('w:jc', style), 'w:val')).toBe(
      expected.align === 'justify' ? 'both' : expected.align,
    );
    expect(attribute(styles.one('w:spacing', style), 'w:before')).toBe(String(expected.spaceBeforePt * 20));
    expect(attribute(styles.one('w:spacing', style), 'w:line')).toBe(
      String(Math.round(expected.lines * 240)),
    );
  });

  it('is in Times New Roman, black, in Vietnamese, and bears its title', async () => {
    const { styles, core } = await opened(notice);
    const defaults = styles.one('w:rPrDefault');
    expect(attribute(styles.one('w:rFonts', defaults), 'w:ascii')).toBe('Times New Roman');
    expect(attribute(styles.one('w:lang', defaults), 'w:val')).toBe('vi-VN');
    expect(attribute(styles.one('w:color', defaults), 'w:val')).toBe('000000');
    expect(core.all('dc:title').map(textOf)).toEqual([notice.title]);
  });

  it('rules motto and issuer along their text and two fifths of it', async () => {
    const { document } = await opened(notice);
    const head = document.one('w:tbl');
    const columns = document.all('w:gridCol', head).map((column) => mm(attribute(column, 'w:w')));
    const ruled = document.all('w:p', head).filter((p) => document.one('w:pBdr', p));
    const lengths = ruled.map((p, at) => {
      const indent = document.one('w:ind', p);
      return (columns[at] ?? 0) - mm(attribute(indent, 'w:left')) - mm(attribute(indent, 'w:right'));
    });
    // Their texts are 70 and 56 mm long in Times New Roman.
    expect(lengths[0]).toBeCloseTo(0.4 * 70, -0.5);
    expect(lengths[1]).toBeCloseTo(56, -0.5);
  });

  it('keeps the letterhead and the signature in tables without lines that never split', async () => {
    const { document } = await opened(notice);
    const tables = document.all('w:tbl');
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const borders = document.one('w:tblBorders', table);
      expect((borders ? inside(borders) : []).map((side) => attribute(side, 'w:val'))).toEqual(
        Array.from({ length: 6 }, () => 'none'),
      );
      for (const row of document.all('w:tr', table)) expect(document.one('w:cantSplit', row)).toBeDefined();
    }
  });

  it('numbers pages at the top centre from page 2', async () => {
    const file = await opened(notice);
    expect(file.document.one('w:titlePg')).toBeDefined();
    expect(edge(file, 'header', 'default')).toContain('PAGE');
    expect(edge(file, 'header', 'first')).not.toContain('PAGE');
    expect(file.document.all('w:footerReference')).toHaveLength(0);
  });

  it('numbers an older notice at the bottom right from page 2', async () => {
    const file = await opened(buildNoticePaper(aNotice()));
    expect(edge(file, 'header', 'default')).not.toContain('PAGE');
    expect(edge(file, 'footer', 'default')).toMatch(/<w:jc w:val="right"\/>.*PAGE/);
    expect(edge(file, 'footer', 'first')).not.toContain('PAGE');
  });

  const levels = buildNoticePaper(
    aNotice({
      conclusions: [
        {
          id: 1,
          n: '1',
          paragraphs: ['Sở Y tế:', ...['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((at) => `${at}) Việc.`)],
        },
        { id: 2, n: '2', paragraphs: ['Công an tỉnh:', 'a) Việc.', '- Việc nhỏ.', '+ Việc nhỏ hơn.'] },
        { id: 4, n: '4', paragraphs: ['Các ngành.'] },
      ],
      closing: [],
    }),
  );

  it('numbers by lists of Word, which read back as they are printed', async () => {
    const { bytes, document } = await opened(levels);
    const marked = levels.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.marker ? [block] : [],
    );
    expect(document.all('w:numPr')).toHaveLength(marked.length);
    const { text } = await readNoticeText({ name: 'tb.docx', bytes });
    const lines = text.split('\n').map((line) => line.trim());
    for (const block of marked) expect(lines).toContain(paragraphText(block));
  });

  it('goes on in one list where marks follow each other, so that a point put between renumbers the rest', async () => {
    const { document } = await opened(levels);
    const lists = document
      .all('w:numPr')
      .map((number) => attribute(document.one('w:numId', number), 'w:val'));
    const [, one, a, b, c, d, , e, g, two, again, , , four] = lists;
    expect([b, c, d, e]).toEqual([a, a, a, a]);
    expect(two).toBe(one);
    expect(new Set([a, g, again, one, four]).size).toBe(5);
  });

  it('is for the Word of today, without text boxes, and leaves no line alone on a page', async () => {
    const { document, styles, settings } = await opened(notice);
    const mode = settings
      .all('w:compatSetting')
      .find((one) => attribute(one, 'w:name') === 'compatibilityMode');
    expect(attribute(mode, 'w:val')).toBe('15');
    for (const box of ['w:txbxContent', 'w:pict', 'w:drawing', 'w:framePr'])
      expect(document.all(box)).toHaveLength(0);
    for (const name of ['body', 'item'])
      expect(attribute(styles.one('w:widowControl', styles.style(name)), 'w:val')).not.toBe('false');
  });

  it('leaves dotted places in a draft', async () => {
    const { bytes } = await opened(buildNoticePaper(aDraft()));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain('Số: …………/…………');
    expect(value).toContain('…………, ngày …… tháng …… năm ………');
  });

  it('bears the mark of a made-up notice on the first page and on all others', async () => {
    const file = await opened(buildNoticePaper(aNotice({ isSample: true })));
    expect(edge(file, 'header', 'first')).toContain('VĂN BẢN MẪU');
    expect(edge(file, 'header', 'default')).toContain('VĂN BẢN MẪU');
  });

  it('bears the mark of a draft on every page, in the header and in no text box', async () => {
    const file = await opened(buildNoticePaper(aDraft({ isDraft: true })));
    for (const type of ['first', 'default'] as const) expect(edge(file, 'header', type)).toContain('DỰ THẢO');
    expect(edge(file, 'header', 'default')).not.toMatch(/txbxContent|w:pict|w:drawing|framePr/);
  });
});

describe('A lead-in in the Word file', () => {
  it('is kept with what it leads in to, other paragraphs are not', async () => {
    const { document } = await opened(
      buildNoticePaper(
        aNotice({
          opening: ['Ngày 31/01/2018, cuộc họp kết luận như sau:'],
          shortcomings: ['Việc thống kê còn chậm.'],
          headings: [{ part: 'conclusions', before: 0, text: 'Nhiệm vụ trọng tâm' }],
        }),
      ),
    );
    const kept = (words: string) => {
      const paragraph = document.all('w:p').find((one) => textOf(one).includes(words));
      return paragraph && document.one('w:keepNext', paragraph) !== undefined;
    };
    expect(kept('kết luận như sau:')).toBe(true);
    expect(kept('Nhiệm vụ trọng tâm')).toBe(true);
    expect(kept('Việc thống kê còn chậm.')).toBe(false);
  });
});

describe('The register as a Word file', () => {
  const rows = Array.from({ length: 40 }, (_, id) => aTaskRow({ term: 'late', daysLate: id + 1 }));
  const register = aRegister(rows);

  it('lies across the page', async () => {
    const { document } = await opened(register);
    const size = document.one('w:pgSz');
    expect(attribute(size, 'w:orient')).toBe('landscape');
    expect(mm(attribute(size, 'w:w'))).toBeCloseTo(297, 1);
    expect(mm(attribute(size, 'w:h'))).toBeCloseTo(210, 1);
  });

  it('repeats the head row on every page and splits no row', async () => {
    const { document } = await opened(register);
    const tableRows = document.all('w:tr');
    expect(tableRows).toHaveLength(41);
    expect(tableRows.map((row) => document.one('w:tblHeader', row) !== undefined)).toEqual([
      true,
      ...rows.map(() => false),
    ]);
    expect(document.all('w:cantSplit')).toHaveLength(41);
  });

  it('says in the table that there are no tasks', async () => {
    const { bytes } = await opened(aRegister([]));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain('Không có nhiệm vụ nào.');
  });
});

describe('A chart in a Word file', () => {
  const chart: DocumentModel = {
    title: 'Xu hướng',
    orientation: 'portrait',
    profile: 'nd30-2020',
    sampleMark: null,
    blocks: [
      {
        kind: 'chart',
        spec: {
          kind: 'trend',
          title: 'Số người điều trị Methadone',
          unit: 'người',
          decimals: 0,
          xLabels: [],
          series: [],
          sampleMark: null,
          sourceNote: null,
        },
      },
    ],
  };
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP8z8Dwn4GBgQEADQABAbQO0AAAAABJRU5ErkJggg==',
    'base64',
  );

  it('fills the width of the text in its own proportion, with words for those who cannot see it', async () => {
    const zip = await JSZip.loadAsync(await writeDocx(chart, () => Promise.resolve(png)));
    const document = new Part((await zip.file('word/document.xml')?.async('string')) ?? '');
    const extent = document.one('wp:extent');
    expect(Number(attribute(extent, 'cx')) / 36_000).toBeCloseTo(165, 0);
    expect(Number(attribute(extent, 'cx')) / Number(attribute(extent, 'cy'))).toBeCloseTo(2, 1);
    expect(attribute(document.one('wp:docPr'), 'title')).toBe('Số người điều trị Methadone');
  });

  it('is never taller than its page', async () => {
    const tall = Buffer.from(png);
    tall.writeUInt32BE(3, 20);
    const across: DocumentModel = { ...chart, orientation: 'landscape' };
    const zip = await JSZip.loadAsync(await writeDocx(across, () => Promise.resolve(tall)));
    const document = new Part((await zip.file('word/document.xml')?.async('string')) ?? '');
    const height = Number(attribute(document.one('wp:extent'), 'cy')) / 36_000;
    expect(height).toBeLessThan(170);
    expect(height).toBeGreaterThan(140);
  });

  it('is refused without pictures', async () => {
    await expect(writeDocx(chart)).rejects.toThrow(TypeError);
  });
});
