import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Cells, type Sentence, sentenceText } from '../../../shared/charts/sentences.ts';
import type { ChartRef } from '../../../shared/contract/index.ts';
import { keyed } from '../../ui/keyed.ts';
import { editedSentences, keepSentences } from './edited-sentences.ts';

interface SentencesProps {
  readonly chart: ChartRef;
  readonly sentences: readonly Sentence[];
  /** Shows the cells that a number was made of. */
  readonly onCells: (cells: Cells) => void;
}

/** What the figures say, each number leading to its cells; the clerk may word it anew before it is printed. */
export function Sentences({ chart, sentences, onCells }: SentencesProps) {
  const [words, setWords] = useState(() => editedSentences(chart)?.join('\n') ?? null);
  const keep = (text: string | null): void => {
    setWords(text);
    keepSentences(chart, text === null ? null : text.split('\n'));
  };
  if (words === null) {
    return (
      <section className="chart-sentences" aria-label="Nhận xét">
        {sentences.map((sentence) => (
          <p key={sentenceText(sentence)}>
            {keyed(sentence, (part) => part.text).map(({ key, item: { text, cells } }) =>
              cells ? (
                <button key={key} type="button" className="cell-link" onClick={() => onCells(cells)}>
                  {text}
                </button>
              ) : (
                text
              ),
            )}
          </p>
        ))}
        <Button
          className="no-print"
          variant="default"
          size="compact-xs"
          onClick={() => keep(sentences.map(sentenceText).join('\n'))}
        >
          Sửa lời trước khi in
        </Button>
      </section>
    );
  }
  return (
    <section className="chart-sentences" aria-label="Nhận xét">
      <textarea
        className="field-input"
        aria-label="Lời nhận xét sẽ in"
        rows={Math.max(3, words.split('\n').length + 1)}
        value={words}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <Button className="no-print" variant="default" size="compact-xs" onClick={() => keep(null)}>
        Lấy lại lời từ số liệu
      </Button>
    </section>
  );
}
