import { TextInput } from '@mantine/core';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Drafts, useDraft } from '../../../../renderer/ui/draft.ts';
import { FormPage } from '../../../../renderer/ui/form-page.tsx';
import { mount } from '../window.tsx';

afterEach(cleanup);

interface Form {
  readonly name: string;
}

function show(stored: Form, drafts: Drafts<Form> = new Map()) {
  const onSave = vi.fn();
  function Page() {
    const { form, changed, change, clear } = useDraft(drafts, '1', stored);
    return (
      <FormPage
        title="Bản ghi"
        changed={changed}
        saving={false}
        problems={form.name === '' ? [{ field: 'name', sentence: 'Ghi tên.' }] : []}
        refusal={null}
        onSave={() => onSave(form)}
        onDiscard={clear}
      >
        {(errorOf) => (
          <TextInput
            label="Tên"
            name="name"
            value={form.name}
            error={errorOf('name')}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </FormPage>
    );
  }
  const { unmount } = mount(<Page />);
  return { onSave, unmount };
}

const field = () => screen.getByLabelText<HTMLInputElement>('Tên');
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));

describe('a page that is a form', () => {
  it('has nothing to save before anything is typed', () => {
    show({ name: 'Sở Y tế' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lưu' }).disabled).toBe(true);
  });

  it('complains of a wrong field from the first try on, puts the focus there and keeps what was typed', () => {
    const { onSave } = show({ name: 'Sở Y tế' });
    type('');
    expect(screen.queryByText('Ghi tên.')).toBeNull();
    save();
    expect(screen.getByText('Ghi tên.')).toBeTruthy();
    expect(document.activeElement).toBe(field());
    expect(onSave).not.toHaveBeenCalled();
    type('Sở Nội vụ');
    expect(screen.queryByText('Ghi tên.')).toBeNull();
    save();
    expect(onSave).toHaveBeenCalledWith({ name: 'Sở Nội vụ' });
  });

  it('saves by Ctrl+S what its field gives only once it is left', async () => {
    const onSave = vi.fn();
    function Page() {
      const [form, setForm] = useState({ day: '' });
      return (
        <FormPage
          title="Bản ghi"
          changed
          saving={false}
          problems={[]}
          refusal={null}
          onSave={() => onSave(form.day)}
          onDiscard={() => undefined}
        >
          {() => <input aria-label="Ngày" onBlur={(event) => setForm({ day: event.currentTarget.value })} />}
        </FormPage>
      );
    }
    mount(<Page />);
    const day = screen.getByLabelText<HTMLInputElement>('Ngày');
    day.focus();
    day.value = '5/2/18';
    fireEvent.keyDown(window, { key: 's', ctrlKey: true });
    await waitFor(() => expect(onSave).toHaveBeenCalledWith('5/2/18'));
    expect(document.activeElement).toBe(day);
  });

  it('keeps what was typed while it is not shown, until it is given up', () => {
    const drafts: Drafts<Form> = new Map();
    const { unmount } = show({ name: 'Sở Y tế' }, drafts);
    type('Sở Nội vụ');
    unmount();
    show({ name: 'Sở Y tế' }, drafts);
    expect(field().value).toBe('Sở Nội vụ');
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ thay đổi' }));
    expect(field().value).toBe('Sở Y tế');
  });
});
