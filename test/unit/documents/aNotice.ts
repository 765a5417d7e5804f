import type { NoticePaperInput } from '../../../shared/documents/builders/index.ts';

/** A notice of 2018 with every part, made up; override what a test is about. */
export function aNotice(over: Partial<NoticePaperInput> = {}): NoticePaperInput {
  return {
    id: 7,
    issuer: ['UBND TỈNH LAI CHÂU', 'Ban Chỉ đạo PCTP, AIDS, MT, MD'],
    number: '7/TB-BCĐ',
    symbol: 'TB-BCĐ',
    place: 'Lai Châu',
    issuedOn: '2018-02-05',
    kind: 'THÔNG BÁO',
    title: 'Kết luận tại cuộc họp đánh giá kết quả quý IV/2017 và triển khai nhiệm vụ quý I/2018',
    heldOn: '2018-01-31',
    opening: ['Ngày 31/01/2018, Trưởng Ban Chỉ đạo đã chủ trì cuộc họp và kết luận như sau:'],
    results: ['I. ĐÁNH GIÁ CHUNG', 'Quý IV/2017, các ngành đã phát hiện 42 vụ.'],
    shortcomings: ['Tuy nhiên, việc thống kê còn chậm.'],
    conclusions: [
      { id: 11, n: '1', paragraphs: ['Giao Công an tỉnh chủ trì.', 'Các huyện phối hợp.'] },
      { id: 12, n: '2', paragraphs: ['Giao Sở Y tế báo cáo.'] },
    ],
    headings: [],
    closing: ['Trên đây là kết luận, thông báo để các đơn vị biết, thực hiện./.'],
    signer: {
      authority: 'TL. TRƯỞNG BAN',
      position: 'Ủy viên Thường trực',
      rank: 'Đại tá',
      name: 'Trần Minh Khôi',
    },
    recipients: ['Thường trực Tỉnh ủy (b/c)', '- UBND các huyện, thành phố;', 'Lưu: VT, CAT'],
    isSample: false,
    isDraft: false,
    ...over,
  };
}

/** The same without number, day, place, issuer and signer: what a draft comes as. */
export function aDraft(over: Partial<NoticePaperInput> = {}): NoticePaperInput {
  return aNotice({
    issuer: [],
    number: null,
    symbol: null,
    place: null,
    issuedOn: null,
    signer: { authority: null, position: null, rank: null, name: null },
    ...over,
  });
}
