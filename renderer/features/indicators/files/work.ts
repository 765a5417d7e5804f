import { useState } from 'react';
import type { ReplyOf } from '../../../../shared/contract/index.ts';
import type { FigureMapping } from '../../../../shared/domain/figure-files/index.ts';

/** A file as it was opened. */
export type OpenedFile = ReplyOf<'figureFiles.open'>;

/** What names of the file are chosen among. */
export type Indicators = ReplyOf<'indicators.catalogue'>['rows'];
export type Areas = ReplyOf<'areas.list'>['rows'];

/** What the clerk is doing with a file. */
export interface FileWork {
  readonly file: File;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly opened: OpenedFile;
  readonly mapping: FigureMapping;
  /** The mapping by which the file is held against the record; null until that was asked for. */
  readonly asked: FigureMapping | null;
}

/** It outlives leaving the page: what was mapped is not lost by a look elsewhere. */
let kept: FileWork | null = null;

/** The file under way and how to change it. */
export function useFileWork() {
  const [work, setWork] = useState<FileWork | null>(kept);
  const change = (next: FileWork | null) => {
    kept = next;
    setWork(next);
  };
  return {
    work,
    begin: (file: File, bytes: Uint8Array<ArrayBuffer>, opened: OpenedFile) =>
      change({ file, bytes, opened, mapping: opened.mapping, asked: null }),
    /** Columns or what holds for all of them were changed: the file has to be held against the record anew. */
    map: (part: Partial<FigureMapping>) => {
      if (work) change({ ...work, mapping: { ...work.mapping, ...part }, asked: null });
    },
    /** A name was chosen: the file is held against the record at once. */
    choose: (part: Partial<FigureMapping['chosen']>) => {
      if (!work) return;
      const mapping = { ...work.mapping, chosen: { ...work.mapping.chosen, ...part } };
      change({ ...work, mapping, asked: mapping });
    },
    ask: () => {
      if (work) change({ ...work, asked: work.mapping });
    },
    /** Holding it against the record was given up. */
    unask: () => {
      if (work) change({ ...work, asked: null });
    },
    end: () => change(null),
  };
}

/** How a file under way is changed. */
export type ChangeWork = ReturnType<typeof useFileWork>;
