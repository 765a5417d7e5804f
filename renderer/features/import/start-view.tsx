import { Button, FileButton, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { links } from '../../ui/router.ts';
import { ErrorNote } from '../../ui/states.tsx';

interface StartViewProps {
  readonly pasted: string;
  readonly reading: boolean;
  /** Why the last notice could not be read; null where none failed. */
  readonly error: string | null;
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null;
}

/** What is dropped or pasted anywhere on the screen. Gives whether a file is held over it. */
function useIncoming(onFile: (file: File) => void, onPaste: (text: string) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text') ?? '';
      if (!file && (text === '' || isField(event.target))) return;
      event.preventDefault();
      if (file) onFile(file);
      else onPaste(text);
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [onFile, onPaste]);
  return over;
}

/** Where a notice is handed in: chosen, dropped or pasted. */
export function StartView({ pasted, reading, error, onPaste, onFile, onText }: StartViewProps) {
  const over = useIncoming(onFile, onPaste);
  return (
    <div className="page import-start">
      <div className="page-head">
        <h1>Nhập thông báo kết luận</h1>
        <Button component="a" href={links.importMany} variant="default">
          Nhập nhiều tệp, cả thư mục
        </Button>
      </div>
      {error === null ? null : <ErrorNote message={error} />}
      <div className={over ? 'drop-zone drop-over' : 'drop-zone'}>
        <p>Kéo thả tệp vào đây, hoặc</p>
        <FileButton accept=".txt,.docx,.doc" onChange={(file) => file && onFile(file)}>
          {(props) => (
            <Button {...props} loading={reading} data-autofocus>
              Chọn tệp
            </Button>
          )}
        </FileButton>
        <p className="count">
          Tệp .docx, .doc hoặc .txt, không quá 20 MB. Chưa ghi gì vào sổ trước khi soát xong.
        </p>
      </div>
      <Textarea
        label="Hoặc dán nội dung thông báo"
        placeholder="Dán (Ctrl+V) toàn bộ nội dung, từ tên cơ quan ban hành đến nơi nhận"
        minRows={8}
        classNames={{ input: 'paste-field' }}
        value={pasted}
        onChange={(event) => onPaste(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={pasted.trim() === ''}
        loading={reading}
        onClick={() => onText(pasted)}
      >
        Đọc nội dung đã dán
      </Button>
    </div>
  );
}
