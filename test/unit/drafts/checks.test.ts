import { describe, expect, it } from 'vitest';
import { type Draft, type DraftFacts, problemsOf } from '../../../shared/domain/drafts/index.ts';
import { aReadyDraft } from '../../support/drafts.ts';

const signer = {
  name: 'Trần Thị Mẫu',
  position: 'Chánh Văn phòng',
  issuerId: 3,
  validFrom: '2015-01-01',
  validTo: '2020-12-31',
};
const facts: DraftFacts = {
  signer,
  meetingHeldOn: '2018-04-18',
  number: '07/TB-BCĐ',
  today: '2018-05-01',
  endedIn: () => [],
};
const ready = aReadyDraft({ issuerId: 3, signerId: 1 });
const with_ = (patch: Partial<Draft['header']>): Draft => ({
  ...ready,
  header: { ...ready.header, ...patch },
});
const stops = (draft: Draft, over: Partial<DraftFacts> = {}) =>
  problemsOf(draft, { ...facts, ...over }).flatMap(({ message, warning }) => (warning ? [] : [message]));
const warnings = (draft: Draft, over: Partial<DraftFacts> = {}) =>
  problemsOf(draft, { ...facts, ...over }).flatMap(({ message, warning }) => (warning ? [message] : []));

describe('what keeps a draft from being issued', () => {
  it('is nothing once everything is there', () => {
    expect(problemsOf(ready, facts)).toEqual([]);
  });

  it.each([
    ['no signer', ready, { signer: null }, /Chưa chọn người ký/],
    ['no number', ready, { number: null }, /Chưa có số văn bản/],
    [
      'a signer not yet in office',
      with_({ issuedOn: '2014-12-31' }),
      { meetingHeldOn: null },
      /từ ngày 01\/01\/2015, nên không ký văn bản ngày 31\/12\/2014/,
    ],
    [
      'a signer out of office',
      with_({ issuedOn: '2021-01-01' }),
      { today: '2021-02-01' },
      /đến hết ngày 31\/12\/2020, nên không ký văn bản ngày 01\/01\/2021/,
    ],
    ['a signer of another agency', with_({ issuerId: 2 }), {}, /không ký cho cơ quan ban hành này/],
    ['a day to come', ready, { today: '2018-04-19' }, /20\/04\/2018 sau hôm nay \(19\/04\/2018\)/],
    ['a day before the meeting', ready, { meetingHeldOn: '2018-04-21' }, /trước ngày họp 21\/04\/2018/],
    [
      'no text',
      { ...ready, blocks: ready.blocks.map((block) => ({ ...block, text: '' })) },
      {},
      /Chưa có kết luận/,
    ],
  ] as const)('is %s', (_name, draft, over, sentence) => {
    expect(stops(draft, over)).toEqual([expect.stringMatching(sentence)]);
  });

  it('is not what the clerk only should know of', () => {
    const bare = { ...ready, blocks: ready.blocks.map((block) => ({ ...block, marks: [] })) };
    expect(stops(bare)).toEqual([]);
    expect(warnings(bare)).toEqual(['Nhiệm vụ ở mục 1 chưa rõ cơ quan chủ trì.']);
    expect(warnings(with_({ recipients: [] }))).toEqual(['Chưa có nơi nhận.']);
  });

  it('is no agency that had ended: that is said, with who followed it to be put in its place', () => {
    const endedIn = (line: string) =>
      line.includes('Sở Y tế') || line === 'Công an tỉnh'
        ? [
            {
              id: 6,
              words: 'Sở Y tế',
              endedOn: '2018-02-28',
              successor: line === 'Công an tỉnh' ? null : 'Sở Mới',
            },
          ]
        : [];
    const found = problemsOf(with_({ recipients: ['Sở Y tế (p/h)'] }), { ...facts, endedIn });
    expect(found).toMatchObject([
      {
        message: 'Nơi nhận: Sở Y tế hoạt động đến hết ngày 28/02/2018, cơ quan kế thừa là Sở Mới.',
        warning: true,
        replacing: { words: 'Sở Y tế', by: 'Sở Mới' },
      },
      { message: expect.stringMatching(/^Nhiệm vụ ở mục 1: .*chưa ghi cơ quan kế thừa\.$/), warning: true },
      { message: expect.stringMatching(/^Nhiệm vụ ở mục 1: .*kế thừa là Sở Mới\.$/), warning: true },
    ]);
  });
});
