import { describe, expect, it } from 'vitest';
import { attachEach } from '../../../../renderer/api/attach-each.ts';
import { call } from '../../../../renderer/api/bridge.ts';
import { answerWith } from '../window.tsx';

const files = ['a.pdf', 'b.mp4', 'c.docx'].map((name) => ({ name }));

/** Attaches the files through a bridge that refuses one of them. */
async function attached(refused: string, code: 'cancelled' | 'conflict', chosen = files) {
  const asked: string[] = [];
  answerWith({
    'attachments.open': () => ({ refusal: 'Ổ đĩa đã đầy. Xóa bớt tệp rồi thử lại.', code }),
  });
  const told = await attachEach(chosen, async ({ name }) => {
    asked.push(name);
    if (name === refused) await call('attachments.open', { id: 1 });
  });
  return { told, asked };
}

describe('several files that are attached', () => {
  it('need no word where all of them were', async () => {
    expect(await attached('', 'conflict')).toEqual({ told: null, asked: ['a.pdf', 'b.mp4', 'c.docx'] });
  });

  it('end with the one that is stopped, and it is said which were attached and which not', async () => {
    expect(await attached('b.mp4', 'cancelled')).toEqual({
      told: 'Đã dừng. Đã đính kèm 1 tệp (a.pdf); chưa đính kèm 2 tệp (b.mp4, c.docx). Chọn lại những tệp ấy để đính kèm tiếp.',
      asked: ['a.pdf', 'b.mp4'],
    });
  });

  it('end with the one that is refused, with the reason', async () => {
    expect((await attached('a.pdf', 'conflict')).told).toBe(
      'Ổ đĩa đã đầy. Xóa bớt tệp rồi thử lại. Chưa tệp nào được đính kèm; chưa đính kèm 3 tệp (a.pdf, b.mp4, c.docx). Chọn lại những tệp ấy để đính kèm tiếp.',
    );
  });

  it('are named up to five', async () => {
    const many = Array.from({ length: 7 }, (_, at) => ({ name: `${at}.pdf` }));
    const { told } = await attached('0.pdf', 'cancelled', many);
    expect(told).toContain('7 tệp (0.pdf, 1.pdf, 2.pdf, 3.pdf, 4.pdf, …)');
  });

  it('throw on what befell one that was alone', async () => {
    await expect(attached('a.pdf', 'cancelled', files.slice(0, 1))).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
