import { Button, FileButton, Progress } from '@mantine/core';
import { useRef, useState } from 'react';
import { formatNumber } from '../../../shared/format/index.ts';
import { errorSentence, isCancelled } from '../../api/bridge.ts';
import { DropZone } from '../../ui/drop-zone.tsx';
import { type ChosenFile, filesOfInput } from '../../ui/dropped-files.ts';
import { ErrorNote } from '../../ui/states.tsx';
import './exchange.css';
import { FileCard } from './file-card.tsx';
import { type AcceptedForm, acceptable, acceptance, type FormKind } from './returned.ts';
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

/** The command that takes rows in. */
interface Accept<Told> {
  readonly mutate: (
    request: { readonly asked: { readonly forms: AcceptedForm<Told>[] }; readonly signal: AbortSignal },
    done: { readonly onSuccess: () => void; readonly onError: () => void },
  ) => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

/** Chosen rows, and taking them in. */
function useTaking<Told>({ files, again }: ReturnType<typeof useReturned<Told>>, accept: Accept<Told>) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const stopping = useRef(new AbortController());
  const forms = acceptance(files, ticked);
  return {
    ticked,
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
      accept.mutate(
        { asked: { forms }, signal: stopping.current.signal },
        { onSuccess: () => setTicked(new Set()), onError: again },
      );
    },
  };
}

interface TakeFormsProps<Told> {
  readonly kind: FormKind<Told>;
  readonly accept: Accept<Told>;
}

/** Takes forms in that came back: what differs from what is known, accepted row by row or all at once. */
export function TakeForms<Told>({ kind, accept }: TakeFormsProps<Told>) {
  const returned = useReturned(kind);
  const { files, reading } = returned;
  const taking = useTaking(returned, accept);
  const { ticked, count } = taking;
  const all = acceptable(files);
  return (
    <div className="page exchange-page">
      <div className="page-head">
        <h1>{kind.title}</h1>
        <div className="actions">
          <Button component="a" href={kind.give.href} variant="default">
            {kind.give.name}
          </Button>
          {files.length === 0 ? null : (
            <>
              <Button
                variant="default"
                disabled={all.every((name) => ticked.has(name))}
                onClick={() => taking.tick(all, true)}
              >
                Chọn tất cả {formatNumber(all.length)} {kind.row} có thay đổi
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
                Nhận {formatNumber(count)} {kind.row}
              </Button>
            </>
          )}
        </div>
      </div>
      {accept.error === null || isCancelled(accept.error) ? null : (
        <ErrorNote message={errorSentence(accept.error)} />
      )}
      <Choosing onFiles={returned.add} />
      {reading === null ? null : <ReadingLine reading={reading} onStop={returned.stop} />}
      {files.map((file) => (
        <FileCard
          key={file.chosen.path}
          kind={kind}
          file={file}
          ticked={ticked}
          onTick={taking.tick}
          onRemove={() => returned.remove(file)}
        />
      ))}
    </div>
  );
}
