import { Button, FileButton, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { errorSentence } from '../../../api/bridge.ts';
import { useAreas, useCatalogue } from '../../../api/indicators.ts';
import { DropZone } from '../../../ui/drop-zone.tsx';
import { ErrorNote, Loading } from '../../../ui/states.tsx';
import '../indicators.css';
import { IndicatorTabs } from '../indicator-tabs.tsx';
import { FileRefused, useOpenFile } from './calls.ts';
import './files.css';
import { MappedFile } from './mapped-file.tsx';
import { useFileWork } from './work.ts';

const accepted = '.xlsx,.csv,.txt';
const sentenceOf = (error: unknown): string =>
  error instanceof FileRefused ? error.message : errorSentence(error);

function Choosing({
  onFile,
  children,
}: {
  readonly onFile: (file: File) => void;
  readonly children?: ReactNode;
}) {
  return (
    <DropZone
      label="Chọn tệp số liệu"
      onFiles={(files) => {
        const [first] = files;
        if (first) onFile(first.file);
      }}
    >
      <p>Kéo thả một tệp Excel (.xlsx) hoặc CSV vào đây, hoặc</p>
      <FileButton accept={accepted} onChange={(file) => file && onFile(file)}>
        {(props) => (
          <Button {...props} variant="default">
            Chọn tệp số liệu
          </Button>
        )}
      </FileButton>
      <p className="count">
        Mẫu biểu nào cũng được: mỗi dòng một số liệu, hoặc mỗi cột là một chỉ tiêu, một kỳ hay một địa bàn.
        Tệp chỉ được đọc; chưa ghi gì vào sổ cho đến khi bạn bấm Ghi.
      </p>
      {children}
    </DropZone>
  );
}

/** "Nhập từ tệp": figures out of any XLSX or CSV, mapped, held against the record, written in one batch. */
export function FilesScreen() {
  const working = useFileWork();
  const open = useOpenFile();
  const catalogue = useCatalogue();
  const areas = useAllAreas();
  const { work } = working;
  const openFile = (file: File, sheet: string | null = null) =>
    open.mutate(
      { file, sheet },
      { onSuccess: (opened) => working.begin(opened.file, opened.bytes, opened.opened) },
    );
  const error = catalogue.error ?? areas.error;
  return (
    <>
      <IndicatorTabs here="files" />
      <div className="page files-page">
        {error ? <ErrorNote message={errorSentence(error)} onRetry={() => catalogue.refetch()} /> : null}
        {open.isError ? <ErrorNote message={sentenceOf(open.error)} /> : null}
        {work === null ? (
          <>
            <div className="page-head">
              <h1>Nhập số liệu từ tệp</h1>
            </div>
            <Choosing onFile={openFile} />
            {open.isPending ? <Loading /> : null}
          </>
        ) : catalogue.data && areas.rows ? (
          <MappedFile
            key={`${work.file.name} ${work.opened.sheet}`}
            work={work}
            change={working}
            indicators={catalogue.data.rows}
            areas={areas.rows}
            chooser={
              <>
                {work.opened.sheets.length > 1 ? (
                  <Select
                    aria-label="Trang của tệp"
                    w={200}
                    allowDeselect={false}
                    data={work.opened.sheets}
                    value={work.opened.sheet}
                    onChange={(sheet) => openFile(work.file, sheet)}
                  />
                ) : null}
                <FileButton accept={accepted} onChange={(file) => file && openFile(file)}>
                  {(props) => (
                    <Button {...props} variant="default" loading={open.isPending}>
                      Tệp khác
                    </Button>
                  )}
                </FileButton>
              </>
            }
          />
        ) : (
          <Loading />
        )}
      </div>
    </>
  );
}

/** Districts as they last stood, and the communes and the province of today. */
function useAllAreas() {
  const districts = useAreas('2025-06-30');
  const communes = useAreas('2025-07-01');
  const rows =
    districts.data && communes.data
      ? [...communes.data.rows, ...districts.data.rows.filter(({ kind }) => kind === 'district')]
      : null;
  return { rows, error: districts.error ?? communes.error };
}
