import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { mappingFaults } from '../../../../shared/domain/figure-files/index.ts';
import { formatNumber } from '../../../../shared/format/index.ts';
import { errorSentence, isCancelled } from '../../../api/bridge.ts';
import { ErrorNote } from '../../../ui/states.tsx';
import { useComparison, useTakeFile } from './calls.ts';
import { ColumnsSection } from './columns-section.tsx';
import { ComparisonSections } from './comparison-sections.tsx';
import { NamesSection } from './names-section.tsx';
import { RunningLine } from './running-line.tsx';
import { SavedMappings } from './saved-mappings.tsx';
import type { Areas, ChangeWork, FileWork, Indicators } from './work.ts';

interface MappedFileProps {
  readonly work: FileWork;
  readonly change: ChangeWork;
  readonly indicators: Indicators;
  readonly areas: Areas;
  /** Choosing another sheet or file. */
  readonly chooser: ReactNode;
}

const separatorWords: Readonly<Record<string, string>> = { ';': 'chấm phẩy', ',': 'phẩy', '\t': 'tab' };
const encodingWords: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16)',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'windows-1258': 'Windows-1258',
};

function factsOf({ opened }: FileWork): string {
  const { kind, sheet, encoding, separator, savedAs } = opened;
  const facts =
    kind === 'xlsx'
      ? [`trang ${sheet}`]
      : [
          `bảng mã ${encodingWords[encoding ?? ''] ?? encoding}`,
          `ngăn bằng dấu ${separatorWords[separator ?? ''] ?? separator}`,
        ];
  return [...facts, ...(savedAs === null ? [] : [`đọc theo cách đã lưu “${savedAs}”`])].join(' · ');
}

/** A file under way: what its columns are, what its names were taken for, how it differs from the record, and writing it. */
export function MappedFile({ work, change, indicators, areas, chooser }: MappedFileProps) {
  const [overwrite, setOverwrite] = useState(true);
  const [reason, setReason] = useState('');
  const comparison = useComparison(work);
  const take = useTakeFile(work, change.end);
  const stop = () => {
    comparison.stop();
    change.unask();
  };
  const faults = mappingFaults(work.mapping);
  const compared = work.asked === null ? undefined : comparison.data;
  const writable = compared ? compared.counts.added + (overwrite ? compared.counts.changed : 0) : 0;
  const failed = take.error ?? comparison.error;
  return (
    <>
      <div className="page-head">
        <h1>{work.file.name}</h1>
        <div className="actions">
          {chooser}
          <SavedMappings work={work} change={change} />
          {compared ? (
            <Button
              disabled={writable === 0 || comparison.isFetching}
              loading={take.isPending}
              onClick={() => take.start({ overwrite, reason })}
            >
              Ghi {formatNumber(writable)} số liệu
            </Button>
          ) : (
            <Button disabled={faults.length > 0} loading={comparison.isFetching} onClick={change.ask}>
              Đối chiếu với sổ
            </Button>
          )}
        </div>
      </div>
      <p className="count files-facts">{factsOf(work)}</p>
      {failed && !isCancelled(failed) ? <ErrorNote message={errorSentence(failed)} /> : null}
      {take.isPending ? <RunningLine words="Đang ghi vào sổ" running={take} /> : null}
      {comparison.isFetching ? (
        <RunningLine words="Đang đối chiếu" running={{ progress: comparison.progress, stop }} />
      ) : null}
      {compared ? (
        <ComparisonSections
          {...{ work, compared, overwrite, reason }}
          onOverwrite={setOverwrite}
          onReason={setReason}
        >
          <NamesSection {...{ compared, work, change, indicators, areas }} />
        </ComparisonSections>
      ) : null}
      <ColumnsSection {...{ work, change, indicators, areas, faults }} />
    </>
  );
}
