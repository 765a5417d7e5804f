import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ImportsPage } from '../../../../renderer/features/imports/index.tsx';
import { answerWith, mount } from '../window.tsx';

afterEach(cleanup);

const batch = {
  id: 5,
  name: 'tb',
  startedAt: '2018-02-10T03:00:00.000Z',
  endedAt: null,
  waiting: 0,
  stored: 1,
  duplicate: 0,
  refused: 1,
};
const item = {
  id: 1,
  path: 'tb/a.doc',
  state: 'stored' as const,
  reason: null,
  concerns: ['no-number' as const, 'no-date' as const],
  noticeId: 7,
  noticeTitle: 'Kết luận quý I',
  seen: false,
};
const refused = {
  ...item,
  id: 2,
  path: 'tb/b.doc',
  state: 'refused' as const,
  reason: 'Tệp bị hỏng.',
  concerns: [],
  noticeId: null,
  noticeTitle: null,
};

it('takes the files in one after the other, those that were taken in before left out', async () => {
  const calls = answerWith({
    'imports.list': () => ({ rows: [batch] }),
    'imports.begin': () => ({ id: 5, resumed: true, waiting: ['b.doc'] }),
    'imports.take': () => ({ state: 'stored' }),
  });
  mount(<ImportsPage id={null} />);
  const folder = await screen.findByLabelText('Thư mục thông báo');
  fireEvent.change(folder, { target: { files: [new File(['a'], 'a.doc'), new File(['b'], 'b.doc')] } });
  await waitFor(() =>
    expect(calls.filter(({ channel }) => channel === 'imports.take')).toMatchObject([
      { request: { batchId: 5, path: 'b.doc' } },
    ]),
  );
  expect(window.location.hash).toBe('#/nhap-nhieu/5');
});

it('says so where nothing that was chosen can be read', async () => {
  answerWith({ 'imports.list': () => ({ rows: [] }) });
  mount(<ImportsPage id={null} />);
  const folder = await screen.findByLabelText('Thư mục thông báo');
  fireEvent.change(folder, { target: { files: [new File(['a'], 'a.jpg')] } });
  expect((await screen.findByRole('alert')).textContent).toContain('Không có tệp .docx');
});

it('shows what needs the eye first, in words, and keeps what was looked at', async () => {
  const calls = answerWith({
    'imports.get': () => ({ batch, items: [item, refused] }),
    'imports.setSeen': () => ({ id: 1 }),
  });
  mount(<ImportsPage id={5} />);
  expect(await screen.findByRole('button', { name: 'Cần xem 2', pressed: true })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Không nhận 1' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Tất cả 2' }));
  expect(calls.map(({ channel }) => channel)).toEqual(['imports.get']);
});
