import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TasksPage } from '../../../../renderer/features/tasks/index.tsx';
import { changeRegister } from '../../../../renderer/features/tasks/register/view-store.ts';
import { wholeView } from '../../../../shared/domain/task-register/index.ts';
import { aRegisterRow, registerAnswers, someTotals } from '../rows.ts';
import { answerWith, mount } from '../window.tsx';

beforeEach(() => {
  // Nothing is laid out here, and a list of no height draws no row.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  window.localStorage.clear();
  changeRegister(wholeView);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  window.location.hash = '';
});

const rows = Array.from({ length: 5 }, (_, at) =>
  aRegisterRow({ id: at + 1, content: `Việc thứ ${at + 1}` }),
);
const open = (answers: Parameters<typeof answerWith>[0] = {}) => {
  const calls = answerWith({ ...registerAnswers(rows), ...answers });
  mount(<TasksPage id={null} second={undefined} third={undefined} />);
  return calls;
};

describe('the register', () => {
  it('says what is absent instead of leaving it blank', async () => {
    open({
      ...registerAnswers([
        aRegisterRow({ lead: [], deadline: null, term: 'no-deadline', noticeId: null, noticeNumber: null }),
      ]),
    });
    const table = await screen.findByRole('table', { name: 'Danh sách nhiệm vụ' });
    for (const words of ['chưa rõ chủ trì', 'không thời hạn', 'không theo thông báo']) {
      expect(await within(table).findByText(words)).toBeTruthy();
    }
  });

  it('asks for the tasks of the chip that is pressed, and counts them in its foot', async () => {
    const calls = open();
    fireEvent.click(await screen.findByRole('button', { name: /^Quá hạn/ }));
    await waitFor(() => {
      const asked = calls.filter(({ channel }) => channel === 'tasks.totals').at(-1);
      expect(asked?.request).toMatchObject({ filter: { quick: 'late' } });
    });
    expect(screen.getByLabelText('Tổng của những gì đang xem').textContent).toContain('Tổng 5 nhiệm vụ');
  });

  it('shows the groups of a grouping with what is in them, and closes one at a click', async () => {
    changeRegister({ grouping: 'lead' });
    const groups = [
      { key: '#1', title: 'Công an tỉnh', count: 3, late: 2 },
      { key: '', title: 'Chưa rõ chủ trì', count: 2, late: 0 },
    ];
    open({ 'tasks.totals': () => someTotals(5, { groups }) });
    const head = await screen.findByRole('button', { name: /Công an tỉnh/ });
    expect(head.textContent).toContain('quá hạn 2');
    expect(head.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(head);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /Công an tỉnh/ }).getAttribute('aria-expanded')).toBe(
        'false',
      ),
    );
  });

  it('takes the filter that an address names, and leaves the rest of the register whole', async () => {
    changeRegister({ filter: { ...wholeView.filter, text: 'cũ' } });
    window.location.hash = `#/nhiem-vu?loc=${encodeURIComponent(JSON.stringify({ lead: '#3', terms: ['late'] }))}`;
    const calls = open();
    await waitFor(() => {
      const asked = calls.filter(({ channel }) => channel === 'tasks.totals').at(-1);
      expect(asked?.request).toMatchObject({ filter: { text: '', lead: '#3', terms: ['late'] } });
    });
    expect(window.location.hash).toBe('#/nhiem-vu');
  });
});
