import { describe, expect, it } from 'vitest';
import { type Hit, recordLine } from '../../../../renderer/features/search/groups.ts';

const content = 'Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế lập hồ sơ quản lý người nghiện.';
const aHit = (over: Partial<Hit> & { readonly words?: string }): Hit => {
  const { words = content, ...rest } = over;
  return {
    ...{ kind: 'task', owner: 'task', id: 1, name: content, number: '07/TB-BCĐ', day: '2018-06-30' },
    ...{ context: { text: words, marks: [] }, anchor: null },
    ...rest,
  };
};

describe('the line under what was found', () => {
  it('says of a task where it comes from and when it is due, not its own words once more', () => {
    expect(recordLine(aHit({}))).toBe('07/TB-BCĐ · hạn 30/06/2018');
    expect(recordLine(aHit({ words: `… ${content.slice(20)}` }))).toBe('07/TB-BCĐ · hạn 30/06/2018');
  });

  it('names the record where other words of it were found, or nothing else is known of it', () => {
    expect(recordLine(aHit({ words: 'Sở Y tế' }))).toBe(`07/TB-BCĐ · hạn 30/06/2018 · ${content}`);
    expect(recordLine(aHit({ number: null, day: null }))).toBe(content);
    const notice = { kind: 'notice', owner: 'notice', name: null, number: null, day: null } as const;
    expect(recordLine(aHit(notice))).toBe('Thông báo chưa có trích yếu');
  });
});
