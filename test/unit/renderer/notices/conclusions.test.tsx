import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Conclusions, piecesOf } from '../../../../renderer/features/notices/conclusions.tsx';
import { aTaskRow } from '../rows.ts';
import { mount } from '../window.tsx';

afterEach(cleanup);

const text = '1. Xây dựng kế hoạch cao điểm. Giao Văn phòng theo dõi.';

describe('the conclusions of a notice', () => {
  it('make a link of each sentence that became a task', () => {
    const paragraphs = [{ id: 3, mark: '', text, tasks: [aTaskRow()] }];
    mount(<Conclusions conclusions={[{ id: 1, n: '1', paragraphs }]} litTask={1} />);
    const sentence = screen.getByRole('link', { name: 'Xây dựng kế hoạch cao điểm.' });
    expect(sentence.getAttribute('href')).toBe('#/nhiem-vu/1');
    expect(sentence.className).toContain('lit');
  });

  it('keep every letter of a paragraph, whatever tasks are in it', () => {
    const tasks = [
      aTaskRow(),
      aTaskRow({ id: 2, content: 'kế hoạch cao điểm. Giao' }),
      aTaskRow({ id: 3, content: 'không có' }),
    ];
    const words = piecesOf(text, tasks).map(({ start, end }) => text.slice(start, end));
    expect(words.join('')).toBe(text);
  });
});
