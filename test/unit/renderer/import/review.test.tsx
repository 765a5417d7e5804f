import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { useReducer } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  emptyImport,
  type ImportState,
  importReducer,
} from '../../../../renderer/features/import/draft-reducer.ts';
import { ReviewView } from '../../../../renderer/features/import/review-view.tsx';
import type { NoticeReading } from '../../../../shared/domain/notices/reading.ts';
import { mount } from '../window.tsx';
import { aReading } from './a-reading.ts';

const known = { noticeId: 12, title: 'Kết luận cũ' };

function read(reading: NoticeReading, isKnown: boolean): ImportState {
  const reply = { reading, hash: 'ab', known: isKnown ? known : null };
  return importReducer(emptyImport, { kind: 'read', name: 'thong-bao.docx', bytes: null, reply });
}

interface Given {
  readonly reading?: NoticeReading;
  readonly isKnown?: boolean;
  readonly error?: string | null;
  readonly onAccept?: (reading: NoticeReading) => void;
}

function Review({ reading = aReading(), isKnown = false, error = null, onAccept }: Given) {
  const [state, dispatch] = useReducer(importReducer, read(reading, isKnown));
  if (!state.draft) return null;
  const { draft } = state;
  return (
    <ReviewView
      draft={draft}
      today="2018-02-10"
      agencies={['Công an tỉnh', 'Sở Y tế']}
      areas={[]}
      saving={false}
      error={error}
      onCorrect={(correction) => dispatch({ kind: 'correct', correction })}
      onUndo={() => dispatch({ kind: 'undo' })}
      onRedo={() => dispatch({ kind: 'redo' })}
      onDiscard={() => dispatch({ kind: 'discard' })}
      onAccept={() => onAccept?.(draft.history.present)}
    />
  );
}

const textSide = () => screen.getByRole('region', { name: 'Nguyên văn thông báo' });
const tasks = () => screen.getAllByRole('group', { name: /^Nhiệm vụ/ });
const contentOf = (index: number) => {
  const card = tasks()[index];
  if (!card) throw new Error(`no task ${index}`);
  return within(card).getByLabelText<HTMLTextAreaElement>('Nội dung');
};
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const firstButton = (name: string) => {
  const [first] = screen.getAllByRole('button', { name });
  if (!first) throw new Error(`no button ${name}`);
  return first;
};

afterEach(cleanup);

