import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftProvider } from '../../../../renderer/features/import/draft.tsx';
import { ImportPage } from '../../../../renderer/features/import/index.tsx';
import { type Answers, answerWith, mount } from '../window.tsx';
import { aReading } from './a-reading.ts';

const agencies: Answers = {
  'agencies.list': () => ({ rows: [] }),
  'areas.list': () => ({ rows: [] }),
};
const readable: Answers = {
  ...agencies,
  'notices.read': () => ({ reading: aReading(), hash: 'ab', known: null }),
};

function open(answers: Answers) {
  const calls = answerWith(answers);
  mount(
    <DraftProvider>
      <ImportPage />
    </DraftProvider>,
  );
  return calls;
}

const pasteField = () => screen.getByLabelText<HTMLTextAreaElement>(/dán nội dung/);

async function paste(text: string) {
  fireEvent.change(pasteField(), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Đọc nội dung đã dán' }));
}

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('taking a notice in', () => {
  it('keeps the pasted text where it is no notice, and says why', async () => {
    open({ 'notices.read': () => ({ refusal: 'Văn bản này không phải thông báo kết luận.' }) });
    await paste('Thông báo nghỉ lễ');
    expect((await screen.findByRole('alert')).textContent).toContain('không phải thông báo kết luận');
    expect(pasteField().value).toBe('Thông báo nghỉ lễ');
  });

  it('refuses a file of more than 20 MB without reading it', async () => {
    const calls = open(readable);
    const file = new File(['x'], 'to.docx');
    Object.defineProperty(file, 'size', { value: 21 * 1024 * 1024 });
    const [input] = document.querySelectorAll('input[type="file"]');
    if (!input) throw new Error('no file field');
    fireEvent.change(input, { target: { files: [file] } });
    expect((await screen.findByRole('alert')).textContent).toContain('lớn hơn 20 MB');
    expect(calls).toEqual([]);
  });

  it('reads a file that is dropped anywhere on the screen', async () => {
    const calls = open(readable);
    const drop = new Event('drop', { cancelable: true });
    const bytes = new TextEncoder().encode('nội dung');
    const file = Object.assign(new File([bytes], 'tb.txt'), { arrayBuffer: async () => bytes.buffer });
    Object.assign(drop, { dataTransfer: { files: [file] } });
    window.dispatchEvent(drop);
    await screen.findByText('Soát lại: tb.txt');
    expect(calls[0]).toMatchObject({ channel: 'notices.read', request: { name: 'tb.txt' } });
    expect(calls[0]?.request).toHaveProperty('bytes.byteLength', bytes.byteLength);
  });

  it('saves once it is accepted, and opens the record', async () => {
    const calls = open({
      ...readable,
      'notices.accept': () => ({ noticeId: 31, meetingId: null, taskIds: [1, 2] }),
    });
    await paste('UBND TỈNH');
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi vào sổ' }));
    await waitFor(() => expect(window.location.hash).toBe('#/ket-luan/31'));
    expect(calls.find(({ channel }) => channel === 'notices.accept')?.request).toMatchObject({
      bytes: null,
      isSample: false,
      reading: { header: { number: '07/TB-BCĐ' } },
    });
  });

  it('keeps the corrections where saving is refused', async () => {
    open({ ...readable, 'notices.accept': () => ({ refusal: 'Đĩa đầy. Giải phóng chỗ rồi thử lại.' }) });
    await paste('UBND TỈNH');
    fireEvent.change(await screen.findByLabelText('Trích yếu'), { target: { value: 'Đã sửa' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ghi vào sổ' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Đĩa đầy');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Trích yếu').value).toBe('Đã sửa');
  });
});
