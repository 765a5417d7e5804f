import { Splitter } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRemembered } from './stored.ts';

type Share = readonly [number, number];

function isShare(value: unknown): value is Share {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
}

interface PanesProps {
  /** Name under which the place of the divider is kept. */
  readonly name: string;
  readonly left: ReactNode;
  /** Null leaves the whole width to the left pane. */
  readonly right: ReactNode | null;
  /** Share of the left pane in percent until the divider is moved. */
  readonly initial: number;
}

/** Two panes with a divider that moves by mouse and by arrow keys, and stays where it was put. */
export function Panes({ name, left, right, initial }: PanesProps) {
  const [share, setShare] = useRemembered<Share>(`panes.${name}`, [initial, 100 - initial], isShare);
  const both = right !== null;
  return (
    <Splitter
      className="panes"
      sizes={both ? [...share] : [100]}
      onSizeChange={([first, second]) => {
        if (second !== undefined) setShare([Number(first), Number(second)]);
      }}
      lineSize={1}
      withHandle={false}
      attributes={{ handle: { 'aria-label': 'Vạch chia, dời bằng phím mũi tên' } }}
    >
      <Splitter.Pane defaultSize={both ? initial : 100} min={both ? 24 : 100}>
        {left}
      </Splitter.Pane>
      {both ? (
        <Splitter.Pane defaultSize={100 - initial} min={30}>
          {right}
        </Splitter.Pane>
      ) : null}
    </Splitter>
  );
}

/** List at the left, the chosen record's page at the right; the list alone where none is chosen. */
export function SplitView({ list, page }: { readonly list: ReactNode; readonly page: ReactNode | null }) {
  return (
    <Panes
      name="list"
      initial={38}
      left={<div className="split-list">{list}</div>}
      right={page === null ? null : <div className="split-page">{page}</div>}
    />
  );
}