describe('the review of a notice', () => {
  it('marks the found parts in the text', () => {
    mount(<Review />);
    const deadline = textSide().querySelector('.source-line .mark-deadline');
    expect(deadline?.textContent).toBe('trước ngày 28/02/2018');
  });

  it('lights the field of a part that is clicked in the text', () => {
    mount(<Review />);
    const mark = textSide().querySelector('[data-part="task:0:deadline"]');
    if (!mark) throw new Error('no mark');
    fireEvent.click(mark);
    expect(document.querySelector('.reading-pane .part-lit')?.getAttribute('data-part')).toBe(
      'task:0:deadline',
    );
  });

  it('lights the words that a field came from when the field is entered', () => {
    mount(<Review />);
    fireEvent.focus(screen.getByLabelText('Số, ký hiệu'));
    expect(textSide().querySelector('.lit')?.textContent).toBe('07/TB-BCĐ');
  });

  it('walks through the found parts by keyboard', () => {
    mount(<Review />);
    fireEvent.click(button('Phần sau'));
    fireEvent.keyDown(button('Phần sau'), { key: 'ArrowRight' });
    expect(textSide().querySelector('.lit')?.textContent).toBe('07/TB-BCĐ');
  });

  it('shows what the notice does not tell as absent', () => {
    const reading = aReading();
    mount(<Review reading={{ ...reading, header: { ...reading.header, number: null, issuedOn: null } }} />);
    expect(screen.getByLabelText<HTMLInputElement>('Số, ký hiệu').placeholder).toBe('chưa cấp số');
    expect(screen.getByLabelText<HTMLInputElement>('Ngày ban hành').placeholder).toBe('chưa có ngày');
    expect(screen.getByLabelText<HTMLInputElement>('Họ và tên người ký').placeholder).toBe(
      'chưa có người ký',
    );
  });

  it('shows the month of issue where the day was left open, until the day is told', () => {
    const reading = aReading();
    const header = { ...reading.header, issuedOn: null, issuedPartial: '2018-02' };
    const onAccept = vi.fn();
    mount(<Review reading={{ ...reading, header }} onAccept={onAccept} />);
    const day = screen.getByLabelText<HTMLInputElement>('Ngày ban hành');
    expect(day.placeholder).toBe('…/02/2018');
    fireEvent.change(day, { target: { value: '5/2/2018' } });
    fireEvent.blur(day);
    fireEvent.click(button('Ghi vào sổ'));
    expect(onAccept.mock.lastCall?.[0].header).toMatchObject({ issuedOn: '2018-02-05', issuedPartial: null });
  });

  it('splits a task at the caret, joins it again, and takes both back', () => {
    mount(<Review />);
    const content = contentOf(0);
    const caret = content.value.indexOf('Sở Y tế');
    content.setSelectionRange(caret, caret);
    fireEvent.click(firstButton('Tách tại con trỏ'));
    expect(tasks()).toHaveLength(3);
    expect(contentOf(1).value).toMatch(/^Sở Y tế mở rộng/);
    fireEvent.click(firstButton('Ghép việc sau'));
    expect(tasks()).toHaveLength(2);
    fireEvent.click(button('Hoàn tác'));
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    expect(contentOf(0).value).toBe(aReading().tasks[0]?.text);
  });

  it('takes a removed task back with Ctrl+Z and removes it again with Ctrl+Y', () => {
    mount(<Review />);
    fireEvent.click(firstButton('Bỏ'));
    expect(tasks()).toHaveLength(1);
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    expect(tasks()).toHaveLength(2);
    fireEvent.keyDown(window, { key: 'y', ctrlKey: true });
    expect(tasks()).toHaveLength(1);
  });

  it('hands over what was corrected, and nothing before it is accepted', () => {
    const onAccept = vi.fn();
    mount(<Review onAccept={onAccept} />);
    fireEvent.change(screen.getByLabelText('Trích yếu'), { target: { value: 'Trích yếu đã sửa' } });
    expect(onAccept).not.toHaveBeenCalled();
    fireEvent.click(button('Ghi vào sổ'));
    expect(onAccept.mock.lastCall?.[0]).toMatchObject({ header: { title: 'Trích yếu đã sửa' } });
  });

  it('does not accept a day that cannot be read: the field says so and is entered', () => {
    const onAccept = vi.fn();
    mount(<Review onAccept={onAccept} />);
    const day = screen.getByLabelText('Ngày ban hành');
    fireEvent.change(day, { target: { value: '31/02/2018' } });
    fireEvent.blur(day);
    fireEvent.click(button('Ghi vào sổ'));
    expect(onAccept).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(day);
    expect(screen.getByText(/Không đọc được ngày/)).toBeTruthy();
  });

  it('keeps what was typed when saving fails, and says why', () => {
    const view = mount(<Review />);
    fireEvent.change(screen.getByLabelText('Trích yếu'), { target: { value: 'Đã sửa' } });
    view.rerender(<Review error="Đĩa đầy. Giải phóng chỗ rồi thử lại." />);
    expect(screen.getByRole('alert').textContent).toContain('Đĩa đầy');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Trích yếu').value).toBe('Đã sửa');
  });

  it('names the record that a known file became, and does not save it twice', () => {
    mount(<Review isKnown />);
    expect(screen.getByRole('link', { name: /Kết luận cũ/ }).getAttribute('href')).toBe('#/ket-luan/12');
    expect(button('Ghi vào sổ').disabled).toBe(true);
  });
});
