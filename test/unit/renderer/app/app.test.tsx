import { notifications } from '@mantine/notifications';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createQueryClient } from '../../../../renderer/api/query-client.ts';
import { App } from '../../../../renderer/app/app.tsx';
import { others } from '../../../../renderer/app/later.ts';
import { aRegisterRow, aTaskRow, aToday, registerAnswers } from '../rows.ts';
import { type Answers, answerWith } from '../window.tsx';

const status = {
  version: '0.1.0',
  dataDir: 'C:\\So Ket Luan',
  backupDir: 'D:\\Sao luu',
  who: 'vanthu',
  lastBackup: null,
  hasSampleData: true,
};

const foundParagraph = {
  kind: 'notice' as const,
  owner: 'notice' as const,
  id: 4,
  name: 'Kết luận quý I',
  number: '07/TB-BCĐ',
  day: '2018-02-05',
  context: { text: 'Xây dựng kế hoạch cao điểm.', marks: [{ start: 9, end: 17 }] },
  anchor: 'conclusion_paragraph-9',
};

const answers: Answers = {
  'app.status': () => status,
  'today.get': () => aToday({ late: { count: 1, rows: [aTaskRow({ term: 'late', daysLate: 3 })] } }),
  ...registerAnswers([aRegisterRow()]),
  'tasks.get': () => ({ refusal: 'Không có nhiệm vụ này.' }),
  'notices.list': () => ({ rows: [] }),
  'meetings.list': () => ({ rows: [] }),
  'sample.remove': () => ({ removed: 5 }),
  'search.find': ({ query }) => ({ hits: query === 'zzz' ? [] : [foundParagraph] }),
};

function open(hash: string) {
  window.location.hash = hash;
  const calls = answerWith(answers);
  render(<App nonce="" client={createQueryClient()} />);
  return calls;
}

// What the window fetches is read here once: only its coming later is of interest below.
beforeAll(async () => {
  await import('../../../../renderer/app/overlays.tsx');
  await others.fetch();
}, 60_000);
beforeEach(() => window.localStorage.clear());
afterEach(() => {
  notifications.clean();
  cleanup();
  window.location.hash = '';
});

describe('the window', () => {
  it('opens on what is late, with its place marked among the six of the work and the three it stands on', async () => {
    open('');
    expect(await screen.findByText('Quá hạn 3 ngày')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Hôm nay' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('navigation').querySelectorAll('a')).toHaveLength(9);
  });

  it('counts late and due to the day that is typed', async () => {
    const calls = open('');
    const day = screen.getByRole('textbox', { name: 'Tính đến ngày' });
    fireEvent.change(day, { target: { value: '31/12/2018' } });
    fireEvent.keyDown(day, { key: 'Enter' });
    await waitFor(() =>
      expect(calls).toContainEqual({
        channel: 'today.get',
        request: { asOf: '2018-12-31', watcherId: null },
      }),
    );
  });

  it('tells where the data is, who works, and that nothing was copied yet', async () => {
    open('');
    expect(await screen.findByText(/C:\\So Ket Luan/)).toBeTruthy();
    expect(screen.getByText('Chưa sao lưu lần nào').getAttribute('href')).toBe('#/khoi-phuc');
    expect(screen.getByText('Người dùng: vanthu')).toBeTruthy();
  });

  it('says that made-up figures are present, and removes them at one click', async () => {
    const calls = open('');
    fireEvent.click(await screen.findByRole('button', { name: 'Xóa số liệu mẫu' }));
    await screen.findByText('Đã xóa số liệu mẫu.');
    expect(calls).toContainEqual({ channel: 'sample.remove', request: {} });
  });

  it('takes a new notice in with Ctrl+N, and among the tasks enters a task', async () => {
    open('#/hoi-nghi');
    fireEvent.keyDown(window, { key: 'n', ctrlKey: true });
    expect(await screen.findByText('Nhập thông báo kết luận')).toBeTruthy();
    cleanup();
    open('#/nhiem-vu');
    fireEvent.keyDown(window, { key: 'n', ctrlKey: true });
    expect(await screen.findByRole('heading', { name: 'Nhiệm vụ mới' })).toBeTruthy();
  });

  it('keeps the list in place where a record cannot be opened, and says why', async () => {
    open('#/nhiem-vu/9');
    expect((await screen.findByRole('alert')).textContent).toContain('Không có nhiệm vụ này.');
    expect(screen.getByRole('heading', { name: /Nhiệm vụ/ })).toBeTruthy();
  });

  it('finds a sentence by a few letters after Ctrl+K, shows it in its context, and opens it there', async () => {
    const calls = open('#/hoi-nghi');
    fireEvent.keyDown(document.documentElement, { key: 'k', ctrlKey: true });
    const field = await screen.findByPlaceholderText(/^Tìm kết luận/);
    fireEvent.change(field, { target: { value: 'cao diem' } });
    const words = await screen.findByText('kế hoạch');
    expect(words.tagName).toBe('MARK');
    expect(screen.getByText('07/TB-BCĐ · 05/02/2018 · Kết luận quý I')).toBeTruthy();
    expect(calls).toContainEqual({ channel: 'search.find', request: { query: 'cao diem' } });
    fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' });
    await waitFor(() => expect(window.location.hash).toBe('#/ket-luan/4?cho=conclusion_paragraph-9'));
  });

  it('says so where nothing is found', async () => {
    open('#/hoi-nghi');
    fireEvent.keyDown(document.documentElement, { key: 'k', ctrlKey: true });
    fireEvent.change(await screen.findByPlaceholderText(/^Tìm kết luận/), { target: { value: 'zzz' } });
    expect(await screen.findByText(/Không tìm thấy "zzz"/)).toBeTruthy();
  });

  it('opens the palette that was asked for before it had been fetched', async () => {
    open('');
    fireEvent.keyDown(document.documentElement, { key: 'k', ctrlKey: true });
    expect(screen.queryByPlaceholderText(/^Tìm kết luận/)).toBeNull();
    expect(await screen.findByPlaceholderText(/^Tìm kết luận/)).toBeTruthy();
  });

  it('says so at an address that names no screen', async () => {
    open('#/khong-co');
    expect(await screen.findByText('Không có màn hình này')).toBeTruthy();
  });
});
