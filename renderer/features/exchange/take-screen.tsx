import { Button, FileButton, Progress } from '@mantine/core';
import { useRef, useState } from 'react';
import { formatNumber } from '../../../shared/format/index.ts';
import { errorSentence, isCancelled } from '../../api/bridge.ts';
import { DropZone } from '../../ui/drop-zone.tsx';
import { type ChosenFile, filesOfInput } from '../../ui/dropped-files.ts';
import { links } from '../../ui/router.ts';
import { ErrorNote } from '../../ui/states.tsx';
import './exchange.css';
import { FileCard } from './file-card.tsx';
import { useAcceptForms } from './mutations.ts';
import { acceptable, acceptance, type ReturnedFile } from './returned.ts';
import { type Reading, useReturned } from './use-returned.ts';

function ReadingLine({ reading, onStop }: { readonly reading: Reading; readonly onStop: () => void }) {
  const { done, total } = reading;
  return (
    <div className="exchange-reading">
      <Progress value={(done / total) * 100} aria-label="Tiến độ đọc phiếu" />
      <output>
        Đang đọc {formatNumber(done + 1)} / {formatNumber(total)} tệp
      </output>
      <Button variant="default" onClick={onStop}>
        Dừng
      </Button>
    </div>
  );
}

function Choosing({ onFiles }: { readonly onFiles: (files: readonly ChosenFile[]) => void }) {
  return (
    <DropZone label="Chọn tệp phiếu" onFiles={onFiles}>
      <p>Kéo thả các tệp phiếu hoặc cả thư mục vào đây, hoặc</p>
      <FileButton multiple accept=".xlsx" onChange={(files) => onFiles(filesOfInput(files))}>
        {(props) => (
          <Button {...props} variant="default">
            Chọn tệp phiếu
          </Button>
        )}
      </FileButton>
      <p className="count">Tệp chỉ được đọc để so sánh; chưa ghi gì vào sổ cho đến khi bạn nhận.</p>
    </DropZone>
  );
}

/** Chosen rows, and taking them in. */
function useTaking(files: readonly ReturnedFile[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const stopping = useRef(new AbortController());
  const accept = useAcceptForms();
  const forms = acceptance(files, ticked);
  return {
    ticked,
    accept,
    count: forms.reduce((sum, { rows }) => sum + rows.length, 0),
    stop: () => stopping.current.abort(),
    tick: (names: readonly string[], on: boolean) => {
      const next = new Set(ticked);
      for (const name of names)
        if (on) next.add(name);
        else next.delete(name);
      setTicked(next);
    },
    take: () => {
      stopping.current = new AbortController();
      accept.mutate({ forms, signal: stopping.current.signal }, { onSuccess: () => setTicked(new Set()) });
    },
  };
}

/** Takes forms in that agencies gave back: what differs from what is known, accepted row by row or all at once. */
export function TakeFormsPage() {
  const returned = useReturned();
  const taking = useTaking(returned.files);
  const { files, reading } = returned;
  const { ticked, accept, count } = taking;
  const all = acceptable(files);
  return (
    <div className="page exchange-page">
      <div className="page-head">
        <h1>Nhận phiếu của cơ quan</h1>
        <div className="actions">
          <Button component="a" href={links.giveForms} variant="default">
            Gửi phiếu
          </Button>
          {files.length === 0 ? null : (
            <>
              <Button
                variant="default"
                disabled={all.every((name) => ticked.has(name))}
                onClick={() => taking.tick(all, true)}
              >
                Chọn tất cả {formatNumber(all.length)} việc có thay đổi
              </Button>
              {accept.isPending ? (
                <Button variant="default" onClick={taking.stop}>
                  Dừng
                </Button>
              ) : null}
              <Button
                loading={accept.isPending}
                disabled={count === 0 || reading !== null}
                onClick={taking.take}
              >
                Nhận {formatNumber(count)} việc
              </Button>
            </>
          )}
        </div>
      </div>
      {accept.isError && !isCancelled(accept.error) ? (
        <ErrorNote message={errorSentence(accept.error)} />
      ) : null}
      <Choosing onFiles={returned.add} />
      {reading === null ? null : <ReadingLine reading={reading} onStop={returned.stop} />}
      {files.map((file) => (
        <FileCard
          key={file.chosen.path}
          file={file}
          ticked={ticked}
          onTick={taking.tick}
          onRemove={() => returned.remove(file)}
        />
      ))}
    </div>
  );
}
