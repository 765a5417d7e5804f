import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProjectionPage } from '../../../../renderer/features/projection/index.tsx';
import { aMeetingRow } from '../rows.ts';
import { answerWith, mount } from '../window.tsx';

const item = (id: number, title: string) => ({
  id,
  title,
  presenter: 'Công an tỉnh',
  startsAt: '08:10',
  minutes: 20,
  topicId: null,
});

function show(state: 'held' | 'concluded') {
  const outcomes = [{ id: 7, agendaItemId: 1, kind: 'information' as const, text: 'Đã nghe báo cáo.' }];
  const calls = answerWith({
    'meetings.get': () => ({
      meeting: aMeetingRow({ id: 4, name: 'họp quý I', state }),
      sites: [],
      attendees: [],
      agenda: [item(1, 'Báo cáo quý'), item(2, 'Phương hướng')],
      speeches: [],
      outcomes,
      changes: [],
      notices: [],
    }),
    'meetings.saveOutcomes': () => ({ ids: [7, 8], savedAt: '2018-02-10T03:00:00Z' }),
  });
  mount(<ProjectionPage id={4} />);
  return calls;
}
const press = (key: string, over: object = {}) => fireEvent.keyDown(document.body, { key, ...over });

beforeEach(() => {
  window.location.hash = '#/hoi-nghi/4/trinh-chieu';
});
afterEach(cleanup);

describe('the projection', () => {
  it('goes from the title over the items to the outcomes by keys, and back', async () => {
    show('held');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Họp quý I');
    press('ArrowRight');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Báo cáo quý');
    expect(screen.getByText('Đã nghe báo cáo.')).toBeTruthy();
    press('End');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kết quả hội nghị');
    press('PageUp');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Phương hướng');
    press('Escape');
    expect(window.location.hash).toBe('#/hoi-nghi/4');
  });

  it('takes an outcome typed before the room, behind those that stand', async () => {
    const calls = show('held');
    await screen.findByRole('heading', { level: 1 });
    press('ArrowRight');
    const field = screen.getByRole('textbox', { name: 'Kết quả của nội dung này' });
    fireEvent.change(field, { target: { value: 'Giao Sở Y tế rà soát.' } });
    fireEvent.keyDown(field, { key: '3', altKey: true });
    fireEvent.keyDown(field, { key: 'ArrowRight' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Báo cáo quý');
    fireEvent.submit(field);
    await waitFor(() =>
      expect(calls.find(({ channel }) => channel === 'meetings.saveOutcomes')?.request).toEqual({
        id: 4,
        rows: [
          { id: 7, agendaItemId: 1, kind: 'information', text: 'Đã nghe báo cáo.' },
          { id: null, agendaItemId: 1, kind: 'task', text: 'Giao Sở Y tế rà soát.' },
        ],
      }),
    );
    await waitFor(() => expect(field).toHaveProperty('value', ''));
  });

  it('only shows where the record is closed', async () => {
    show('concluded');
    await screen.findByRole('heading', { level: 1 });
    press('ArrowRight');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
