import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DateField } from '../../../../renderer/ui/date-field.tsx';
import { mount } from '../window.tsx';

afterEach(cleanup);

function show(value: string | null, required = false) {
  const onChange = vi.fn();
  mount(
    <DateField label="Thời hạn" value={value} today="2018-02-10" required={required} onChange={onChange} />,
  );
  return { onChange, field: screen.getByLabelText<HTMLInputElement>('Thời hạn') };
}

function type(field: HTMLInputElement, text: string) {
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

describe('a date field', () => {
  it.each([
    ['05022018', '2018-02-05'],
    ['5/2/18', '2018-02-05'],
    ['hôm nay', '2018-02-10'],
    ['+15', '2018-02-25'],
  ])('reads %s', (typed, day) => {
    const { onChange, field } = show(null);
    type(field, typed);
    expect(onChange).toHaveBeenCalledWith(day);
  });

  it('keeps what cannot be read, with a sentence under it', () => {
    const { onChange, field } = show('2018-02-05');
    type(field, '30/2/2018');
    expect(onChange).not.toHaveBeenCalled();
    expect(field.value).toBe('30/2/2018');
    expect(screen.getByText(/Không đọc được ngày/)).toBeTruthy();
  });

  it('is emptied to no day at all, unless a day is needed', () => {
    const free = show('2018-02-05');
    type(free.field, '');
    expect(free.onChange).toHaveBeenCalledWith(null);
    cleanup();
    const needed = show('2018-02-05', true);
    type(needed.field, '');
    expect(needed.onChange).not.toHaveBeenCalled();
  });
});
