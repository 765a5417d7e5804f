import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { SuggestInput } from '../../../../renderer/pickers/suggest-input.tsx';
import { mount } from '../window.tsx';

afterEach(cleanup);

const options = ['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh'].map((value) => ({ value }));

function Agency() {
  const [value, setValue] = useState('');
  return <SuggestInput label="Cơ quan" adopts options={options} value={value} onChange={setValue} />;
}

function typed(words: string): HTMLInputElement {
  mount(<Agency />);
  const field = screen.getByRole<HTMLInputElement>('combobox');
  fireEvent.change(field, { target: { value: words } });
  return field;
}

describe('a field that proposes known words', () => {
  it('finds them without marks, and takes the chosen one by Enter', () => {
    const field = typed('so n');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Sở Nội vụ']);
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(screen.getByRole('option').getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(field.value).toBe('Sở Nội vụ');
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('keeps free words as they are typed, and takes none by itself', () => {
    const field = typed('Sở khác');
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
    expect(field.value).toBe('Sở khác');
  });

  it('takes the spelling of a known one for the same letters without marks, when it is left', () => {
    const field = typed('cong an tinh');
    fireEvent.blur(field);
    expect(field.value).toBe('Công an tỉnh');
  });

  it('closes by Esc and keeps what was typed', () => {
    const field = typed('so');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByRole('option')).toBeNull();
    expect(field.value).toBe('so');
  });

  it('is picked from by mouse', () => {
    const field = typed('y te');
    fireEvent.click(screen.getByRole('option'));
    expect(field.value).toBe('Sở Y tế');
  });
});
