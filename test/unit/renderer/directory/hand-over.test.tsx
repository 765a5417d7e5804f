import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { HandOver } from '../../../../renderer/features/directory/hand-over.tsx';
import { answerWith, mount } from '../window.tsx';

afterEach(cleanup);

const row = {
  ...{
    agencyId: 3,
    name: 'Sở LĐTBXH',
    validTo: '2025-02-28',
    successorId: 9,
    successor: 'Sở Nội vụ',
    tasks: 7,
  },
};

it('proposes the open tasks of an agency that ends to the one that follows it', async () => {
  const calls = answerWith({
    'tasks.ended': () => ({ rows: [row] }),
    'tasks.handOver': () => ({ handed: 7, change: { after: 1, until: 8 } }),
  });
  mount(<HandOver agencyId={3} validTo="2025-02-28" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Bàn giao 7 nhiệm vụ cho Sở Nội vụ' }));
  await waitFor(() => expect(calls).toContainEqual({ channel: 'tasks.handOver', request: { agencyId: 3 } }));
  expect(calls[0]).toEqual({ channel: 'tasks.ended', request: { on: '2025-03-01' } });
});

it('asks for the agency that follows where none is known, and is silent where nothing is owed', async () => {
  answerWith({ 'tasks.ended': () => ({ rows: [{ ...row, successorId: null, successor: null }] }) });
  const { unmount } = mount(<HandOver agencyId={3} validTo="2025-02-28" />);
  expect(await screen.findByText(/Chọn cơ quan kế thừa rồi lưu để bàn giao/)).toBeTruthy();
  unmount();
  const calls = answerWith({ 'tasks.ended': () => ({ rows: [] }) });
  mount(<HandOver agencyId={3} validTo="2025-02-28" />);
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(screen.queryByRole('heading')).toBeNull();
});
