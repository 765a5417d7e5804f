import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TodayPage } from '../../../../renderer/features/today/index.tsx';
import { aTaskRow } from '../rows.ts';
import { answerWith, mount } from '../window.tsx';

afterEach(cleanup);

describe('the first screen', () => {
  it('asks for the day that the window counts to, and shows late tasks with how late they are', async () => {
    const late = aTaskRow({ term: 'late', daysLate: 12 });
    const calls = answerWith({ 'today.get': () => ({ late: [late], dueSoon: [], meetings: [] }) });
    mount(<TodayPage />);
    expect(await screen.findByText('Quá hạn 12 ngày')).toBeTruthy();
    expect(screen.getByText('Không có nhiệm vụ nào sắp đến hạn.')).toBeTruthy();
    expect(calls).toEqual([{ channel: 'today.get', request: { asOf: '2018-02-10' } }]);
  });

  it('says what belongs here and gives the first action while the book is empty', async () => {
    answerWith({ 'today.get': () => ({ late: [], dueSoon: [], meetings: [] }) });
    mount(<TodayPage />);
    const action = await screen.findByRole('link', { name: 'Nhập thông báo' });
    expect(action.getAttribute('href')).toBe('#/nhap-thong-bao');
  });

  it('shows the sentence of a refusal, with a way to try again', async () => {
    answerWith({ 'today.get': () => ({ refusal: 'Không đọc được dữ liệu.' }) });
    mount(<TodayPage />);
    expect((await screen.findByRole('alert')).textContent).toContain('Không đọc được dữ liệu.');
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
  });
});
