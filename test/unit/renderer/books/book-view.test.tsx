import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BookView } from '../../../../renderer/features/books/book-view.tsx';
import type { BookData } from '../../../../renderer/features/books/queries.ts';
import { answerWith, mount } from '../window.tsx';

afterEach(cleanup);

const entry = (number: number, over: Partial<BookData['entries'][number]> = {}) => ({
  ...{ id: number, number, suffix: '', datedOn: '2018-02-05', abstract: 'Kết luận', noticeId: null },
  ...{ meetingId: null, letterId: null, warning: null },
  ...over,
});

function show(over: Partial<BookData> = {}) {
  const book = {
    ...{ id: 1, issuerId: 3, issuer: 'BAN CHỈ ĐẠO', year: 2018, document: 'notice' as const },
    ...{ symbol: 'TB-BCĐ', kind: 'own' as const, firstNumber: 1 },
  };
  mount(<BookView data={{ book, entries: [], gaps: [], next: 1, ...over }} />);
}

const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent);

describe('a number book', () => {
  it('shows the latest number first, and what is empty between the numbers around it', () => {
    show({
      entries: [entry(1), entry(4), entry(4, { id: 9, suffix: 'a' }), entry(6)],
      gaps: [
        { from: 2, to: 3 },
        { from: 5, to: 5 },
      ],
      next: 7,
    });
    expect(rows()).toEqual([
      '06/TB-BCĐ',
      'còn trống 05',
      '04a/TB-BCĐ',
      '04/TB-BCĐ',
      'còn trống 02–03',
      '01/TB-BCĐ',
    ]);
    expect(screen.getByText('07/TB-BCĐ')).toBeTruthy();
    expect(screen.getByText('Số còn trống: 02–03, 05.')).toBeTruthy();
  });

  it('leads to the notice that has a number, and lets only a number entered by hand be changed', () => {
    show({ entries: [entry(1, { id: null, noticeId: 7 }), entry(2, { noticeId: 8 }), entry(3)], next: 4 });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/ket-luan/8',
      '#/ket-luan/7',
    ]);
    expect(screen.getAllByRole('button', { name: /^Sửa số/ })).toHaveLength(1);
  });

  it('fills an empty number in, and enters the next one where none is typed', () => {
    const calls = answerWith({ 'books.enter': () => ({ id: 9, change: { after: 0, until: 1 } }) });
    show({ entries: [entry(3)], gaps: [{ from: 1, to: 2 }], next: 4 });
    const number = screen.getByLabelText<HTMLInputElement>('Số');
    fireEvent.click(screen.getByRole('button', { name: 'Ghi số 01' }));
    expect(number.value).toBe('01');
    fireEvent.change(number, { target: { value: '' } });
    fireEvent.submit(screen.getByRole('form', { name: 'Ghi số vào sổ' }));
    return expect
      .poll(() => calls[0]?.request)
      .toEqual({ bookId: 1, entryId: null, number: '04', datedOn: null, abstract: null });
  });

  it('says that the host’s clerk gives the numbers, and waits for one', () => {
    show({ next: null });
    expect(screen.getByText(/Số do văn thư cấp: ghi số/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Ghi số' }).disabled).toBe(true);
  });
});
